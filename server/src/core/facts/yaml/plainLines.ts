/** A line with something on it: its indentation in spaces, and its end without the line break. */
export interface PlainLine {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** The lines of a text that are neither blank nor comments; undefined where a tab or a control character is in it. */
export function plainLines(text: string): PlainLine[] | undefined {
  if (unusual.test(text)) return undefined;
  const lines: PlainLine[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = text.charCodeAt(next - 1) === CR && next > start ? next - 1 : next;
    let ink = start;
    while (ink < end && text.charCodeAt(ink) === SPACE) ink++;
    if (ink < end && text.charCodeAt(ink) !== HASH) lines.push({ start, end, indent: ink - start });
    start = next + 1;
  }
  return lines;
}

/** Whether a code unit ends a line; NaN, past the text, does. */
export function endsLine(unit: number): boolean {
  return unit === 10 || unit === CR || Number.isNaN(unit);
}

/** Tabs, control characters, other line ends than `\n` and `\r\n`, and the no-break spaces that YAML takes for text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unusual = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n|$)/;

const SPACE = 32;
const HASH = 35;
const CR = 13;
