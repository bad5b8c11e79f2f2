import { isAmongWords } from '../../../factIndex';
import { determiners, prepositions } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/** What a date is of where it only says when. */
const times = new Set(
  `day days morning afternoon evening night nights hour hours dawn eve week weeks weekend month months year years season half third quarter
   course beginning start end middle close turn rest part date summer winter spring autumn fall issue issues edition number minute minutes moment moments second
   seconds instant stroke`.split(/\s+/),
);

const editions = /^(?:edition|copy|printing|print|translation|version|reprint)$/;

/** “was nationalised before *the war of* 1967”: the date tells which war. “The nationalisation of 1957” is the property's own. */
export function isDateOfNoun(
  { units, index }: SentenceContext,
  { property, subject, value, construction }: Reading,
): boolean {
  const date = units[value];
  if (property.value !== 'date' || date?.kind !== 'date' || construction === 'pattern') return false;
  // “in time *for the 1972 games*”
  if (date.date.yearOnly === 'compound' && normOf(units[value - 1]) === 'the' && normOf(units[value - 2]) === 'for')
    return true;
  const of = normOf(units[value - 1]) === 'the' ? value - 2 : value - 1;
  const at = of - 1;
  const noun = units[at];
  if (normOf(units[of]) !== 'of' || noun === undefined || noun.kind === 'mark' || at === subject.unit) return false;
  if (noun.kind === 'name' || (noun.kind === 'mention' && noun.forms.some(({ kind }) => kind === 'name'))) return true;
  // “It was *an edition of* 1831”: a later one.
  if (editions.test(normOf(noun)) && /^an?$/.test(normOf(units[at - 1]))) return true;
  if (noun.kind === 'word' && (!isPlainNoun(noun.norm) || times.has(noun.norm))) return false;
  const phrase = [at - 1, at - 2, at - 3];
  const isOwnWord = isAmongWords(index, property, stem(normOf(noun)));
  // “three months *after Yerevan's declaration of* 21 September”: what came first.
  if ([...phrase, at - 4].some(i => /^(?:after|before|since|until)$/.test(normOf(units[i])))) return !isOwnWord;
  // “Pinatubo's great *eruption of* 15 June 1991”: of what the reading is about.
  if (noun.kind === 'mention' || phrase.some(i => normOf(units[i]) === "'s" && i - 1 === subject.unit)) return false;
  // “was built *with drawings of* 1894”
  const isBare = noun.kind === 'word' && noun.norm.endsWith('s') && prepositions.has(normOf(units[at - 1]));
  const isPhrase = isBare || phrase.some(i => determiners.has(normOf(units[i])));
  return isPhrase && !isOwnWord;
}
