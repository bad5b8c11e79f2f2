import { type NumberReading, readNumber } from './readNumber';
import { readCurrencyBefore } from './readUnit';

/** The upper end of a range. */
export interface RangeEnd extends NumberReading {
  /** Joined by a dash: without a unit after it, it may be a score, a season or a telephone number. */
  readonly needsUnit: boolean;
}

const joint = /[ \u00a0]?(?:([-‐‑–—])|(to|or)(?=[ \u00a0])|(and)(?=[ \u00a0]))[ \u00a0]?/y;

const jointStarts = new Set('-‐‑–—toa');

/** Reads what turns a figure into a range: "–7" after "5", "or three" after "two", "and 7" after "between 5". */
export function readRange(prose: string, low: NumberReading, money: boolean): RangeEnd | undefined {
  const next = prose.charAt(low.end);
  if (!jointStarts.has(next === ' ' || next === '\u00a0' ? prose.charAt(low.end + 1) : next)) return undefined;
  joint.lastIndex = low.end;
  const match = joint.exec(prose);
  if (match === null) return undefined;
  const at = joint.lastIndex;
  const high = readNumber(prose, readCurrencyBefore(prose, at)?.end ?? at, money);
  if (high === undefined || high.style !== low.style || high.fraction !== low.fraction) return undefined;
  const before = prose.slice(Math.max(0, low.start - 16), low.start);
  if (match[3] !== undefined && !/between[ \u00a0][^ ]{0,3}$/i.test(before)) return undefined;
  // "rose from 5 million to 7 million" tells two amounts; "from 5 to 7 km" too, often enough.
  if (match[2] === 'to' && /from[ \u00a0][^ ]{0,3}$/i.test(before)) return undefined;
  const factor = low.scale === undefined ? (high.scale?.factor ?? 1) : 1;
  if (high.amount <= low.amount * factor) return undefined;
  const plain = high.style === 'digits' && high.scale === undefined && high.grouping === '';
  return { ...high, needsUnit: plain && (match[1] !== undefined || match[2] === 'to') };
}
