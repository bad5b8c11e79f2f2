import type { Entity } from '../../../facts/factSet';
import { compareQuantities } from '../../../values/quantities/compareQuantities';
import type { QuantityMention } from '../../../values/quantities/quantityMention';
import { prepositions } from '../../language/closedClasses';
import { isDash, normOf } from '../../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../../sentenceContext';
import { topicOf } from '../../topicOf';
import { isOfPeriod } from './isOfPeriod';
import { type LabelledFacts, labelledFacts } from './labelledFacts';
import { labelledValues } from './labelledValues';

/**
 * Items of a list that are a label and its value: “Length: 2,467 metres”, “distance covered, 2,158 miles”, “37 tries from 63 Tests”. What
 * they speak of stands above them. An item that names somebody before its value is read as any sentence is.
 */
export function itemReadings(context: SentenceContext): Reading[] {
  if (context.block.kind !== 'item' || context.units[0]?.first !== 0) return [];
  const readings = parts(context).flatMap(([start, end]) => {
    const mark = markIn(context, start, end);
    return mark === undefined ? [] : readLabel(context, start, mark, end);
  });
  return readings.length > 0 ? readings : readCounts(context);
}

/** “Length: 44 m; beam: 7.6 m” */
function parts({ units }: SentenceContext): [number, number][] {
  const cuts = units.flatMap((unit, i) => (normOf(unit) === ';' ? [i] : []));
  return [...cuts, units.length].map((end, i) => [i === 0 ? 0 : (cuts[i - 1] ?? 0) + 1, end]);
}

const longestLabel = 6;

/** The mark between a label and its value; undefined where no label stands there. */
function markIn({ units }: SentenceContext, start: number, end: number): number | undefined {
  for (let i = start; i < Math.min(end - 1, start + longestLabel); i++) {
    const unit = units[i];
    const norm = normOf(unit);
    if (unit?.kind === 'mention' || unit?.kind === 'quantity' || unit?.kind === 'date') return undefined;
    if (i > start && (norm === ':' || isDash(units, i))) return i;
    // A comma leads to a figure alone: “distance covered, 2,158 miles”.
    if (i > start && norm === ',')
      return units[i + 1]?.kind === 'quantity' || units[i + 1]?.kind === 'date' ? i : undefined;
    if (unit?.kind === 'mark' && !/^["'*()/&.-]$/.test(norm)) return undefined;
  }
  return undefined;
}

function readLabel(context: SentenceContext, start: number, mark: number, end: number): Reading[] {
  const text = context.prose.slice(context.units[start]?.start, context.units[mark - 1]?.end);
  return about(context, text).flatMap(([subject, labelled]) =>
    labelledValues(context, subject, labelled, {
      text,
      start: mark + 1,
      end,
      within: { start, end },
      doubtful: isOfPeriod(context, labelled),
    }),
  );
}

function about(context: SentenceContext, label: string): [SubjectUnit, LabelledFacts][] {
  const has = (entity: Entity) => labelledFacts(context.index, entity, label).length > 0;
  const entity = topicOf(context.topics, undefined, has);
  if (entity === undefined) return [];
  const subject: SubjectUnit = { unit: -1, entity, via: 'implied' };
  return labelledFacts(context.index, entity, label).map(labelled => [subject, labelled]);
}

/**
 * “37 tries from 63 Tests”: figures that count what a property counts, one behind the other from the item's start. What follows may
 * speak of a part (“17 tries at two World Cups”), unless another figure of the item is the whole.
 */
function readCounts(context: SentenceContext): Reading[] {
  const { units } = context;
  const counts: { reading: Reading; agrees: boolean }[] = [];
  let next = 0;
  for (let at = 0; units[at]?.kind === 'quantity'; at = next + 1) {
    const unit = units[at];
    if (unit?.kind !== 'quantity') break;
    next = phraseEnd(context, at);
    let text = labelFrom(context, at, next);
    let found = about(context, text);
    if (found.length === 0) {
      next = nounEnd(context, at);
      text = labelFrom(context, at, next);
      found = about(context, text);
    }
    for (const [subject, labelled] of found)
      for (const reading of labelledValues(context, subject, labelled, {
        text,
        start: at,
        end: at + 1,
        within: { start: 0, end: units.length },
        doubtful: found.length > 1 || isOfPeriod(context, labelled),
      }))
        counts.push({ reading, agrees: isRight(unit.quantity, labelled) });
    if (!/^(?:from|in|and|,)$/.test(normOf(units[next]))) break;
  }
  const isWhole = next >= units.length || /^[,;.(]$/.test(normOf(units[next])) || counts.some(({ agrees }) => agrees);
  return counts.map(({ reading }) => (isWhole ? reading : { ...reading, strength: 1 }));
}

/** “tries at World Cups” of “15 tries at two World Cups”: a property may be called so as a whole. */
function labelFrom({ prose, units }: SentenceContext, at: number, end: number): string {
  const unit = units[at];
  const from = unit?.kind === 'quantity' ? unit.quantity.form.number.end : unit?.end;
  return prose
    .slice(from, units[end - 1]?.end)
    .replace(figure, ' ')
    .trim();
}

const figure = /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|both)\b/g;

function phraseEnd({ units }: SentenceContext, at: number): number {
  const end = units.findIndex((unit, i) => i > at && unit.kind === 'mark' && unit.norm !== '-');
  return end < 0 ? units.length : end;
}

/** Behind “37 tries”, whether the noun belongs to the figure or follows it. */
function nounEnd({ units }: SentenceContext, at: number): number {
  const unit = units[at];
  if (
    unit?.kind === 'quantity' &&
    unit.quantity.form.unit !== undefined &&
    unit.quantity.form.unit.span.end <= unit.end
  )
    return at + 1;
  let end = at + 1;
  while (end < at + 4 && units[end]?.kind === 'word' && !prepositions.has(normOf(units[end]))) end++;
  return end;
}

function isRight(mention: QuantityMention, { facts }: LabelledFacts): boolean {
  return facts.some(({ values, tolerance }) =>
    values.some(v => v.kind === 'quantity' && compareQuantities(mention, v.quantity, tolerance) === 'agrees'),
  );
}
