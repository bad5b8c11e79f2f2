import { Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Has what is wrong in a draft asked for once more where its tab was shut and opened again before the server had answered: the library
 * takes that answer for the last one of a closed document, and from then on asks for none, whatever is typed.
 */
export function pullAgain(client: BaseLanguageClient): void {
  client.middleware.provideDiagnostics = async (document, previousResultId, token, next) => {
    const uri = document instanceof Uri ? document : document.uri;
    const { visibleDocuments } = client;
    let wasShut = !visibleDocuments.isVisible(uri);
    const listener = visibleDocuments.onClose(closed => {
      if ([...closed].some(each => each.toString() === uri.toString())) wasShut = true;
    });
    try {
      return await next(document, previousResultId, token);
    } finally {
      listener.dispose();
      // By then the library has done with the answer.
      if (wasShut && visibleDocuments.isVisible(uri))
        setTimeout(() => client.getFeature('textDocument/diagnostic').refresh());
    }
  };
}
