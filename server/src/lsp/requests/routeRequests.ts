import { LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toPath } from '../fromProtocol';
import type { Projects } from '../projects';
import type { Requests } from './requests';

/**
 * Hands each request to the requests of the kind of document that it is about. An answer to a document that has changed
 * meanwhile is refused: its places are no longer those of the text that the editor shows.
 */
export function routeRequests(
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  drafts: Requests,
  factFiles: Requests,
): Requests {
  return {
    hover: params => route(params, requests => requests.hover(params)),
    definition: params => route(params, requests => requests.definition(params)),
    highlights: params => route(params, requests => requests.highlights(params)),
    codeActions: params => route(params, requests => requests.codeActions(params)),
    completion: params => route(params, requests => requests.completion(params)),
  };

  async function route<T>(params: About, answer: (requests: Requests) => Promise<T>): Promise<T> {
    const { uri } = params.textDocument;
    const asked = documents.get(uri)?.version;
    const answered = await answer(await requestsOf(uri));
    if (documents.get(uri)?.version === asked) return answered;
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since.');
  }

  /** What a file is to its project, an edit of the facts does not change. */
  async function requestsOf(uri: string): Promise<Requests> {
    const path = toPath(uri);
    const project = path === undefined ? undefined : await projects.known(path);
    return project?.factFiles.some(file => file.path === path) ? factFiles : drafts;
  }
}

interface About {
  readonly textDocument: { readonly uri: string };
}
