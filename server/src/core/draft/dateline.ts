import type { Day } from '../values/dateValue';
import type { Block } from './draft';
import { mayHoldDay, readDay, writtenDate } from './readDay';

/** How many blocks from the top a dateline may stand in: below a headline, a standfirst, a byline and a caption. */
const maxBlocks = 6;

const date = `(?:${unnamed(writtenDate.monthFirst)}|${unnamed(writtenDate.dayFirst)}|\\d{4}-\\d{2}-\\d{2})`;
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s)?';
const agency = '(?:\\s?[(/][^()/]{1,40}[)/])?';

/** "BAKU, March 5, 2022 —", "BAKU, Azerbaijan (AP), 5 March 2022 –", "WASHINGTON — March 5, 2022". */
const opening = new RegExp(
  `^(?:[A-ZÀ-ÖØ-ÞĀ-\\u1fff][A-Za-zÀ-ÖØ-öø-\\u1fff.,'’ /-]{1,60}?${agency}\\s?[,—–:|-]\\s?)?${weekday}${date}${agency}\\s?(?:[—–:|]|-{1,2}\\s|$)`,
);

/** "Published on 5 March 2022", a block of its own. */
const standalone = new RegExp(
  `^(?:[Pp]ublished|[Pp]osted|[Ff]iled|[Dd]ate|[Uu]pdated|By\\s[A-Za-zÀ-ÖØ-öø-\\u1fff.'’ -]{2,60}[,|·—–-])?:?\\s?(?:on\\s)?${weekday}${date}[.,]?(?:\\s(?:at\\s)?\\d{1,2}[:.]\\d{2}.{0,20})?$`,
);

/** How whatever these patterns match ends: to make them takes longer than to read a small draft, and most dates are no datelines. */
const mayOpen = new RegExp(`\\d${agency}\\s?(?:[—–:|]|-{1,2}\\s|$)`);
const mayStandAlone = /\d[.,]?(?:\s(?:at\s)?\d{1,2}[:.]\d{2}.{0,20})?$/;

/** The day that a draft is dated: by its front matter, else its first blocks, else its file's name. */
export function datelineOf(
  dates: readonly string[],
  blocks: readonly Block[],
  path: string | undefined,
): Day | undefined {
  return fromFrontMatter(dates) ?? fromText(blocks) ?? fromPath(path ?? '');
}

function fromFrontMatter(dates: readonly string[]): Day | undefined {
  for (const written of dates) {
    const day = readDay(written);
    if (day !== undefined) return day;
  }
  return undefined;
}

function fromText(blocks: readonly Block[]): Day | undefined {
  for (const block of blocks.slice(0, maxBlocks)) {
    if (block.kind !== 'paragraph') continue;
    const start = block.prose.slice(0, 200);
    if (!mayHoldDay(start)) continue;
    const match =
      (mayOpen.test(start) ? opening.exec(start) : null) ??
      (mayStandAlone.test(start) && block.prose.length <= 120 ? standalone.exec(start) : null);
    const day = match ? readDay(match[0]) : undefined;
    if (day !== undefined) return day;
  }
  return undefined;
}

/** `2022-03-05-talks.md`, `talks_20220305.md`, `2022/03/05/talks.md`. */
function fromPath(path: string): Day | undefined {
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  return readDay(name) ?? readDay(parts.slice(-4, -1).join('/'));
}

/** The same pattern without named groups, which may not occur twice in one expression. */
function unnamed(pattern: string): string {
  return pattern.replace(/\(\?<\w+>/g, '(?:');
}
