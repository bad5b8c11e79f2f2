import type { Claim } from '../../server/src/core/claim';
import type { Fact, FactSet } from '../../server/src/core/facts/factSet';
import { ones } from '../../server/src/core/values/quantities/numberWords';

/** A wrong value to write where a right one stands. */
export interface WrongValue {
  /** What the table counts it for. */
  readonly kind: string;
  readonly text: string;
}

/** What may be written instead of what a supported claim has found, in the same form: “in May 1881” → “in May 1898”. */
export function wrongValues({ found, fact }: Claim, factSet: FactSet): WrongValue[] {
  if (fact === undefined) return [];
  const values = fact.property.value === 'date' ? wrongDates(found) : wrongNamesAndFigures(found, fact, factSet);
  return values.flatMap(({ kind, text }) => (text === undefined || text === found ? [] : [{ kind, text }]));
}

interface MaybeWrongValue extends Omit<WrongValue, 'text'> {
  readonly text: string | undefined;
}

function wrongDates(found: string): MaybeWrongValue[] {
  if (dayPattern.test(found)) return [{ kind: 'day', text: withOtherDay(found) }];
  if (yearPattern.test(found)) return [{ kind: 'date', text: withOtherYear(found) }];
  return [{ kind: 'age, time after', text: withOtherAge(found) }];
}

function wrongNamesAndFigures(found: string, fact: Fact, factSet: FactSet): MaybeWrongValue[] {
  const kind = fact.property.value;
  if (kind === 'quantity' || kind === 'ordinal') return [{ kind, text: otherFigure(found) }];
  if (yearPattern.test(found)) return [{ kind: 'turn of a term', text: withOtherYear(found) }];
  if (!isName(found)) return [];
  const known = { kind: `known ${kind}`, text: knownName(fact, factSet) };
  // A bare surname that no fact knows may be a relative's.
  if (kind === 'person' && !found.includes(' ')) return [known];
  return [{ kind: `unknown ${kind}`, text: unknownNames[kind] }, known];
}

const dayPattern =
  /^\D*\b(?:\d\d?(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}{2,}|\p{Lu}\p{L}{2,} \d\d?|\d\d?(?:st|nd|rd|th))$/u;
const yearPattern = /\b(?:1\d|20)\d\d\b/;

/** Names that no fact knows. */
const unknownNames: Readonly<Record<string, string>> = {
  person: 'Torben Aldquist',
  place: 'Quelmsby',
  organization: 'Ostrelund Varn',
  entity: 'Ostrelund Varn',
};

/** The next name that the facts have for the property of another subject, and not of this one. */
function knownName(fact: Fact, { facts }: FactSet): string | undefined {
  const own = new Set(
    facts
      .filter(({ subject, property }) => subject === fact.subject && property === fact.property)
      .flatMap(({ values, accept }) => [...values, ...accept])
      .map(({ text }) => text),
  );
  const at = facts.indexOf(fact);
  return [...facts.slice(at + 1), ...facts.slice(0, Math.max(at, 0))]
    .filter(({ property, subject }) => property === fact.property && subject !== fact.subject)
    .flatMap(({ values }) => values)
    .find(({ kind, text }) => kind === 'entity' && !own.has(text))?.text;
}

/** The last year, far enough off that it is no slip of the pen, and in the past. */
function withOtherYear(found: string): string {
  return found.replace(/\b((?:1\d|20)\d\d)\b(?!.*\b(?:1\d|20)\d\d\b)/s, year =>
    String(Number(year) > 1950 ? Number(year) - 17 : Number(year) + 17),
  );
}

/** A day that every month has. */
function withOtherDay(found: string): string {
  return found.replace(/\d+/, day => String(((Number(day) + 10) % 28) + 1));
}

/** Some years more. */
function withOtherAge(found: string): string | undefined {
  return /\d/.test(found) ? found.replace(/\d+/, years => String(Number(years) + 6)) : otherFigure(found);
}

/** Another second digit, or another small number: within no tolerance, and not so far off that something else may be meant. */
function otherFigure(found: string): string | undefined {
  const digits = /\d(?:[,.]?(\d))?/.exec(found);
  if (digits !== null) {
    const at = digits.index + digits[0].length - 1;
    return found.slice(0, at) + String((Number(digits[1] ?? digits[0]) + 3) % 10) + found.slice(at + 1);
  }
  const word = /^\p{L}+/u.exec(found)?.[0] ?? '';
  const amount = ones.get(word.toLowerCase());
  if (amount === undefined || amount < 2) return undefined;
  const other = [...ones.keys()][(amount % 9) + 3] ?? '';
  return (/^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other) + found.slice(word.length);
}

function isName(found: string): boolean {
  return /^\p{Lu}[^,;]*$/u.test(found);
}
