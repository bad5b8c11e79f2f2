import { parseEdtf } from './parseEdtf';

/** The EDTF of a date that is written as people write it (“3 April 1993”, “1990s”, “c. 1993”), where there is only one reading. */
export function suggestEdtf(text: string): string | undefined {
  const about = /^(?:c\.|ca\.|circa|about|around) ?/i.exec(text)?.[0] ?? '';
  const bare = text.slice(about.length).trim();
  const edtf = readSpan(bare) ?? readDecade(bare) ?? readMonth(bare) ?? readYear(bare) ?? readNumbers(bare);
  if (edtf === undefined) return undefined;
  const suggestion = about === '' ? edtf : `${edtf}~`;
  return parseEdtf(suggestion) ? suggestion : undefined;
}

/** “2014–2020”, “2014 to 2020”, “since 2014”. */
function readSpan(text: string): string | undefined {
  const [, from, to] = /^(\d{4})(?: ?[-–—] ?| (?:to|until) )(\d{4}|present|now|today)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return `${from}/${/^\d/.test(to) ? to : '..'}`;
  const since = /^(?:since|from) (\d{4})$/.exec(text)?.[1] ?? /^(\d{4}) ?[-–—]$/.exec(text)?.[1];
  return since === undefined ? undefined : `${since}/..`;
}

function readDecade(text: string): string | undefined {
  const decade = /^(?:the )?(\d{3})0['’]?s$/.exec(text)?.[1];
  return decade === undefined ? undefined : `${decade}X`;
}

function readMonth(text: string): string | undefined {
  const [, dayBefore, name, dayAfter, year] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/.exec(text) ?? [];
  if (name === undefined || year === undefined) return undefined;
  const month = months.findIndex(
    full => full.startsWith(name.toLowerCase().slice(0, 3)) && full.startsWith(name.toLowerCase()),
  );
  if (month < 0) return undefined;
  const day = dayBefore ?? dayAfter;
  return [year, two(month + 1), ...(day === undefined ? [] : [two(Number(day))])].join('-');
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

function readYear(text: string): string | undefined {
  const [, digits, era] = /^(\d{1,4})(?: (BC|BCE|AD|CE))?$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  // The year 0 is 1 BC.
  if (era && /^b/i.test(era)) return `-${String(Number(digits) - 1).padStart(4, '0')}`;
  return digits.padStart(4, '0');
}

/** Year first, or day and month where one of them can only be the day. */
function readNumbers(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? [];
  if (year !== undefined) return [year, two(Number(month)), ...(day === undefined ? [] : [two(Number(day))])].join('-');
  const [, first = 0, second = 0, last] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (last === undefined) return undefined;
  if (Number(first) > 12) return `${last}-${two(Number(second))}-${two(Number(first))}`;
  return Number(second) > 12 ? `${last}-${two(Number(first))}-${two(Number(second))}` : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
