import type { DraftReading } from '../core/check';
import type { Claim } from '../core/claim';
import { likelyProperty } from '../core/claims/likelyProperty';
import type { Unit } from '../core/claims/sentence/unit';
import { subjectBeside } from '../core/claims/subjectBeside';
import { blockAt, proseOffset } from '../core/draft/sourceSpan';
import type { NewFact } from '../core/facts/addFact';
import { formatEdtf } from '../core/facts/formatEdtf';
import { idMaker } from '../core/facts/merge/idMaker';
import type { ReadSentence } from '../core/rules/rule';
import { overlaps } from '../core/span';
import { parseQuantity } from '../core/values/parseQuantity';
import { plainText } from './markdownText';

/** A sentence is a fact's statement; a longer one is no single fact's. */
const longestStatement = 400;

/** What a claim that no fact covers says, as a fact: of whom, which property, the value as it is read, and in which words. */
export function factOfClaim({ draft, index, tryWords }: DraftReading, claim: Claim): NewFact | undefined {
  const block = blockAt(draft, claim.span.start)?.block;
  const start = block && proseOffset(block, claim.span.start);
  if (block === undefined || start === undefined) return undefined;
  const { prose } = block;
  const end = start + claim.found.length;
  const read = tryWords(block, prose.slice(0, start), prose.slice(end))?.read(prose.slice(start, end));
  if (read === undefined) return undefined;
  const { sentence, words } = read;
  const { context } = sentence;
  const at = context.units.findIndex(
    unit => (unit.kind === 'date' || unit.kind === 'quantity') && overlaps(unit, words),
  );
  const unit = context.units[at];
  const value = unit && valueText(sentence, unit, at);
  const subject = subjectBeside(context, at);
  if (unit === undefined || value === undefined || subject === undefined) return undefined;

  const kind = unit.kind === 'date' ? 'date' : 'quantity';
  const property = likelyProperty(context, at, kind) ?? {
    id: kind === 'date' ? 'date' : 'number',
    newTrigger: undefined,
  };
  const taken = new Set(index.factSet.facts.map(({ id }) => id));
  const trigger = property.newTrigger;
  return {
    id: idMaker(id => taken.has(id))(`${subject.id}-${property.id}`),
    subject: subject.declared ? subject.id : subject.label,
    property: property.id,
    value,
    statement: plainText(context.prose, longestStatement),
    ...(trigger !== undefined && { declare: { value: kind, trigger } }),
  };
}

/** A date in EDTF as the draft's dateline makes it, an amount with its unit. */
function valueText({ context, dates }: ReadSentence, unit: Unit, at: number): string | undefined {
  if (unit.kind === 'date') {
    const date = dates.get(at)?.value;
    return date && formatEdtf(date);
  }
  const text = context.prose.slice(unit.start, unit.end).replace(/(?<=\d)[-‐‑](?=\p{L})/u, ' ');
  return parseQuantity(text) === undefined ? undefined : text;
}
