import type { Span } from '../../span';
import { approximationAfter, approximationBefore } from './approximators';
import {
  type FigureSurroundings,
  followsName,
  isAge,
  isGlued,
  isHalfOfYear,
  isHour,
  isInName,
  isLabel,
  isOfDate,
  isYear,
  surroundings,
} from './figureContext';
import type { Approximation, QuantityForm, QuantityMention, Reading } from './quantityMention';
import { readCompound } from './readCompound';
import { readCountedNoun } from './readCountedNoun';
import { type NumberReading, readNumber, roundOff } from './readNumber';
import { readRange } from './readRange';
import { dimensionOf, readCurrencyBefore, readUnit, type UnitReading } from './readUnit';
import { readVague } from './readVague';

/** Where a quantity may begin. It keeps the costly readers away from the rest of the prose. */
const candidate =
  /[\d½¼¾⅓⅔⅕⅛⅜⅝⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|half|quarter|dozens?|several|few|couple|scores|tens|hundreds|thousands|millions|billions|an? (?=hundred|thousand|million|billion|trillion|dozen|half|quarter|third|fifth|tenth|few|couple|second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilomet|met|inch|foot))\b/gi;

/**
 * Finds the quantities of a block's prose, or of a stretch of it: amounts with their units or counted nouns, money, percentages,
 * bare figures, with the words that approximate them. Dates, clock times, scores, versions, labels ("No. 10", "Apollo 11") are none.
 * Ascending, not overlapping; spans are prose offsets.
 */
export function recognizeQuantities(prose: string, within?: Span): QuantityMention[] {
  const found: QuantityMention[] = [];
  const end = within?.end ?? prose.length;
  let consumed = within?.start ?? 0;
  candidate.lastIndex = consumed;
  for (let match = candidate.exec(prose); match !== null && match.index < end; match = candidate.exec(prose)) {
    const at = match.index;
    if (at < consumed) continue;
    const mention = readQuantity(prose, at);
    if (mention === undefined) {
      candidate.lastIndex = afterFigure(prose, at);
      continue;
    }
    if (mention.span.end > end || mention.span.start < consumed) continue;
    found.push(mention);
    consumed = Math.max(mention.span.end, mention.wholeSpan.end);
    candidate.lastIndex = consumed;
  }
  candidate.lastIndex = 0;
  return found;
}

