import type { TermClass, TermForm } from '../../../values/terms/termClass';
import { determiners, prepositions, relatives } from '../../language/closedClasses';
import { verbForm } from '../../language/verbForms';
import { isNamed, normOf, wordOf } from '../../sentence/unit';
import type { SentenceContext } from '../../sentenceContext';
import { nounTerm } from './nounTerm';
import { type FoundTerm, termEndingAt } from './termAround';
import type { ToldTerm } from './toldTerm';

/** “*the cellist* Ida Moe”; “The best *cellist* of the evening, Ida Moe, …”; “As *a cellist*, …, Ida Moe”. */
export function termBefore(
  context: SentenceContext,
  at: number,
  terms: TermClass,
  forms: readonly TermForm[],
): ToldTerm[] {
  const beside = termEndingAt(context, at - 1, terms);
  if (beside?.terms.some(({ form }) => forms.includes(form)) === true)
    return [{ term: beside, how: 'what somebody is called, before the name' }];
  if (normOf(context.units[at - 1]) !== ',') return [];
  const fronted = nounTerm(context, frontedFrom(context, at), terms, forms);
  return fronted === undefined || !leadsTo(context, fronted.last, at)
    ? []
    : [{ term: fronted, how: 'what somebody is called, at the head of the sentence' }];
}

/** Where the phrase at the head of the sentence begins, past its “as”. */
function frontedFrom({ units }: SentenceContext, at: number): number {
  if (wordOf(units[0]) === 'as' && /^an?$/.test(normOf(units[1]))) return 1;
  return determiners.has(wordOf(units[0])) ? 0 : at;
}

/** Between the term and the name stand only phrases with prepositions, between commas: no verb, and nobody else. */
function leadsTo({ units }: SentenceContext, last: number, at: number): boolean {
  for (let i = last + 1; i < at; i++) {
    const norm = normOf(units[i]);
    const isClosed = verbForm(norm) !== undefined || relatives.has(norm) || norm === 'and' || norm === ';';
    const isOther = isNamed(units[i]) && !prepositions.has(normOf(units[i - 1])) && normOf(units[i - 1]) !== 'the';
    if (isClosed || isOther) return false;
  }
  return true;
}

/** “Ida Moe, *the* Danish *cellist*,”, “Ida Moe (*cello*)”, “Ida Moe, the most gifted *cellist* that …”. */
export function termsBehind(
  context: SentenceContext,
  at: number,
  terms: TermClass,
  forms: readonly TermForm[],
): ToldTerm[] {
  const { units } = context;
  const mark = normOf(units[at + 1]);
  if (mark === '(') return inBrackets(context, at + 2, terms);
  if (mark === 'on') return onInstrument(context, at + 2, terms, forms);
  if (mark !== ',' || !/^(?:the|an?|one)$/.test(normOf(units[at + 2]))) return [];
  const term = nounTerm(context, at + 2, terms, forms);
  return term === undefined || isNextInList(context, term)
    ? []
    : [{ term, how: 'what somebody is called, behind the name' }];
}

/** “Ida Moe, *the cellist and* Per Lie”: the next in a row of people. */
function isNextInList({ units }: SentenceContext, { last }: FoundTerm): boolean {
  return normOf(units[last + 1]) === 'and';
}

function inBrackets(context: SentenceContext, first: number, terms: TermClass): ToldTerm[] {
  let last = first;
  while (last < first + 5 && context.units[last] !== undefined && !/^[),;:]$/.test(normOf(context.units[last]))) last++;
  if (normOf(context.units[last]) !== ')') return [];
  const term = termEndingAt(context, last - 1, terms);
  return term?.first === first ? [{ term, how: 'what somebody is or plays, in brackets' }] : [];
}

/** “with Ida Moe *on cello* and Per Lie on drums” */
function onInstrument(
  context: SentenceContext,
  from: number,
  terms: TermClass,
  forms: readonly TermForm[],
): ToldTerm[] {
  if (!forms.includes('person') || terms.concepts.get('drums') === undefined) return [];
  const term = nounTerm(context, from, terms, ['thing']);
  return term === undefined ? [] : [{ term, how: 'what somebody plays, behind the name' }];
}
