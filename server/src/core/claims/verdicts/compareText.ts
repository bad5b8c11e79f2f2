import type { Property } from '../../facts/factSet';
import { compareCodes } from '../../values/codes';
import type { Comparison } from '../../values/dateValue';
import { foldName } from '../../values/names/foldName';
import { isPartOfText } from '../../values/names/isPartOfText';
import { sameName } from '../../values/names/sameName';
import { isScore, recognizeScores } from '../../values/quantities/recognizeScores';
import { compareSetScores, setScoresOf } from '../../values/quantities/setScores';
import { isNamed, normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** How what the draft has stands to a text of the facts: a score, a code, an abbreviation, a name, or a small word as “weekly”. */
export function compareText(
  context: SentenceContext,
  unit: Unit,
  text: string,
  known: string,
  property: Property,
): Comparison {
  const sets = setScoresOf(known);
  if (sets !== undefined) return compareSetScores(setScoresOf(text) ?? [], sets);
  if (unit.kind === 'score' || isScore(known)) return compareScores(unit, known);
  if (foldName(text) === foldName(known) || sameName(text, known)) return 'agrees';
  const asCodes = compareCodes(text, known);
  if (asCodes !== undefined) return asCodes;
  if (unit.kind === 'word') return compareWord(context, unit, known, property);
  // A figure may say in its own way what the text says, and so may a part of it.
  return isNamed(unit) && !isPartOfText(text, known) ? 'disagrees' : 'unsettled';
}

/** A word that no fact has for a text of the property may say in its own way what the text says. */
function compareWord({ units }: SentenceContext, word: Unit, known: string, { words }: Property): Comparison {
  // “painted *white in 1990* and red in 1995”: what such a word says may be so for a time.
  const isOneOfSeveral = units.some(other => other.kind === 'date' || (other !== word && words?.has(normOf(other))));
  return words?.has(known) === true && !isOneOfSeveral ? 'disagrees' : 'unsettled';
}

/** A score may be told from either side: 2–0 is 0–2. */
function compareScores(unit: Unit, text: string): Comparison {
  const [right] = recognizeScores(text);
  if (unit.kind !== 'score' || right === undefined) return 'unsettled';
  const { first, second } = unit.score;
  const same = (first === right.first && second === right.second) || (first === right.second && second === right.first);
  return same ? 'agrees' : 'disagrees';
}
