import type { Fact, FactValue } from '../../../../facts/factSet';
import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { foldName } from '../../../../values/names/foldName';
import { countriesOfDemonym, countryOf } from '../../../../values/places/countries';
import { isRegion } from '../../../../values/places/regions';
import { isWordOf } from '../../../factIndex';
import { isCompetition, isCup } from '../../../language/isCompetition';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlaced } from '../../isPlaced';
import { isRivalTerm } from '../../terms/isRivalTerm';
import { isTownsName } from './isTownsName';

/** “He was a *Lutheran*”, “she followed *Freud*”: said in words that fit other things as well, of what no fact has for a value of the property. */
export function isOtherValue(context: SentenceContext, reading: Reading): boolean {
  const { units, prose, index } = context;
  const { property, value, facts } = reading;
  const unit = units[value];
  // Of a class of words, the tables know the values.
  if (reading.loose === true && isRivalTerm(context, reading)) return false;
  if (unit?.kind !== 'name' && unit?.kind !== 'mention') return false;
  const text = prose.slice(unit.start, unit.end);
  // “a Florentine *by descent*”
  if (normOf(units[value + 1]) === 'by' && lineages.test(normOf(units[value + 2]))) return true;
  if (isPlaced(property) && !isTownsName(context, value) && isNoPlace(context, unit)) return true;
  if (unit.kind === 'name' && isCompetition(text)) {
    if (isPlaced(property)) return true;
    if (property.id === 'league')
      return isCup(text) && !facts.some(({ values }) => values.some(known => isCup(known.text)));
  }
  // Of a citizenship, the gazetteer knows all values.
  if (property.id === 'nationality') return isCountry(facts) && !isOfCountry(text) && !isKnownPlace(unit);
  // One may be in many bodies beside one party.
  if (property.id === 'party' && bodies.test(text)) return true;
  if (isOfArea(text) && isPlaced(property) && !facts.some(isInArea)) return true;
  if (reading.loose !== true || isOfLevel(context, reading)) return false;
  if (unit.kind === 'mention')
    return !unit.forms.some(({ entity }) => (index.byValue.get(entity.id) ?? []).some(f => f.property === property));
  if (isPlaced(property) && (isOfCountry(text) || isRegion(text))) return false;
  if (languages.has(property.id) && countriesOfDemonym(text).length > 0) return false;
  return !facts.some(({ values }) => values.some(known => namesOf(known).some(name => isAlike(name, text))));
}

const lineages =
  /^(?:descent|ancestry|origin|extraction|parentage|heritage|adoption|choice|inclination|training|marriage)$/;

/** “Ida Moe, *of the Greens*,”: whom the facts have for a party, and nowhere for a place. */
function isNoPlace({ index }: SentenceContext, unit: Unit): boolean {
  return (
    unit.kind === 'mention' &&
    unit.forms.every(({ entity }) => {
      const facts = index.byValue.get(entity.id) ?? [];
      return (
        entity.type !== 'place' &&
        facts.length > 0 &&
        facts.every(({ property }) => !isPlaced(property) && !mayBeState(property))
      );
    })
  );
}

/** Whoever wins a cup may be a country. */
function mayBeState({ id }: Fact['property']): boolean {
  return findBuiltInProperty(id)?.mayBeState === true;
}

/** “Fen *County*” and “Moor *County*, Norland” are one sort of thing. */
function isAlike(name: string, other: string): boolean {
  return lastWord(name.replace(/,.*/, '')) === lastWord(other);
}

function namesOf(value: FactValue): readonly string[] {
  return value.kind === 'entity' ? [value.entity.label, ...value.entity.aliases] : [value.text];
}

/** “in Moor *County*”, of what the facts know to be in Norland: the county may be there. */
function isOfArea(name: string): boolean {
  return / (?:County|District|Parish|Township|Borough|Municipality|Oblast|Raion)$/.test(name);
}

function isInArea({ values }: Fact): boolean {
  return values.some(known => namesOf(known).some(name => isOfArea(name.replace(/,.*/, ''))));
}

/** “is eaten in the *region* of V”, “in the V *region*”: the property's own word says what is told. */
function isOfLevel({ units, index }: SentenceContext, { property, value, valueEnd = value }: Reading): boolean {
  const isOwn = (unit: Unit | undefined) => unit?.kind === 'word' && isWordOf(index, property, unit.stem);
  return (normOf(units[value - 1]) === 'of' && isOwn(units[value - 2])) || isOwn(units[valueEnd + 1]);
}

const bodies =
  /\b(?:academy|assembly|association|board|cabinet|chamber|church|circle|club|commission|committee|congress|council|government|house|institute|lodge|order|parliament|senate|society)\b/i;

const languages = new Set(['language', 'language-spoken', 'native-language']);

function isCountry(facts: Reading['facts']): boolean {
  return facts.some(({ values }) => values.some(({ text }) => isOfCountry(text)));
}

function isOfCountry(text: string): boolean {
  return countryOf(text) !== undefined || countriesOfDemonym(text).length > 0;
}

function isKnownPlace(unit: SentenceContext['units'][number]): boolean {
  return unit.kind === 'mention' && unit.forms.some(({ entity }) => entity.type === 'place');
}

function lastWord(name: string): string {
  return foldName(name).split(' ').at(-1) ?? '';
}
