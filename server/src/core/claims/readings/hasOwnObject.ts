import { determiners, prepositions } from '../language/closedClasses';
import { stemsOf } from '../language/stemsOf';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { isPlainNoun } from './slots';

/**
 * “S *opened* a new wing in 2016”, “shut down *its furnace*”, “launched *torpedoes*”: with an object, such a verb tells what the subject did
 * to something else, and not what became of the subject.
 */
export function hasOwnObject(
  { units }: SentenceContext,
  clause: Clause,
  { property, wording, last }: Occurrence,
): boolean {
  const [verb = '', particle] = wording.stems;
  const isBare = particle === undefined || (wording.stems.length === 2 && particles.has(particle));
  if (property.value !== 'date' || wording.role === 'undergoes' || !isBare || !turning.has(verb)) return false;
  const at = Math.max(clause.verb?.end ?? 0, last + 1);
  const next = normOf(units[at]);
  // “split *from their manager*”: one of them went. “Married *off* her daughter”, “was finished *off*”
  if (leaving.has(verb) && /^(?:from|with)$/.test(next)) return true;
  if (determiners.has(next)) return !/^(?:this|that|these|those|each|every|all)$/.test(next) && !isTime(units, at + 1);
  return units[at]?.kind === 'mention' || units[at]?.kind === 'name' || isPlural(units, at);
}

/** Verbs of what happens to a thing, which are also said of whoever does it to another. */
const turning = stemsOf(
  `open close shut start begin commence end finish conclude stop cease premiere debut launch land split form dissolve disband break
   collapse fold wind ship drop roll blast set kick`,
);
const leaving = stemsOf('split break part');
const particles: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out', 'apart', 'over']);

/** “opened *the following year*, in September” says when. */
function isTime(units: readonly Unit[], from: number): boolean {
  return /^(?:year|month|week|day|morning|evening|night|afternoon|season|decade|century|weekend|spring|summer|autumn|winter|time)s?$/.test(
    normOf(units[endOfNouns(units, from) - 1]),
  );
}

/** “launched *torpedoes* in 1941”, “opened *new shops* in 1996”: a bare plural, behind which its phrase ends. */
function isPlural(units: readonly Unit[], from: number): boolean {
  const end = endOfNouns(units, from);
  const behind = units[end];
  const last = normOf(units[end - 1]);
  if (end === from || !/[^s]s$/.test(last) || /^(?:always|sometimes|afterwards|indoors|overseas|doors)$/.test(last))
    return false;
  return behind?.kind === 'date' || prepositions.has(normOf(behind));
}

/** Past the plain words that may be a noun and what describes it. */
function endOfNouns(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < from + 3 && (units[at]?.kind === 'ordinal' || isPlainNoun(normOf(units[at])))) at++;
  return at;
}
