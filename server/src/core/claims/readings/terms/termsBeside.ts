import type { TermClass, TermForm } from '../../../values/terms/termClass';
import { determiners, prepositions, relatives } from '../../language/closedClasses';
import { verbForm } from '../../language/verbForms';
import { pastBracketedDate } from '../../sentence/pastBracketedDate';
import { isDash, isNamed, normOf, wordOf } from '../../sentence/unit';
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
    // “A cellist *by training*, …”
    const isVerb = verbForm(norm) !== undefined && !prepositions.has(normOf(units[i - 1]));
    const isClosed = isVerb || relatives.has(norm) || norm === 'and' || norm === ';';
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
  if (mark === '(' && units[at + 2]?.kind !== 'date') return inBrackets(context, at + 2, terms);
  const comma = pastAge(context, at + 1);
  const from = normOf(units[comma]) === ',' ? comma + 1 : comma;
  if (normOf(units[from]) === 'on') return onInstrument(context, from + 1, terms, forms);
  if (from === comma) return isDash(units, comma) ? bare(context, comma + 1, terms, undefined) : [];
  if (!/^(?:the|an?|one|its|their|his|her|our)$/.test(normOf(units[from]))) return bare(context, from, terms, forms);
  const term = nounTerm(context, from, terms, forms);
  return term === undefined || isNextInList(context, term)
    ? []
    : [{ term, how: 'what somebody is called, behind the name' }];
}

/** Past what stands between a name and what somebody is: “Ida Moe*, 45,* a cellist”, “Ida Moe *(1901–1980)*, a cellist”. */
function pastAge({ units }: SentenceContext, at: number): number {
  if (normOf(units[at]) === ',' && (units[at + 1]?.kind === 'quantity' || units[at + 1]?.kind === 'date'))
    return normOf(units[at + 2]) === ',' ? at + 2 : at;
  return pastBracketedDate(units, at);
}

/** “Ida Moe, *cellist*, …”, “Ida Moe, *Danish cellist*”, “Ida Moe – *cello*; Per Lie – drums”: without an article, and nothing else before the next mark. */
function bare(
  context: SentenceContext,
  from: number,
  terms: TermClass,
  forms: readonly TermForm[] | undefined,
): ToldTerm[] {
  const { units } = context;
  let last = from;
  while (last < from + 6 && units[last] !== undefined && (units[last]?.kind !== 'mark' || normOf(units[last]) === '-'))
    last++;
  if (!/^(?:[,.;)]|)$/.test(normOf(units[last]))) return [];
  const term = termEndingAt(context, last - 1, terms);
  const isNext = normOf(units[last]) === ',' && isNamed(units[last + 1]);
  if (term === undefined || isNext) return [];
  const isDescribed = term.first === from + 1 && isNamed(units[from]);
  const isList = !context.clauses.some(({ verb }) => verb !== undefined);
  const isOfForm = forms === undefined || isList || term.terms.some(({ form }) => forms.includes(form));
  return isOfForm && (term.first === from || isDescribed)
    ? [{ term, how: 'what somebody is or plays, behind the name' }]
    : [];
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
