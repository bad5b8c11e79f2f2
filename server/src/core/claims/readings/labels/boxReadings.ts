import type { Entity } from '../../../facts/factSet';
import { verbForm } from '../../language/verbForms';
import { normOf, type Unit } from '../../sentence/unit';
import type { Reading, SentenceContext } from '../../sentenceContext';
import { topicOf } from '../../topicOf';
import { isOfPeriod } from './isOfPeriod';
import { labelledFacts } from './labelledFacts';
import { labelledValues } from './labelledValues';

const longestLabel = 4;

/**
 * “Opened in 1938. *Seats: 1,420. Architects: V and W.*”: a box of labels that runs on as a paragraph does. What they speak of is the one thing that
 * the paragraph has named, else the heading, where nothing before them says more than they do.
 */
export function boxReadings(context: SentenceContext): Reading[] {
  const { units, prose, block } = context;
  if (block.kind !== 'paragraph') return [];
  const mark = units.slice(0, longestLabel + 1).findIndex(unit => normOf(unit) === ':');
  const [first, ...rest] = units.slice(0, Math.max(0, mark));
  if (first === undefined || !isOpening(first) || rest.some(({ kind }) => kind !== 'word')) return [];
  const text = prose.slice(first.start, units[mark - 1]?.end);
  const entity = ownerOf(context, text);
  if (entity === undefined) return [];
  const semicolon = units.findIndex(unit => normOf(unit) === ';');
  const end = semicolon < 0 ? units.length : semicolon;
  const readings = labelledFacts(context.index, entity, text).flatMap(labelled =>
    labelledValues(context, { unit: -1, entity, via: 'implied' }, labelled, {
      text,
      start: mark + 1,
      end,
      within: { start: 0, end },
      doubtful: isOfPeriod(context, labelled),
    }),
  );
  // “Seats: 12 *a row*”
  return readings.filter(({ value }) => units[value]?.kind !== 'quantity' || endsAt(units[value + 1]));
}

function endsAt(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'mark';
}

/** The first word of a sentence has its capital from there. */
function isOpening(unit: Unit): boolean {
  return unit.kind === 'name' ? unit.initial : unit.kind === 'word' && unit.capital;
}

function ownerOf(context: SentenceContext, label: string): Entity | undefined {
  const has = (entity: Entity) => labelledFacts(context.index, entity, label).length > 0;
  const named = new Set(
    [...context.implied, ...context.earlier].map(({ entity }) => entity).filter(context.inParagraph),
  );
  const [only, ...others] = [...named].filter(has);
  if (only !== undefined)
    return others.length === 0 && [...named].every(other => other === only || other.type !== only.type)
      ? only
      : undefined;
  return named.size === 0 && isCurtBefore(context) ? topicOf(context.topics, undefined, has) : undefined;
}

/** Behind “Parken, Copenhagen.” a label speaks of Parken, whatever stands above. */
function isCurtBefore({ block, units }: SentenceContext): boolean {
  const before = block.prose.slice(0, units[0]?.start ?? 0).trim();
  return before === '' || before.split(/(?<=[.;])\s+/).every(isCurt);
}

function isCurt(sentence: string): boolean {
  const [first = ''] = sentence.split(' ', 1);
  const form = verbForm(first.toLowerCase());
  return /^\p{Lu}[\p{L} ]{1,30}:/u.test(sentence) || form === 'participle' || form === 'past';
}
