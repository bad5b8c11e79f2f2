import type { Edit } from '../claim';
import { parseLedger } from './parseLedger';
import { ledgerName, type SignOff, signOffKeys } from './signOff';

/** The edits that a change of the ledger comes to, ascending; or why it cannot be changed, in a sentence for whoever wanted it. */
export type LedgerChange = { readonly edits: readonly Edit[] } | { readonly refusal: string };

/** What to take out and to put in. */
export interface LedgerUpdate {
  readonly remove: (signOff: SignOff) => boolean;
  readonly add: readonly SignOff[];
}

/**
 * Changes a ledger without touching another line. A new line goes where the alphabet wants it, draft by draft, so that two people who
 * sign off different drafts do not meet in one place.
 */
export function writeLedger(text: string, { remove, add }: LedgerUpdate): LedgerChange {
  const { entries, diagnostics } = parseLedger(text);
  const conflict = diagnostics.find(({ code }) => code === 'signoff-conflict');
  if (conflict !== undefined) {
    const line = text.slice(0, conflict.span.start).split('\n').length;
    return {
      refusal: `${ledgerName} has a merge conflict in line ${line}. Keep the lines of both sides, delete the marks, and try again.`,
    };
  }
  const edits: Edit[] = entries.filter(({ signOff }) => remove(signOff)).map(({ span }) => ({ span, newText: '' }));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const head = text === '' ? header.map(each => each + eol).join('') : '';
  const gap = text === '' || text.endsWith('\n') ? '' : eol;
  const lines = [...new Set(add.map(signOffLine))].sort();
  const insertions = lines.map((line): Edit => {
    const next = entries.find(({ span }) => line < text.slice(span.start, span.end));
    const at = next?.span.start ?? text.length;
    return { span: { start: at, end: at }, newText: `${line}${eol}` };
  });
  // What goes behind the last line needs that line to end, and a new ledger tells what it is.
  const opening = head + gap;
  return {
    edits: merged([...edits, ...insertions]).map(edit =>
      edit.span.start === text.length ? { ...edit, newText: opening + edit.newText } : edit,
    ),
  };
}

/** A sign-off as the line of a ledger, without its end. */
export function signOffLine(signOff: SignOff): string {
  const fields = signOffKeys.flatMap(key => {
    const value = signOff[key];
    return value === undefined ? [] : [`${key}: ${quoted(value)}`];
  });
  return `- { ${fields.join(', ')} }`;
}

const header = [
  '# Who has checked which claim: one line each, written by Factlint (docs/sign-offs.md).',
  '# The order means nothing. After a merge conflict, keep the lines of both sides.',
];

/** In double quotes YAML reads what JSON writes; line ends that JSON leaves as they are would begin another line. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What is put in where something else is taken out becomes one edit with it. */
function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = result.at(-1);
    if (last !== undefined && last.span.end >= edit.span.start) {
      const span = { start: last.span.start, end: Math.max(last.span.end, edit.span.end) };
      result[result.length - 1] = { span, newText: last.newText + edit.newText };
    } else result.push(edit);
  }
  return result;
}
