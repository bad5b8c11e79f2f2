import { ConfigurationTarget, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { announce } from './announce';
import type { Choice, Question } from './protocol';

/** Tells the server that it may ask, and shows its questions: a choice as a quick pick, a text as an input box. */
export function answerQuestions(client: BaseLanguageClient): void {
  client.registerFeature(announce('factlintAsks'));
  client.onRequest('factlint/pick', async ({ title, choices }: { title: string; choices: readonly Choice[] }) => {
    const items = choices.map((choice, index) => ({ ...choice, index }));
    const picked = await window.showQuickPick(items, { title, placeHolder: title });
    return picked?.index ?? null;
  });
  client.onRequest('factlint/input', async ({ title, initial, remember }: Question) => {
    const text = await window.showInputBox({ title, ...(initial !== undefined && { value: initial }) });
    if (text && remember === 'reviewer')
      await workspace.getConfiguration('factlint').update('reviewer', text, ConfigurationTarget.Global);
    return text ?? null;
  });
}
