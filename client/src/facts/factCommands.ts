import { commands, type Disposable, env, type TextEditor, window } from 'vscode';
import type { FactEntry } from '../protocol';
import { type FactNode, placeOf } from './factsView';

/** What the Facts view offers for a fact. */
export function registerFactCommands(): Disposable[] {
  return [
    onFact('factlint.facts.open', async fact => {
      const { uri, range } = placeOf(fact);
      await window.showTextDocument(uri, { selection: range.with({ end: range.start }) });
    }),
    onFact('factlint.facts.copy', fact => env.clipboard.writeText(fact.statement)),
    onFact('factlint.facts.insert', fact => insert(fact.statement)),
    onFact('factlint.facts.cite', fact => insert(fact.citation)),
  ];
}

function onFact(command: string, act: (fact: FactEntry) => unknown): Disposable {
  return commands.registerCommand(command, async (node: FactNode | undefined) => {
    if (node !== undefined && 'fact' in node) await act(node.fact);
  });
}

/** At the cursor of the draft in front. */
async function insert(text: string | undefined): Promise<void> {
  const editor: TextEditor | undefined = window.activeTextEditor;
  if (editor === undefined || text === undefined) return;
  await editor.edit(builder => builder.replace(editor.selection, text));
  await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? 1 });
}
