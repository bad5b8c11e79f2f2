import type { Fact } from '../../../../facts/factSet';
import { foldName } from '../../../../values/names/foldName';
import { compareTerms } from '../../../../values/terms/compareTerms';
import { termsOf } from '../../../../values/terms/termClass';
import { isIn } from '../../../sentence/clause';
import { isNamed, normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isRivalTerm } from '../../terms/isRivalTerm';
import { termEndingAt } from '../../terms/termAround';
import { termClassOf } from '../../terms/termClassOf';
import { termsOfEntity } from '../../terms/termsOfEntity';

/**
 * “Ida Moe, *physicist and painter*”, “the *former* baker”, “played the violin *as a child*”: people have more than one trade, field,
 * instrument and tongue, one after the other or together. Only a word that stands alone for what somebody is speaks against a fact.
 */
export function isFurtherTerm(context: SentenceContext, reading: Reading): boolean {
  if (!isRivalTerm(context, reading)) return false;
  return (
    isOneOfSeveral(context, reading) ||
    isOnceOrHalf(context, reading) ||
    isForOnce(context, reading) ||
    isKnownOtherwise(context, reading)
  );
}

/** Another term of the class stands beside it: “poet and diplomat”, “lawyer turned painter”, “singer-songwriter”. */
function isOneOfSeveral(context: SentenceContext, { value, valueEnd, property }: Reading): boolean {
  const terms = termClassOf(property);
  if (terms === undefined) return false;
  const { units } = context;
  const links = /^(?:and|or|,|-|\/|&|turned|cum|but|as|well)$/;
  let before = value - 1;
  while (before > value - 4 && links.test(normOf(units[before]))) before--;
  if (before < value - 1 && isTermOf(context, before, property)) return true;
  let after = (valueEnd ?? value) + 1;
  if (!links.test(normOf(units[after]))) return false;
  // The next term may be described: “a chemist and a passionate painter”.
  for (let steps = 0; steps < 6 && units[after] !== undefined; steps++, after++)
    if (isTermOf(context, after, property)) return true;
    else if (units[after]?.kind !== 'word' && !links.test(normOf(units[after]))) return false;
  return false;
}

function isTermOf(context: SentenceContext, last: number, property: Reading['property']): boolean {
  const terms = termClassOf(property);
  const kind = context.units[last]?.kind;
  if (terms === undefined || (kind !== 'word' && kind !== 'name' && kind !== 'mention')) return false;
  return termEndingAt(context, last, terms) !== undefined;
}

const half = new Set(
  `former ex one-time onetime sometime erstwhile aspiring would-be failed frustrated amateur part-time trainee apprentice occasional keen
   enthusiastic future budding self-styled honorary second emergency makeshift stand-in backup back-up another fellow hobby weekend`.split(
    /\s+/,
  ),
);

/** Words that tell of one time of several. */
const passing = new Set(
  `briefly originally initially formerly previously once later then first also too besides sometimes occasionally before until till instead
   childhood youth boyhood girlhood teenager teenage child boy girl student apprentice schoolboy schoolgirl began begin started start`.split(
    /\s+/,
  ),
);

function isOnceOrHalf({ units }: SentenceContext, { value, subject, clause }: Reading): boolean {
  for (let i = value - 1; i >= value - 5; i--) {
    if (half.has(normOf(units[i]))) return true;
    if (units[i]?.kind === 'mark') break;
  }
  return units.some((unit, i) => i !== subject.unit && isIn(clause, i) && passing.has(normOf(unit)));
}

/** What somebody plays, of which one day has another: “plays the organ *on two songs*”, “played in goal *for ten minutes*”, “a striker *that night*”. */
const played: ReadonlySet<string> = new Set(['instrument', 'position-played']);

const occasions =
  /^(?:final|semi-final|half|match|game|tie|derby|season|tournament|friendly|song|track|record|album|video|film|concert|encore|session|absence|afternoon|evening)s?$/;

function isForOnce({ units }: SentenceContext, { value, valueEnd, property }: Reading): boolean {
  if (!played.has(property.id)) return false;
  const link = (valueEnd ?? value) + 1;
  switch (normOf(units[link])) {
    case 'on':
      return true;
    case 'at':
      // “took up the cello *at the age of* five”, for good
      return units[link + 1]?.kind === 'word' && normOf(units[link + 2]) !== 'age';
    case 'for':
      // “for forty years” is for good.
      return /^(?:the|an?)$/.test(normOf(units[link + 1])) && !isNamed(units[link + 2]);
    case 'in':
      return isOccasion(units, link);
    default:
      // “the drums *tonight*”, “*On this song* he plays the drums”
      return units[link]?.kind === 'date' || normOf(units[link]) === 'here' || isOccasion(units, 0);
  }
}

/** “*in the* second *half*”, “*on* two *songs*” */
function isOccasion(units: readonly Unit[], link: number): boolean {
  return (
    /^(?:in|on|for|at)$/.test(wordOf(units[link])) && [2, 3, 4].some(step => occasions.test(normOf(units[link + step])))
  );
}

const others = ['occupation', 'field', 'instrument', 'position-played', 'genre', 'sport', 'religion', 'nationality'];

/** Who has a genre or an instrument makes music, and who has a position plays: a trade that the facts tell without its name. */
const trades: ReadonlyMap<string, string> = new Map([
  ...['genre', 'instrument', 'record-label'].map((id): [string, string] => [id, 'music']),
  ...['position-played', 'team', 'league', 'sport'].map((id): [string, string] => [id, 'athlete']),
]);

/** The facts tell the same of the subject in another place, or its description does. */
function isKnownOtherwise(
  { index, units, prose }: SentenceContext,
  { subject, property, value, valueEnd }: Reading,
): boolean {
  const text = prose.slice(units[value]?.start, units[valueEnd ?? value]?.end);
  const { id, description = '' } = subject.entity;
  if (` ${foldName(description)} `.includes(` ${foldName(text)} `)) return true;
  const known = index.bySubject.get(id) ?? new Map<string, readonly Fact[]>();
  const terms = termClassOf(property);
  const found = terms !== undefined && property.id === 'occupation' ? termsOf(terms, text) : [];
  const told = [...known.keys()].flatMap(other => trades.get(other) ?? []);
  if (found.some(({ concept }) => [...concept.circles, ...concept.broader].some(each => told.includes(each))))
    return true;
  return others.some(other => {
    const facts = other === property.id ? [] : (known.get(other) ?? []);
    return facts.some(({ property: own, values }) => {
      const terms = termClassOf(own);
      const found = terms === undefined ? [] : termsOf(terms, text);
      return values.some(
        known =>
          terms !== undefined &&
          known.kind === 'entity' &&
          compareTerms(terms, found, termsOfEntity(terms, known.entity)) === 'agrees',
      );
    });
  });
}