const figureRun = /\d[\d.,:/'’–-]*|[A-Za-z]+|./suy;

/** A rejected figure is left as a whole: the 04 of "1993-04" is no new beginning. */
function afterFigure(prose: string, at: number): number {
  figureRun.lastIndex = at;
  return figureRun.test(prose) ? figureRun.lastIndex : at + 1;
}

function readQuantity(prose: string, at: number): QuantityMention | undefined {
  if (/\d/.test(prose.charAt(at))) {
    // Most digits that are no quantity are seen at once: the 9 of "1993-04-09", the 6 of "F-16".
    if (at > 0 && /[\p{L}\d_@#/\\]/u.test(prose.charAt(at - 1)) && currencyEndingAt(prose, at) === undefined)
      return undefined;
    return readSeveralFigures(prose, at) ?? readPlain(prose, at);
  }
  return readVague(prose, at) ?? readSeveralFigures(prose, at) ?? readArticle(prose, at) ?? readPlain(prose, at);
}

function readSeveralFigures(prose: string, at: number): QuantityMention | undefined {
  const compound = readCompound(prose, at);
  if (compound === undefined) return undefined;
  const near = surroundings(prose, at, compound.end);
  if (isGlued(near) || (compound.kind === 'clock' && isOfDate(near))) return undefined;
  const { amount, unit, decimals, kind } = compound;
  const span = { start: at, end: compound.end };
  const form: QuantityForm = { kind, style: 'digits', number: span, grouping: '', decimals };
  const step = kind === 'feet-inches' ? 1 / 12 : 10 ** -decimals;
  return complete(prose, { span, amount, unit, dimension: dimensionOf(unit), otherReadings: [], step, form });
}

const articleUnit =
  /an?[ \u00a0](second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilomet(?:re|er)|met(?:re|er)|inch|foot)(?![\p{L}-])/iuy;

/** "nearly a decade", "lasted an hour": the article counts only where the words before it measure. */
function readArticle(prose: string, at: number): QuantityMention | undefined {
  articleUnit.lastIndex = at;
  const noun = articleUnit.exec(prose)?.[1];
  if (noun === undefined) return undefined;
  const end = articleUnit.lastIndex;
  const { before, after } = surroundings(prose, at, end);
  const measured =
    approximationBefore(prose, at) !== undefined ||
    /(?:for|lasts?|lasted|lasting|took|takes|spent|within)[ \u00a0]$/i.test(before);
  if (!measured || /^[ \u00a0](?:later|earlier|ago|before|after)/.test(after)) return undefined;
  const start = end - noun.length;
  const unit = readUnit(prose, start);
  if (unit === undefined) return undefined;
  const form: QuantityForm = {
    kind: 'article',
    style: 'words',
    number: { start: at, end: start - 1 },
    grouping: '',
    decimals: 0,
    unit: { span: { start, end }, spelled: true, joint: ' ' },
  };
  const half = /^[ \u00a0]and a half(?![\p{L}-])/u.exec(after)?.[0];
  const amount = half === undefined ? 1 : 1.5;
  const step = half === undefined ? 1 : 0.5;
  const span = { start: at, end: end + (half?.length ?? 0) };
  return complete(prose, { span, amount, unit: unit.id, dimension: unit.dimension, otherReadings: [], step, form });
}

function readPlain(prose: string, at: number): QuantityMention | undefined {
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
  const id = fraction ? 'percent' : (unit?.id ?? (isAge(surroundings(prose, start, number.end)) ? 'year' : undefined));
  const amount = roundOff(number.amount * factor * (fraction ? 100 : 1)) * (sign === '' ? 1 : -1);
  const form: QuantityForm = {
    kind: range !== undefined ? 'range' : fraction ? 'fraction' : 'plain',
    style: number.style,
    number: { start: at - sign.length, end: figureEnd(last) },
    grouping: number.grouping,
    decimals: number.decimals,
    ...(scale === undefined ? {} : { scale }),
    ...(unit === undefined || currency !== undefined ? {} : { unit: unitForm(unit) }),
    ...(currency === undefined ? {} : { currencyBefore: { start: currency.start, end: at } }),
  };
  return complete(
    prose,
    {
      span: { start: start - sign.length, end: adjoins ? unit.end : last.end },
      amount,
      ...(range === undefined ? {} : { high: range.amount }),
      ...(id === undefined ? {} : { unit: id }),
      dimension: dimensionOf(id),
      otherReadings: otherReadings(amount, number, unit),
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
  if (unit.dimension === 'density' || !unit.spelled || unit.joint !== ' ') return true;
  if (number.amount <= 1 || number.decimals > 0) return true;
  return !/^(?:second|foot|stone|degree|bar|minute)$/.test(unit.id) || unit.end - unit.start > unit.id.length;
}

function isQuantity(
  prose: string,
  start: number,
  number: NumberReading,
  last: NumberReading,
  unit: UnitReading | undefined,
): boolean {
  const near = surroundings(prose, start, last.end);
  const measured = unit !== undefined && unit.dimension !== 'count';
  // "eight-thousanders", "two-fold": the compound is a word of its own.
  if (unit === undefined && /^[-‐‑](?!strong|odd|plus)\p{L}/u.test(near.after)) return false;
  if (unit === undefined && isHour(near)) return false;
  if (number.style === 'words') return isWordQuantity(prose, near, number, unit);
  const inside = unit !== undefined && unit.joint === '' ? { ...near, after: '' } : near;
  if (isGlued(inside) || /^0\d/.test(prose.slice(number.start, number.start + 2))) return false;
  if (unit === undefined || !measured || unit.dimension === 'time') {
    if (isOfDate(near)) return false;
  }
  if (measured || number.grouping !== '' || number.scale !== undefined)
    return unit?.dimension === 'time' ? !isLabelled(near, number) : true;
  if (isLabelled(near, number)) return false;
  // "11 Diagonal Street": a bare figure before a capital is part of a name or an address.
  if (unit === undefined && number.decimals === 0 && /^[ \u00a0]\p{Lu}/u.test(near.after)) return false;
  if (last === number && number.decimals === 0 && number.amount >= 1000 && number.amount < 2200) {
    return !isYear(near, number.amount, unit?.joint !== undefined);
  }
  return true;
}

function isLabelled(near: FigureSurroundings, number: NumberReading): boolean {
  return (isLabel(near) || followsName(near)) && number.scale === undefined;
}

function isWordQuantity(
  prose: string,
  near: FigureSurroundings,
  number: NumberReading,
  unit: UnitReading | undefined,
): boolean {
  if (/[\p{L}\p{M}\d'’][-‐‑'’]?$/u.test(near.before) || /^[\p{L}\d_]/u.test(near.after)) return false;
  if (/^\p{Lu}/u.test(prose.slice(number.start, number.start + 1)) && isInName(near)) return false;
  // "One Hundred Years of Solitude": a capital on both is a title's.
  if (unit?.spelled && /^\p{Lu}\p{Ll}.*[ -]\p{Lu}\p{Ll}/u.test(prose.slice(number.start, unit.end))) return false;
  if (isHalfOfYear(near)) return false;
  const written = prose.slice(number.start, number.end).toLowerCase();
  if (written === 'one') {
    return (
      unit !== undefined &&
      !/(?:no|any|every|each|this|that|the|which|some|another|last|next)[ \u00a0-]$/i.test(near.before)
    );
  }
  if (written === 'half')
    return (
      /^[ \u00a0](?:of|the|its|their|his|her|an?)(?![\p{L}])/u.test(near.after) ||
      unit?.dimension === 'time' ||
      unit?.dimension === 'length'
    );
  if (written === 'quarter' || /^an? (?:third|quarter|fifth|tenth)$/.test(written))
    return unit !== undefined || /^[ \u00a0]of(?![\p{L}])/u.test(near.after);
  if (isLabel(near) && unit === undefined) return false;
  return true;
}

const ofArticle = /[ \u00a0](?:of[ \u00a0])?an?[ \u00a0]/iy;

/** "half a century", "three-quarters of an hour": a part of one unit. */
function readPartOfUnit(prose: string, number: NumberReading): QuantityMention | undefined {
  ofArticle.lastIndex = number.end;
  const unit = ofArticle.test(prose) ? readUnit(prose, ofArticle.lastIndex) : undefined;
  if (unit === undefined || !unit.spelled || !/^(?:time|length|mass|area|volume)$/.test(unit.dimension))
    return undefined;
  const span = { start: number.start, end: unit.end };
  const form: QuantityForm = {
    kind: 'article',
    style: number.style,
    number: { start: number.start, end: number.end },
    grouping: '',
    decimals: 0,
    unit: { span: { start: unit.start, end: unit.end }, spelled: true, joint: ' ' },
  };
  const { amount } = number;
  return complete(prose, {
    span,
    amount,
    unit: unit.id,
    dimension: unit.dimension,
    otherReadings: [],
    step: amount / 2,
    form,
  });
}

const currencyBefore =
  /(?:U\.S\.\$|(?<![A-Za-z])[A-Z]{1,3}\$|[$€£¥₽₺₴₸₪₹₩₫₱₦₾₼֏฿₿]|(?<![A-Za-z])(?:Rs\.?|[A-Z]{3}))[ \u00a0\u202f]?$/;

function currencyEndingAt(prose: string, at: number): UnitReading | undefined {
  const from = Math.max(0, at - 6);
  const sign = currencyBefore.exec(prose.slice(from, at));
  if (sign === null) return undefined;
  const currency = readCurrencyBefore(prose, from + sign.index);
  return currency?.end === at ? currency : undefined;
}

/** The minus of a temperature or a percentage, "−" or "minus ", where nothing but a blank or a bracket stands before it. */
function signBefore(prose: string, start: number, unit: UnitReading | undefined): string {
  if (unit?.dimension !== 'temperature' && unit?.dimension !== 'percent' && unit?.id !== '°') return '';
  const sign = /(?:^|[ \u00a0(])([-−–]|minus[ \u00a0])$/i.exec(prose.slice(Math.max(0, start - 8), start));
  return sign?.[1] ?? '';
}

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

function complete(
  prose: string,
  mention: Omit<QuantityMention, 'wholeSpan' | 'approximation'>,
  between?: Approximation,
): QuantityMention {
  const { start, end } = mention.span;
  const approximation = between ?? approximationBefore(prose, start) ?? approximationAfter(prose, end);
  const last = Math.max(end, mention.form.unit?.span.end ?? end);
  if (approximation === undefined) return { ...mention, wholeSpan: { start, end: last } };
  const { span } = approximation;
  return {
    ...mention,
    approximation,
    wholeSpan: { start: Math.min(start, span.start), end: Math.max(last, span.end) },
  };
}
