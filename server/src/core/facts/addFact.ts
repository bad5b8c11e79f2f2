import type { Edit } from '../claim';
import { applyEdits } from '../fixAll';
import type { ValueKind } from './factSet';
import { insertEntry } from './insertEntry';
import { parseFactFile } from './parseFactFile';

/** A fact that no file has yet. */
export interface NewFact {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly statement: string;
  /** A property that has to be declared with it. */
  readonly declare?: { readonly value: ValueKind; readonly trigger: string };
}

export interface AddedFact {
  /** Ascending, not overlapping. */
  readonly edits: readonly Edit[];
  /** Where the fact's missing source goes, in the text after the edits. */
  readonly source: number;
}

/**
 * Writes the fact behind the last one of a fact file, with its source left to be filled in. What the file has stays as it is;
 * undefined where the file is faulty, so that this cannot be said of it.
 */
export function addFact(text: string, fact: NewFact): AddedFact | undefined {
  const { declare, id, subject, property, value, statement } = fact;
  const added = insertEntry(text, 'facts', { id, subject, property, value, statement, source: cursor });
  const declaration =
    declare && insertEntry(text, 'properties', { [property]: { value: declare.value, triggers: [declare.trigger] } });
  if (added === undefined || (declare !== undefined && declaration === undefined)) return undefined;
  const marked = declaration === undefined ? [added] : joined(declaration, added);
  const source = applyEdits(text, marked).lastIndexOf(cursor);
  const edits = marked.map(({ span, newText }) => ({ span, newText: newText.replace(cursor, '') }));
  return isGood(text, applyEdits(text, edits), source, fact) ? { edits, source } : undefined;
}

/** Stands where the source is to be written, until that place is known. */
const cursor = '\uE000';

/** Both in the order of the text. At one place what goes on with a section stands before what begins one. */
function joined(declaration: Edit, added: Edit): Edit[] {
  if (declaration.span.start !== added.span.start)
    return [declaration, added].sort((a, b) => a.span.start - b.span.start);
  const goesOn = ({ span }: Edit) => span.start === span.end;
  const [first, second] = goesOn(added) && !goesOn(declaration) ? [added, declaration] : [declaration, added];
  const gap = /^\s/.test(second.newText) ? '' : '\n\n';
  const span = { start: first.span.start, end: Math.max(first.span.end, second.span.end) };
  return [{ span, newText: first.newText.trimEnd() + gap + second.newText }];
}

/** With its source filled in, the file has all that it had, and the fact. */
function isGood(before: string, after: string, source: number, { id }: NewFact): boolean {
  const then = parseFactFile('', before);
  const now = parseFactFile('', `${after.slice(0, source)} https://a.example${after.slice(source)}`);
  return (
    now.facts.length === then.facts.length + 1 &&
    now.facts.at(-1)?.id === id &&
    now.entities.length === then.entities.length &&
    now.sources.length === then.sources.length &&
    now.diagnostics.length <= then.diagnostics.length
  );
}
