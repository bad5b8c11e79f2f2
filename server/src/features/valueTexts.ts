import type { DraftReading } from '../core/check';
import type { Draft } from '../core/draft/draft';
import type { Fact, FactValue } from '../core/facts/factSet';
import { describeDate } from '../core/values/dates/describeDate';
import { settle } from '../core/values/dates/settledDate';
import type { DateValue } from '../core/values/dateValue';
import { rewriteName } from '../core/values/names/rewriteName';
import { ordinalSuffix, spellOrdinal } from '../core/values/ordinals/ordinalWords';
import { writeDayLike } from './writeDayLike';
import type { WritingPlace } from './writingPlace';

/** The words that state the fact's value where the writer is, in the draft's own style, the likeliest first; none where no form fits. */
export function valueTexts(fact: Fact, reading: DraftReading, place: WritingPlace): string[] {
  const left = fact.closed ? fact.values.filter(value => !isTold(value, place)) : fact.values;
  return left.flatMap(value => textsOf(value, reading, place));
}

/** A list goes on with what it lacks. */
function isTold({ text }: FactValue, { before, after }: WritingPlace): boolean {
  return before.includes(text) || after.includes(text);
}

function textsOf(value: FactValue, { draft, named }: DraftReading, place: WritingPlace): string[] {
  switch (value.kind) {
    case 'date':
      return dateTexts(value.date, draft, place);
    case 'entity': {
      const { entity } = value;
      if (entity.type !== 'person') return [entity.label];
      if (placeWord.test(place.before)) return [];
      const surname = rewriteName('Name', entity);
      // Who has been named in full is called by the surname.
      return named.has(entity.id) ? [surname, entity.label] : [entity.label, surname];
    }
    case 'quantity':
      return quantityTexts(value.text, draft, place);
    case 'ordinal': {
      const figure = `${value.ordinal}${ordinalSuffix(value.ordinal)}`;
      const word = spellOrdinal(value.ordinal);
      return word === undefined || /\d(?:st|nd|rd|th)\b/.test(startOf(draft)) ? [figure] : [word, figure];
    }
    case 'text':
      return [value.text];
    case 'boolean':
      return [];
  }
}

/** Behind these stands a place or a time, and nobody. */
const placeWord = /(?:^|[^\p{L}])(?:in|on|at|into|within|since|until) $/iu;

/** The words that a date follows. */
const dateWord = /(?:^|[^\p{L}])(on|in|since|until|till|before|after|from|during|around|about|circa)[ \u00a0]|\(/giu;

/** “on” takes a day, “in” what is longer, “since” all; without such a word nobody is about to write a date. */
function dateTexts(date: DateValue, draft: Draft, { before }: WritingPlace): string[] {
  const start = before.slice(-40);
  const slot = [...start.matchAll(dateWord)].at(-1);
  if (slot === undefined) return [];
  const typed = start.slice(slot.index + slot[0].length);
  return datesBehind(slot[1]?.toLowerCase(), date, draft).filter(text => text.startsWith(typed));
}

function datesBehind(word: string | undefined, date: DateValue, draft: Draft): string[] {
  const { year, month, day } = date.interval ? {} : settle(date);
  if (year === undefined || year < 1000 || date.approximate) return [describeDate(date)];
  const wholeDay = month === undefined || day === undefined ? [] : [writeDayLike(draft, { year, month, day }, date)];
  const longer = month === undefined ? [String(year)] : [String(year), describeDate({ ...date, precision: 'month' })];
  if (date.precision === 'season') longer.push(describeDate(date));
  if (word === 'on') return wholeDay;
  return word === 'in' || word === 'during' ? longer : [...longer, ...wholeDay];
}

/** The amount with its unit, or without one that stands behind the cursor already. */
function quantityTexts(text: string, draft: Draft, { after }: WritingPlace): string[] {
  const [, figure = '', unit = ''] = /^(\d[\d.,]*)(\D*)$/.exec(text) ?? [];
  if (figure === '') return [text];
  const groups = /^\d{5,}$/.test(figure) || (/^\d{4}$/.test(figure) && /\d,\d{3}\b/.test(startOf(draft)));
  const written = groups ? figure.replace(/\B(?=(?:\d{3})+$)/g, ',') : figure;
  const followed = unit.trim() !== '' && after.trimStart().startsWith(unit.trim());
  return [followed ? written : written + unit];
}

/** Enough to see a style in. */
function startOf({ text }: Draft): string {
  return text.slice(0, 20_000);
}
