import { coordinators, prepositions } from '../claims/language/closedClasses';
import { looksLikeBody } from '../claims/language/looksLikeBody';
import { verbForm } from '../claims/language/verbForms';
import { isPlainNoun } from '../claims/readings/slots';
import { normOf, type Unit } from '../claims/sentence/unit';
import type { SentenceContext } from '../claims/sentenceContext';
import type { Entity, Fact, FactValue } from '../facts/factSet';
import { findBuiltInProperty } from '../facts/vocabulary/vocabulary';
import { givenNameBeside, inCapitals, rewriteName } from '../values/names/rewriteName';
import { behindArticle, bodyWithArticle, withArticle } from '../values/names/withArticle';
import { countryOf } from '../values/places/countries';
import { rewriteTerm, type TermPlace } from '../values/terms/rewriteTerm';
import { termClass } from '../values/terms/termClasses';
import { adjectiveFor } from './adjectiveFor';
import { inCaseOf } from './inCaseOf';
import { nameAsShort } from './nameAsShort';
import { placeAsShort } from './placeAsShort';
import type { ValueRule } from './rule';

/** A person, company or other name that the fact refutes: “Turkey's special envoy, **Volkan Bozkır**”. */
export const wrongName: ValueRule = {
  code: 'wrong-name',
  covers: ({ fact }) => !fact.closed && fact.values[0]?.kind === 'entity' && fact.property.value !== 'place',
  correct(judgment, expected, { context }) {
    // Two names in the place of one.
    if (expected.kind === 'text') return { expected: expected.text, newText: expected.text };
    if (expected.kind !== 'entity') return undefined;
    const found = context.prose.slice(judgment.span.start, judgment.span.end);
    const { value, valueEnd = value } = judgment.reading;
    const next = context.units[valueEnd + 1];
    const isBeforeNoun = next?.kind === 'word' && isPlainNoun(next.norm) && verbForm(next.norm) === undefined;
    const place = { isInitial: value === 0, isBeforeNoun, isNoun: !isBeforeNoun && isDetermined(context, value) };
    // “*Ralph*, Ed Vik's brother” becomes “David”.
    const given = /\s/.test(found) ? undefined : givenNameBeside(expected.entity, judgment.fact.subject);
    const newText = given ?? sameForm(context.units[value], found, expected, judgment.fact, place);
    const whole = standsAlone(context, value, isBeforeNoun) ? inSentence(newText, expected.entity) : newText;
    const text = behindArticle(context.prose, judgment.span.start, whole);
    return { expected: text, newText: beforeItsNoun(text, isBeforeNoun ? normOf(next) : '') };
  },
};

/** “a science fiction *novel*”, to become “a fantasy novel”: the noun stands there already. */
function beforeItsNoun(text: string, noun: string): string {
  return noun !== '' && text.toLowerCase().endsWith(` ${noun}`) ? text.slice(0, -noun.length - 1) : text;
}

function inSentence(name: string, { type }: Entity): string {
  if (type === 'person' || type === 'work') return name;
  return type === 'place' || countryOf(name) !== undefined ? withArticle(name) : bodyWithArticle(name);
}

/** “beat *Finland*”, to become “beat the Soviet Union”; but “the former Finland”, “Winner: Finland” and “the Finland coach”. */
function standsAlone({ units, block, clauses }: SentenceContext, at: number, isBeforeNoun: boolean): boolean {
  const before = normOf(units[at - 1]);
  const isLed =
    before === ',' ||
    prepositions.has(before) ||
    coordinators.has(before) ||
    clauses.some(({ verb }) => verb?.end === at);
  return block.kind === 'paragraph' && isLed && !isBeforeNoun;
}

/** “*the* German”, “*a tall* German” */
function isDetermined({ units }: SentenceContext, at: number): boolean {
  const article = isPlainNoun(normOf(units[at - 1])) ? at - 2 : at - 1;
  return /^(?:the|an?)$/.test(normOf(units[article]));
}

/** “violist” becomes “cellist”, for the cello. */
function termFor(found: string, { label, aliases }: Entity, property: string, place: TermPlace): string | undefined {
  const id = findBuiltInProperty(property)?.terms;
  const terms = id === undefined ? undefined : termClass(id);
  return terms && rewriteTerm(terms, found, [label, ...aliases], place);
}

/** “Dutch” becomes “Danish”, of the Danish language, where that is a name of it. */
function withoutNoun(found: string, { label, aliases }: Entity): string | undefined {
  const [, name, noun] = /^(.*\S) ([a-z]+)$/.exec(label) ?? [];
  return name !== undefined && noun !== undefined && aliases.includes(name) && !found.endsWith(noun) ? name : undefined;
}

function sameForm(
  unit: Unit | undefined,
  found: string,
  expected: FactValue & { kind: 'entity' },
  fact: Fact,
  place: TermPlace & { readonly isNoun: boolean },
): string {
  const property = fact.property.id;
  // “Polish” becomes “Argentinian”, not “Argentina”.
  const adjective = adjectiveFor(found, expected.entity.label, place.isNoun);
  if (adjective !== undefined && unit !== undefined) return adjective;
  const bare = withoutNoun(found, expected.entity);
  if (bare !== undefined) return bare;
  const term = termFor(found, expected.entity, property, place);
  if (term !== undefined) return term;
  // “are called Norlandians”
  if (property === 'demonym' && /s$/.test(found) && !/s$/.test(expected.entity.label))
    return `${expected.entity.label}s`;
  if (expected.entity.type === 'place') return placeAsShort(found, expected, fact);
  // A lone surname stays one; a name that is whole in one word is answered with a whole name. “Fen Water Board”, an owner, has no surname.
  const isBody = expected.entity.type !== 'person' || looksLikeBody(expected.entity.label, property);
  if (isBody || (unit?.kind === 'mention' && unit.forms.every(f => f.kind === 'name')))
    return inCaseOf(
      found,
      inOwnCase(found, shortLabel(found, expected.entity), isBody),
      fact.property,
      place.isInitial,
    );
  return rewriteName(found, expected.entity);
}

/** “IDA MOE” is written large, “NASA” is spelled so. */
function inOwnCase(found: string, name: string, isBody: boolean): string {
  return isBody ? name : inCapitals(found, name);
}

/** A body's name, or a thing's; a work's title is given whole. */
function shortLabel(found: string, entity: Entity): string {
  return entity.type === 'organization' || entity.type === 'thing' ? nameAsShort(found, entity) : entity.label;
}
