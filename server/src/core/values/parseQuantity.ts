import { isLetter } from './letters';
import { singularOf } from './quantities/inflect';
import { readCompound } from './quantities/readCompound';
import { type NumberReading, readNumber } from './quantities/readNumber';
import { readCurrencyBefore, readUnit } from './quantities/readUnit';
import type { Quantity } from './quantity';

/**
 * Reads a fact's quantity: "44 days", "1.65 billion USD", "£25,000", "5 %", "7 novels", "six weeks", "5–7 km", "~300". A unit is
 * the table's id or the counted noun in the singular. Undefined where the text is anything else: a date, a score, a name.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 120) return undefined;
  const approximator =
    /^(?:~|≈|c\.|ca\.|circa|about|around|approximately|roughly|some|nearly|almost)\s*/i.exec(trimmed)?.[0] ?? '';
  const quantity = parseExact(trimmed.slice(approximator.length));
  return quantity !== undefined && approximator !== '' ? { ...quantity, approximate: true } : quantity;
}

function parseExact(text: string): Quantity | undefined {
  const compound = readCompound(text, 0);
  if (compound !== undefined && compound.end === text.length) return { amount: compound.amount, unit: compound.unit };
  const sign = /^[-−–](?=\d)/.test(text) ? -1 : 1;
  const currency = sign === 1 ? readCurrencyBefore(text, 0) : undefined;
  const number = readNumber(text, sign === 1 ? (currency?.end ?? 0) : 1, currency !== undefined);
  if (number === undefined) return undefined;
  const range = sign === 1 ? readUpperEnd(text, number, currency !== undefined) : undefined;
  const rest = text.slice(range?.end ?? number.end);
  const unit = currency?.id ?? unitOfRest(rest);
  if (unit === undefined && rest.trim() !== '') return undefined;
  if (currency !== undefined && rest.trim() !== '') return undefined;
  // Bare hyphenated figures are a date's, a score's or a season's, not a range.
  if (range !== undefined && unit === undefined && !/ to /.test(text)) return undefined;
  const amount = sign * (number.fraction && unit === undefined ? number.amount * 100 : number.amount);
  const id = unit ?? (number.fraction ? 'percent' : undefined);
  const low = range !== undefined && number.scale === undefined ? amount * (range.scale?.factor ?? 1) : amount;
  return {
    amount: low,
    ...(range === undefined ? {} : { high: range.amount }),
    ...(id === undefined ? {} : { unit: id }),
  };
}

function readUpperEnd(text: string, low: NumberReading, money: boolean): NumberReading | undefined {
  const joint = /^\s?(?:[-‐‑–]|to|or)\s?(?=[\d$¢-¥₠-₿a-z])/.exec(text.slice(low.end))?.[0];
  if (joint === undefined) return undefined;
  const at = low.end + joint.length;
  const high = readNumber(text, readCurrencyBefore(text, at)?.end ?? at, money);
  return high !== undefined && high.amount > low.amount ? high : undefined;
}

/** The unit that the rest of the value names: one of the table, or the last word before an "of", "in" or "with". */
function unitOfRest(rest: string): string | undefined {
  const unit = readUnit(rest, 0);
  if (unit !== undefined && /^(?:[ -](?:tall|high|long|wide|deep|thick|across|old|away))?$/.test(rest.slice(unit.end)))
    return unit.id;
  const per = /^ ?[a-z]+(?= per |\/)/.exec(rest)?.[0];
  const density = per === undefined ? undefined : readUnit(rest, per.length);
  if (density !== undefined && density.end === rest.length) return density.id;
  const noun = rest.trim().replace(/^[-‐‑]/, '');
  if (noun === '' || !isLetter(noun) || !/^[A-Za-zÀ-ÖØ-öø-\u1fff'’ -]+$/.test(noun)) return undefined;
  const phrase = noun.split(/ (?:of|in|with|from|on|at|for|by|to|per) /)[0] ?? noun;
  const head = phrase.split(/[ ]/).at(-1) ?? phrase;
  return singularOf(head.toLowerCase());
}
