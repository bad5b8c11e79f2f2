import type { DateValue } from '../dateValue';
import { centuryValue, decadeValue, monthValue, narrow, seasonValue, yearValue } from './calendarValues';
import type { DateMention, ModifierKind, ModifierPart } from './dateMention';
import { ordinalInWords } from './dateWords';
import type { SettledDate } from './settledDate';
import { inCapitalsOf, type PartEdit } from './writeParts';

const nounOf: Readonly<Partial<Record<ModifierKind, string>>> = { early: 'beginning', mid: 'middle', late: 'end' };

/**
 * What may become of "early", "the end of" and their like when the date after them changes, in order of preference: kept
 * where it still holds, replaced by its counterpart, or dropped. Each entry is a set of edits; one empty set where the
 * mention has no modifier.
 */
export function modifierEdits(
  prose: string,
  mention: DateMention,
  target: DateValue,
  settled: SettledDate,
): readonly PartEdit[][] {
  const { modifier } = mention;
  if (modifier === undefined) return [[]];
  const written = prose.slice(modifier.span.start, modifier.span.end);
  const whole = wholeOf(mention, settled);
  const drop: PartEdit[][] = /^(?:early\b|mid\b|late\b|q\d)/i.test(written)
    ? [[{ span: modifier.span, newText: dropped(written) }]]
    : [];
  if (whole === undefined || target.last - target.first >= (whole.last - whole.first) / 2) return drop;
  const kept = holds(whole, modifier, target) ? [[]] : [];
  const replaced: PartEdit[][] = [];
  for (const other of counterparts(modifier)) {
    const text = holds(whole, other, target) ? reword(written, other) : undefined;
    if (text !== undefined) replaced.push([{ span: modifier.span, newText: text }]);
  }
  return [...kept, ...replaced, ...drop];
}

function holds(whole: DateValue, modifier: ModifierPart, target: DateValue): boolean {
  const part = narrow(whole, modifier);
  if (part.first > target.first || target.last > part.last) return false;
  // What is written anew should be true without the reader's generosity.
  const middle = (target.first + target.last) / 2;
  const share = (middle - whole.first) / (whole.last - whole.first);
  return modifier.kind === 'mid' ? share > 0.3 && share < 0.7 : true;
}

/** The stretch that the modifier will stand before once the date is the target's. */
function wholeOf({ form }: DateMention, { century, decade, year, season, month }: SettledDate): DateValue | undefined {
  switch (form.type) {
    case 'month':
      return year === undefined || month === undefined ? undefined : monthValue(year, month);
    case 'season':
      if (year === undefined || season === undefined) return undefined;
      return seasonValue(season === 0 && month !== 12 ? year - 1 : year, season);
    case 'year':
      return year === undefined ? undefined : yearValue(year);
    case 'decade':
      return decade === undefined ? undefined : decadeValue(decade);
    case 'century':
      return century === undefined ? undefined : centuryValue(century);
    default:
      return undefined;
  }
}

function counterparts(modifier: ModifierPart): readonly ModifierPart[] {
  if (modifier.kind === 'quarter') return [1, 2, 3, 4].map(quarter => ({ ...modifier, quarter }));
  return kindsLike(modifier.kind).map(kind => ({ ...modifier, kind }));
}

function kindsLike(kind: ModifierKind): readonly ModifierKind[] {
  if (kind === 'first-half' || kind === 'second-half') return ['first-half', 'second-half'];
  if (kind === 'first' || kind === 'last') return ['first', 'last'];
  return kind === 'mid' ? ['early', 'late'] : ['early', 'late', 'mid'];
}

/** The modifier's words for another kind: "mid-" to "early ", "end of " to "beginning of ", "late in the " to "early in the ". */
function reword(written: string, { kind, quarter = 1 }: ModifierPart): string | undefined {
  if (kind === 'quarter' && /^q\d/i.test(written)) return written.replace(/\d/, String(quarter));
  const word = /^[A-Za-zÀ-ÖØ-öø-\u1fff]+/.exec(written)?.[0] ?? '';
  const rest = written.slice(word.length);
  if (kind === 'quarter') return inCapitalsOf(word, ordinalInWords(quarter) ?? '') + rest;
  if (kind === 'first-half' || kind === 'second-half')
    return inCapitalsOf(word, kind === 'first-half' ? 'first' : 'second') + rest;
  if (kind === 'first' || kind === 'last') return inCapitalsOf(word, kind) + rest;
  const adjective = /^(?:early|mid|late)$/i.test(word);
  if (!adjective) return inCapitalsOf(word, nounOf[kind] ?? '') + rest;
  if (rest.trim().length > 1) return kind === 'mid' ? undefined : inCapitalsOf(word, kind) + rest;
  return kind === 'mid'
    ? `${inCapitalsOf(word, 'mid')}-`
    : `${inCapitalsOf(word, kind)}${rest === '-' && /^mid$/i.test(word) ? ' ' : rest}`;
}

/** "late in the 19th century" keeps "in the". */
function dropped(written: string): string {
  return /\s(in\s.*)$/is.exec(written)?.[1] ?? '';
}
