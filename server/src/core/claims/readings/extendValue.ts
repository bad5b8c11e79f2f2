import type { Fact } from '../../facts/factSet';
import { sameName } from '../../values/names/sameName';
import { isAmongWords, isWordOf } from '../factIndex';
import { callsPlace } from '../language/callsPlace';
import { verbForm } from '../language/verbForms';
import { beforeArticle } from '../sentence/beforeArticle';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import { groundEnd } from './isGround';
import { isPlaced } from './isPlaced';
import { namesValue } from './namesValue';
import { placeAround } from './placeAround';
import { placeEnd } from './placeEnd';
import { isPlainNoun } from './slots';

/** A value that goes on behind its first unit: “Sycamore, Illinois” is one place, “the Mexican peso” one currency. */
export function extendValue(context: SentenceContext, reading: Reading): Reading {
  const unit = context.units[reading.value];
  // A term is whole already.
  if (reading.valueEnd !== undefined) return reading;
  if (unit?.kind !== 'name' && unit?.kind !== 'mention') return reading;
  const city = cityOf(context, reading);
  if (city !== undefined) return { ...reading, value: city, valueEnd: reading.value };
  const noun = nounOf(context, reading);
  if (noun !== undefined) return { ...reading, value: noun, valueEnd: reading.value };
  if (isTitleBehindArticle(context, reading))
    return { ...reading, value: reading.value - 1, valueEnd: nounEnd(context, reading.value, reading) };
  if (unit.kind === 'name' && isPlaced(reading.property)) {
    // What nobody knows is judged by what is said to hold it.
    const around = placeAround(context, reading.value) ?? placeHolding(context, reading);
    if (
      around !== undefined &&
      !isWhatItIs(reading, around) &&
      !isOfLevel(context, reading, around) &&
      !isKnown(unit.text, reading.facts)
    )
      return { ...reading, value: around };
  }
  const end = isPlaced(reading.property)
    ? wrongEnd(context, reading)
    : reading.property.value === 'person'
      ? personEnd(context, reading)
      : (longerEnd(context, reading) ?? nounEnd(context, reading.value, reading));
  return end === reading.value ? reading : { ...reading, valueEnd: end };
}

/** “V, *the birthplace of* S”: the words between tell the property itself, and no place around V. */
function isWhatItIs({ subject, value, trigger }: Reading, around: number): boolean {
  return around === subject.unit || (trigger !== undefined && value < trigger.first && trigger.first < around);
}

/** “from V, *a region* of W”, of the region that something comes from */
function isOfLevel({ units, index }: SentenceContext, { value, property }: Reading, around: number): boolean {
  return units.slice(value + 1, around).some(unit => unit.kind === 'word' && isWordOf(index, property, unit.stem));
}

/** “owned by the *City of* V”: a body that has its name from a place, and which the facts may know as well. */
function cityOf({ units }: SentenceContext, { value, property }: Reading): number | undefined {
  const noun = units[value - 2];
  if (units[value]?.kind !== 'name' || property.value === 'place' || normOf(units[value - 1]) !== 'of')
    return undefined;
  return noun?.kind === 'word' && noun.capital && callsPlace(noun.norm) ? value - 2 : undefined;
}

/** “the *eruption of* V”, where the fact's value is the eruption of another. */
function nounOf({ units }: SentenceContext, { value, facts }: Reading): number | undefined {
  const of = beforeArticle(units, value);
  const noun = normOf(units[of - 1]);
  if (normOf(units[of]) !== 'of' || noun === '') return undefined;
  return facts.some(({ values }) => values.some(({ text }) => text.toLowerCase().startsWith(`${noun} of `)))
    ? of - 1
    : undefined;
}

/** “in Catalonia, *Spain*” of what is in Andalusia, “in St. Louis, *Missouri*” of St. Joseph, Missouri: what holds it is right, and stays. */
function wrongEnd(context: SentenceContext, { subject, value, facts }: Reading): number {
  const end = placeEnd(context, value);
  const outer = context.units[end];
  if (end === value || outer === undefined) return end;
  // “in Oslo, *Spain*” of what is in Seville: the facts may know what holds the thing, or what holds the town.
  const places = facts.flatMap(fact => fact.values.flatMap(known => (known.kind === 'entity' ? [known.entity] : [])));
  const holding = [subject.entity, ...places].flatMap(({ id }) => {
    const own = context.index.bySubject.get(id);
    return ['country', 'located-in', 'region'].flatMap(holder => own?.get(holder) ?? []);
  });
  const text = context.prose.slice(outer.start, outer.end);
  const isRight = holding.some(fact => !facts.includes(fact) && fact.values.some(known => sameName(text, known.text)));
  return isRight || facts.flatMap(holdersOf).some(name => sameName(name, text)) ? value : end;
}

