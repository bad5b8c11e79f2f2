import { type Clause, isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

const dead =
  /^(?:dead|deaths?|died?|dying|dies|kill(?:s|ed|ing)?|perish(?:ed)?|drown(?:ed)?|fatalit(?:y|ies)|victims?|lives|life)$/;
const hurt = /^(?:injur(?:ed|ies|y|es|ing)|wound(?:ed|s)?|hurt|maimed|hospitali[sz]ed)$/;

/**
 * “left 566 people *without a home*”, “nine *died* and 36 were hurt”: a figure is of the fate that is told of it, and only whom a thing leaves
 * dead it has killed.
 */
export function isOtherFate({ units }: SentenceContext, { property, clause, value, trigger }: Reading): boolean {
  if (property.id !== 'death-toll' && property.id !== 'injured') return false;
  const fate = fateOf(units, value, clause);
  if (fate !== undefined) return fate !== property.id;
  if (property.id !== 'death-toll' || trigger !== undefined || clause.verb === undefined) return false;
  if (!/^(?:leave|leaves|left|leaving)$/.test(normOf(units[clause.verb.end - 1]))) return false;
  const unit = units[value];
  return unit?.kind === 'quantity' && !/^(?:dead|deaths?|fatalit|victim|li[fv]e)/.test(unit.quantity.unit ?? '');
}

/** What the words behind a figure say became of those it counts, up to the next figure; else the verb right before it does. */
function fateOf(units: readonly Unit[], value: number, clause: Clause): 'death-toll' | 'injured' | undefined {
  const unit = units[value];
  const counted = unit?.kind === 'quantity' ? (unit.quantity.unit ?? '') : '';
  for (let i = value; i < value + 7 && units[i] !== undefined; i++) {
    const norm = i === value ? counted : normOf(units[i]);
    if (dead.test(norm)) return 'death-toll';
    if (hurt.test(norm)) return 'injured';
    if (i > value && (units[i]?.kind === 'quantity' || /^(?:[,;:.(]|and|but|while)$/.test(norm))) break;
  }
  const before = normOf(units[value - 1]);
  if (!isIn(clause, value - 1)) return undefined;
  return /^kill(?:s|ed|ing)?$/.test(before)
    ? 'death-toll'
    : /^(?:injur|wound)(?:es|s|ed|ing)$/.test(before)
      ? 'injured'
      : undefined;
}
