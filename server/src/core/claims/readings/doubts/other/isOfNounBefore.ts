import { determiners, possessives, prepositions } from '../../../language/closedClasses';
import { isPersonNoun } from '../../../language/pronounOf';
import { stem } from '../../../language/stem';
import { verbForm } from '../../../language/verbForms';
import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';
import { isTransparentNoun } from '../../isTransparent';
import { isPlainNoun } from '../../slots';

/** “*the lift of* S, *which* opened in V”, “a café below S, which V designed”: the relative clause may be about either. */
export function isOfNounBefore(
  { units, clauses, index }: SentenceContext,
  { subject, clause, property }: Reading,
): boolean {
  if (clause.kind !== 'relative' && clause.marker !== 'that') return false;
  const { unit: at } = subject;
  if (at < 0 || at >= clause.start || (at !== clause.subject && at !== clause.object)) return false;
  const link = beforeArticle(units, at);
  if (!prepositions.has(normOf(units[link]))) return false;
  // “the worst fire since S, which was in V”: what was since then was not the same.
  if (normOf(units[link]) === 'since') return false;
  // “The magazine *wrote* about S, which …”
  if (clauses.some(({ verb }) => verb?.end === link)) return false;
  const noun = normOf(units[link - 1]);
  // “the *altitude* of S, which lies at V”
  const own = index.wordings.get(property.id) ?? [];
  if (property.value === 'quantity' && own.some(({ role, stems }) => role === 'noun' && stems[0] === stem(noun)))
    return false;
  if (isNoAntecedent(noun, clause.marker)) return false;
  return isPlainNoun(noun) && !isTransparentNoun(noun) && opensPhrase(units, link - 1);
}

/** “the *grave* of S, *who* …”, “the *editor* of S, *which* …”: no thing is a “who”, and nobody a “which”. */
function isNoAntecedent(noun: string, marker: string | undefined): boolean {
  const types = typesOfNoun(noun);
  if (marker === 'which') return isPersonNoun(noun) || (types?.has('person') === true && types.size === 1);
  if (marker !== 'who' && marker !== 'whom') return false;
  return (
    things.has(noun) ||
    (abstract.test(noun) && !crowds.test(noun)) ||
    (types !== undefined && !types.has('person') && !types.has('organization'))
  );
}

const things = new Set(
  `world grave tomb court reign rule work works words letter letters diary diaries memoirs notebook notebooks papers portrait bust life death
  birth childhood youth fate name memory story legend tale idea ideas theory theories method style voice hand hands face eyes shadow footsteps
  age era days time times century house home flat studio workshop office study garden estate collection invention design designs plans music
  songs poems verse verses plays novels books films pictures paintings photographs cult legacy fame reputation health influence
  crown throne sword body bones ashes heart funeral wedding arrival return fall rise murder arrest trial flight help approval`.split(
    /\s+/,
  ),
);

/** “the *congregation* of S, who …” */
const crowds =
  /^(?:audience|congregation|delegation|deputation|generation|population|government|regiment|parliament|management|leadership|readership|membership|partnership|community|nobility|relation)s?$/;

const abstract = /(?:[st]ion|ment|ness|ship|ism|ity|ence|ance|hood|ure|dom)s?$/;

/** “the lift”, “the old lift”: no verb, and no name of a kind (“the city of S”). */
function opensPhrase(units: readonly Unit[], noun: number): boolean {
  for (let i = noun - 1; i >= noun - 3; i--) {
    const norm = normOf(units[i]);
    if (determiners.has(norm) || possessives.has(norm)) return true;
    if (!isPlainNoun(norm) || verbForm(norm) !== undefined) return false;
  }
  return false;
}
