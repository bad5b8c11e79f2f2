import { verbForm } from '../../language/verbForms';
import { isNamed, normOf } from '../../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../../sentenceContext';
import { isPlainNoun } from '../slots';

/** A place right beside the name of what is there or comes from there, and the properties that it may tell. */
export interface BesidePlace {
  readonly value: number;
  readonly properties: readonly string[];
  readonly how: string;
}

/** “*V's* S”, “S (*V*)”, “S, *V*,”. */
export function besidePlaces(context: SentenceContext, subject: SubjectUnit): BesidePlace[] {
  const { units } = context;
  const { type } = subject.entity;
  const at = subject.unit;
  const found: BesidePlace[] = [];
  const next = units[at + 1];
  // “Peru's Lake Loma *railway*”: another thing.
  const isCompound = next?.kind === 'word' && isPlainNoun(next.norm) && verbForm(next.norm) === undefined;
  const isWhole = !isCompound && !isNamed(next);
  if (isWhole && normOf(units[at - 1]) === "'s" && isNamed(units[at - 2]))
    found.push({ value: at - 2, properties: ofOwner, how: 'whose it is, before the name' });
  const value = at + 2;
  if (!isNamed(units[value])) return found;
  const after = normOf(units[value + 1]);
  if (
    normOf(next) === '(' &&
    type !== 'organization' &&
    (after === ')' || (after === ',' && units[value + 2]?.kind === 'date'))
  )
    found.push({ value, properties: ofBracket, how: 'in brackets behind the name' });
  if (normOf(next) === ',' && type === 'place' && isClosed(context, value))
    found.push({ value, properties: ofOwner, how: 'what holds it, behind the name' });
  return found;
}

const ofOwner = ['country', 'continent', 'located-in', 'country-of-origin'];
const ofBracket = ['country', 'continent', 'located-in', 'country-of-origin', 'location', 'host'];

/** “S, *V*, is …”, not “S, *V* and W”, “beyond S, *V* begins”. */
function isClosed({ units }: SentenceContext, at: number): boolean {
  const next = normOf(units[at + 1]);
  if (units[at + 1] === undefined || /^[.;:)]$/.test(next)) return !isListed(units, at);
  if (next !== ',') return false;
  return !isListed(units, at) && !isNamed(units[at + 2]) && !/^(?:and|or|&)$/.test(normOf(units[at + 2]));
}

/** “W, S, *V*.”, “W and S, *V*”: the end of a list. */
function isListed(units: SentenceContext['units'], at: number): boolean {
  return /^(?:,|and|or|&)$/.test(normOf(units[at - 3])) && isNamed(units[at - 4]);
}
