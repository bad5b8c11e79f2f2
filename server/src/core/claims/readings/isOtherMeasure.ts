import type { Property } from '../../facts/factSet';
import { stem } from '../language/stem';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** What stands behind a figure or, with “of”, before it, by what it measures. */
const measures: readonly (readonly string[])[] = [
  ['long', 'length'],
  ['wide', 'broad', 'across', 'width', 'breadth', 'beam', 'diameter', 'radius', 'circumference'],
  ['deep', 'depth', 'draught', 'draft'],
  ['high', 'tall', 'height', 'elevation', 'altitude'],
  ['thick', 'thickness'],
  ['weight', 'mass'],
  ...['speed', 'capacity', 'population', 'attendance', 'area', 'crew'].map(word => [word]),
  ...['cost', 'price', 'budget', 'revenue', 'profit'].map(word => [word]),
];
const adjectives = new Set('long wide broad across deep high tall thick'.split(' '));
const groups: ReadonlyMap<string, readonly string[]> = new Map(
  measures.flatMap(words => words.map(word => [word, words.map(stem)] as const)),
);
const known = new Set([...groups.values()].flat());

/**
 * “193 km long and *24 metres deep*”, “a length of 193 km and *a depth of 24 metres*”: what a figure measures is said right beside it, and
 * is not the property.
 */
export function isOtherMeasure({ units, index }: SentenceContext, at: number, property: Property): boolean {
  if (units[at]?.kind !== 'quantity') return false;
  const next = /^(?:-|in)$/.test(normOf(units[at + 1])) ? at + 2 : at + 1;
  const behind = normOf(units[next]);
  const told = [
    adjectives.has(behind) || normOf(units[at + 1]) === 'in' ? groups.get(behind) : undefined,
    // “earned *V after tax*”
    /^(?:after|before)$/.test(normOf(units[at + 1])) && /^tax(?:es|ation)?$/.test(normOf(units[at + 2]))
      ? groups.get('profit')
      : undefined,
    normOf(units[at - 1]) === 'of' ? groups.get(normOf(units[at - 2])) : undefined,
  ].filter(words => words !== undefined);
  if (told.length === 0) return false;
  const own = (index.wordings.get(property.id) ?? []).flatMap(({ stems }) => stems);
  // A property whose words name no measure, as a curator's may, can have any.
  return own.some(word => known.has(word)) && !told.flat().some(word => own.includes(word));
}
