import type { Span } from '../../span';
import { approximationAfter } from './approximators';
import { completeMention } from './completeMention';
import { isAge, surroundings } from './figureContext';
import { isQuantity } from './isQuantity';
import type { QuantityForm, QuantityMention, Reading } from './quantityMention';
import { readPartOfUnit } from './readArticle';
import { readCountedNoun } from './readCountedNoun';
import { type NumberReading, readNumber, roundOff } from './readNumber';
import { readRange } from './readRange';
import { currencyEndingAt, dimensionOf, readUnit, type UnitReading } from './readUnit';

/** Reads the quantity whose number begins at `at`: one figure or a range of two, with its currency, unit or counted noun. */
export function readPlain(prose: string, at: number): QuantityMention | undefined {
  const currency = currencyEndingAt(prose, at);
  const number = readNumber(prose, at, currency !== undefined);
  if (number === undefined) return undefined;
  const start = currency?.start ?? at;
  if (number.fraction && currency === undefined) {
    const part = readPartOfUnit(prose, number);
    if (part !== undefined) return part;
  }
  const range = readRange(prose, number, currency !== undefined);
  const last = range ?? number;
  const between = range === undefined && currency === undefined ? approximationAfter(prose, last.end) : undefined;
  const unit = currency ?? unitAfter(prose, between?.span.end ?? last.end, last);
  if (!isQuantity(prose, start, number, last, unit)) return undefined;
  if (range?.needsUnit && unit === undefined) return undefined;
  const scale = number.scale ?? range?.scale;
  const factor = range?.scale !== undefined && number.scale === undefined ? range.scale.factor : 1;
  const fraction = number.fraction && unit === undefined;
  const adjoins = currency === undefined && between === undefined && unit?.joint !== undefined;
  const sign = signBefore(prose, start, unit);
  const below = sign === '' && range === undefined ? belowZeroAt(prose, unit?.end ?? last.end, unit) : undefined;
  const id = fraction
    ? 'percent'
    : (below?.unit ?? unit?.id ?? (isAge(surroundings(prose, start, number.end)) ? 'year' : undefined));
  const amount =
    roundOff(number.amount * factor * (fraction ? 100 : 1)) * (sign === '' && below === undefined ? 1 : -1);
  const form: QuantityForm = {
    kind: range !== undefined ? 'range' : fraction ? 'fraction' : 'plain',
    style: number.style,
    number: { start: at - sign.length, end: figureEnd(last) },
    grouping: number.grouping,
    decimals: number.decimals,
    scale,
    unit: unit === undefined || currency !== undefined ? undefined : unitForm(unit),
    belowZero: below?.span,
    currencyBefore: currency && { start: currency.start, end: at },
  };
  return completeMention(
    prose,
    {
      span: { start: start - sign.length, end: below?.span.end ?? (adjoins ? unit.end : last.end) },
      amount,
      high: range?.amount,
      unit: id,
      dimension: dimensionOf(id),
      otherReadings: below?.scaled ? [] : otherReadings(amount, number, unit),
      step: stepOf(number, fraction) * factor,
      form,
    },
    between,
  );
}

/** What stands between the number's end and the scale word's: nothing is lost where there is no scale. */
function figureEnd(number: NumberReading): number {
  return number.scale === undefined ? number.end : number.end - number.scale.text.length - number.scale.gap.length;
}

function unitForm(unit: UnitReading) {
  return { span: { start: unit.start, end: unit.end }, spelled: unit.spelled, joint: unit.joint ?? ' ' };
}

function unitAfter(prose: string, at: number, number: NumberReading): UnitReading | undefined {
  const unit = readUnit(prose, at);
  if (unit !== undefined && mayMeasure(unit, number)) return unit;
  const noun = readCountedNoun(prose, at, number.amount);
  if (noun === undefined) return undefined;
  // "308 people per square kilometre" is measured by what follows its noun.
  const density = readUnit(prose, noun.end);
  return density?.dimension === 'density' ? { ...density, joint: ' ', start: noun.start } : noun;
}

/** A written-out unit in the singular counts after one, a hyphen or a decimal: not in "the 2009 second edition". */
function mayMeasure(unit: UnitReading, number: NumberReading): boolean {
  // "1.2 trillion won" is money, "16 won" a result.
  if (unit.id === 'KRW' && unit.end - unit.start === 3 && unit.spelled) return number.scale !== undefined;
  if (unit.dimension === 'density' || !unit.spelled || unit.joint !== ' ') return true;
  if (number.amount <= 1 || number.decimals > 0) return true;
  return !/^(?:second|foot|stone|degree|bar|minute)$/.test(unit.id) || unit.end - unit.start > unit.id.length;
}

/** The minus of a temperature or a percentage, "−" or "minus ", where nothing but a blank or a bracket stands before it. */
function signBefore(prose: string, start: number, unit: UnitReading | undefined): string {
  if (unit?.dimension !== 'temperature' && unit?.dimension !== 'percent' && unit?.id !== '°') return '';
  const sign = /(?:^|[ \u00a0(])([-−–]|minus[ \u00a0])$/i.exec(prose.slice(Math.max(0, start - 8), start));
  return sign?.[1] ?? '';
}

/** “13 degrees *below zero Fahrenheit*”: a minus in words, with the scale behind it or before. */
function belowZeroAt(
  prose: string,
  at: number,
  unit: UnitReading | undefined,
): { readonly span: Span; readonly unit: string; readonly scaled: boolean } | undefined {
  if (unit?.dimension !== 'temperature' && unit?.id !== '°') return undefined;
  belowZero.lastIndex = at;
  const found = belowZero.exec(prose);
  if (found === null) return undefined;
  const scale = found[1]?.toLowerCase();
  const id = scale === undefined ? unit.id : scale === 'fahrenheit' ? '°F' : '°C';
  return { span: { start: at, end: at + found[0].length }, unit: id, scaled: scale !== undefined };
}

const belowZero = /\s+below\s+(?:zero|0)(?!\w)(?:\s+(Fahrenheit|Celsius|centigrade)\b)?/iy;

function otherReadings(amount: number, number: NumberReading, unit: UnitReading | undefined): Reading[] {
  if (unit === undefined) return [];
  const others: Reading[] = unit.others.map(id => ({ amount, unit: id, dimension: dimensionOf(id) }));
  if (unit.id === 'm' && !unit.spelled && number.style === 'digits' && unit.joint === '') {
    others.push({ amount: roundOff(amount * 1e6), dimension: 'count' });
  }
  return others;
}

/** The last place that the writer gives, in the number's own unit. */
function stepOf(number: NumberReading, fraction: boolean): number {
  if (fraction) return 5;
  const factor = number.scale?.factor ?? 1;
  if (number.style === 'digits') return factor * 10 ** -number.decimals;
  const coefficient = number.amount / factor;
  return Number.isInteger(coefficient) ? factor : factor / 2;
}
