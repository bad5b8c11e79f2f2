import { Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import type { GalleyMark } from '../protocol';
import { toRange } from '../toEditor';
import { galleyStyles } from './galleyStyle';

/** Lists the claims of a draft; each is shown while it is in focus, and gone to when it is chosen. */
export async function listClaims(editor: TextEditor, marks: readonly GalleyMark[]): Promise<void> {
  const before = editor.selection;
  const items = marks.map(mark => ({
    label: `$(${galleyStyles[mark.state].icon}) ${textOf(editor, mark)}`,
    description: galleyStyles[mark.state].label,
    ...(mark.state !== 'query' && { detail: mark.message }),
    mark,
  }));
  const chosen = await window.showQuickPick(items, {
    title: 'Claims of this draft',
    placeHolder: items.length === 0 ? 'This draft claims nothing that the facts know.' : 'Go to a claim',
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: item => {
      if (typeof item !== 'string') goTo(editor, items.find(each => each === item)?.mark);
    },
  });
  if (chosen !== undefined) goTo(editor, chosen.mark);
  else editor.selection = before;
}

/** A claim by what it claims, a query by what it asks. */
function textOf(editor: TextEditor, { state, number, message, range }: GalleyMark): string {
  return state === 'query' ? `Q${number}. ${message}` : `${number}. ${editor.document.getText(toRange(range))}`;
}

/** Goes to the claim after the cursor, or before it, round the end. */
export function goToNeighbour(editor: TextEditor, marks: readonly GalleyMark[], step: 1 | -1): void {
  const at = editor.selection.active;
  const ordered = step === 1 ? marks : [...marks].reverse();
  const next = ordered.find(({ range }) => {
    const { start } = toRange(range);
    return step === 1 ? start.isAfter(at) : start.isBefore(at);
  });
  goTo(editor, next ?? ordered[0]);
}

function goTo(editor: TextEditor, mark: GalleyMark | undefined): void {
  if (mark === undefined) return;
  const { start } = toRange(mark.range);
  editor.selection = new Selection(start, start);
  editor.revealRange(toRange(mark.range), TextEditorRevealType.InCenterIfOutsideViewport);
}
