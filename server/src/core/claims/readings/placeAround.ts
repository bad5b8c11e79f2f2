import { determiners } from '../language/closedClasses';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { isPlainNoun } from './slots';

/** The unit of the place that an apposition puts around another: “in V, a dockside district of *W*”; undefined where there is none. */
export function placeAround(context: SentenceContext, at: number): number | undefined {
  const { units } = context;
  if (normOf(units[at + 1]) !== ',') return undefined;
  let i = at + 2;
  if (determiners.has(normOf(units[i]))) i++;
  else if (!isQuarter(context, units[i])) return undefined;
  for (const start = i; i <= start + longest; i++) {
    const norm = normOf(units[i]);
    if (/^(?:of|in)$/.test(norm)) {
      return isNamed(units[i + 1]) ? i + 1 : undefined;
    }
    if (norm !== '-' && !isPlainNoun(norm) && !isQuarter(context, units[i])) return undefined;
  }
  return undefined;
}

/** How many words may describe the inner place. */
const longest = 5;

/** “A quarter” is read as an amount, and is none of a place. */
function isQuarter({ prose }: SentenceContext, unit: Unit | undefined): boolean {
  return unit?.kind === 'quantity' && /quarter$/i.test(prose.slice(unit.start, unit.end));
}

/** “in V, near *W*”, where the fact tells W: how near it must be is not said. */
export function isBeside({ units }: SentenceContext, { property, value, facts }: Reading): boolean {
  if (property.value !== 'place' || units[value]?.kind !== 'name') return false;
  let i = value + 1;
  if (normOf(units[i]) === ',') i++;
  if (!/^(?:near|outside|beside)$/.test(normOf(units[i]))) return false;
  const other = units[i + 1];
  return (
    other?.kind === 'mention' &&
    facts.some(fact => fact.values.some(v => v.kind === 'entity' && other.forms.some(f => f.entity === v.entity)))
  );
}