/** “Norfolk”, of what is right in “Saltby, Norfolk” or where the fact accepts Norfolk as well. */
function holdersOf({ values, accept }: Fact): string[] {
  const names = [...values, ...accept].flatMap(known =>
    known.kind === 'entity' ? [known.text, ...known.entity.aliases] : [known.text],
  );
  const behindComma = names.flatMap(name => name.split(/,\s*/).slice(1));
  return [...behindComma, ...accept.map(({ text }) => text)];
}

/** “at the Hotel Bristol in *W*”: the place around a building or a river, and around any place where the facts know it. */
function placeHolding({ units, prose }: SentenceContext, { value, facts }: Reading): number | undefined {
  const unit = units[value];
  const ground = groundEnd(units, value);
  const link = (ground ?? value) + 1;
  const holding = units[link + 1];
  const isLink = normOf(units[link]) === 'in' || (link > value + 1 && normOf(units[link]) === 'of');
  if (unit?.kind !== 'name' || !isLink || holding === undefined || !isNamed(holding)) return undefined;
  const isInside = ground !== undefined || normOf(units[value - 1]) === 'the';
  return isInside || isKnown(prose.slice(holding.start, holding.end), facts) ? link + 1 : undefined;
}

/** Whether the facts tell a place of that name, even as mere text. */
function isKnown(name: string, facts: Reading['facts']): boolean {
  return facts.some(({ values }) => values.some(({ text }) => sameName(name, text)));
}

/** “his son, *Hans Jon* Vik”: with another given name before it, a known name is that of somebody else; where it is right, “Coach Jon Vik” is he. */
function personEnd({ units }: SentenceContext, { value, facts }: Reading): number {
  const [unit, next] = [units[value], units[value + 1]];
  if (unit?.kind !== 'name' || unit.text.includes(' ') || next?.kind !== 'mention') return value;
  const isWhole = next.forms.every(({ kind, entity }) => kind === 'name' && entity.type === 'person');
  const isRight = facts.some(({ values }) => values.some(known => namesValue(next, known)));
  return isWhole && !isRight ? value + 1 : value;
}

/** “followed by *The Violet Gate*”: within a sentence, only a title has an article with a capital. */
function isTitleBehindArticle({ units }: SentenceContext, { value, property, facts }: Reading): boolean {
  const [unit, article, before] = [units[value], units[value - 1], units[value - 2]];
  if (article?.kind !== 'word' || article.norm !== 'the' || !article.capital) return false;
  if (unit?.kind === 'mention' && facts.some(({ values }) => values.some(known => namesValue(unit, known))))
    return false;
  const isOfWorks = facts.every(({ values }) =>
    values.every(known => known.kind === 'entity' && known.entity.type === 'work'),
  );
  return property.value === 'entity' && isOfWorks && before?.kind === 'word';
}

/** “followed by the *Ashby Motors Heron*”, where the maker is known and the car is not: one name, and a wrong one. */
function longerEnd({ units }: SentenceContext, { value, facts }: Reading): number | undefined {
  const [unit, next] = [units[value], units[value + 1]];
  if (unit?.kind !== 'mention' || next?.kind !== 'name' || next.start - unit.end !== 1) return undefined;
  const isRight = facts.some(({ values }) => values.some(known => namesValue(unit, known)));
  return isRight ? undefined : value + 1;
}

function nounEnd(context: SentenceContext, at: number, reading: Reading): number {
  const unit = context.units[at];
  const wanted = reading.facts[0]?.values[0]?.text.split(' ').length ?? 1;
  const known = unit?.kind === 'mention' && unit.forms.some(f => f.kind !== 'demonym');
  if (known || wanted < 2) return at;
  // “a *Sund Laboratory* physicist”: as many words as the fact's value has already.
  const written = unit?.kind === 'name' ? unit.text.split(' ').length : 1;
  let end = at;
  while (end - at < wanted - written) {
    const next = context.units[end + 1];
    if (next?.kind !== 'word' || !isPlainNoun(next.norm) || verbForm(next.norm) !== undefined) break;
    // “of Canadian *nationality*”: the property's own word is no part of its value.
    if (isAmongWords(context.index, reading.property, next.stem)) break;
    end++;
  }
  return end;
}
