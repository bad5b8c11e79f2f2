import type { FactSet } from '../facts/factSet';
import { isDotted, shapeOfCode } from '../values/codes';
import { isTitle } from '../values/names/titles';
import { isFunctionWord } from './language/closedClasses';
import type { Token } from './tokens';

/** How the facts' texts look that are no names: codes as “0-19-852663-6”, and abbreviations as “J. Phys. Soc.”. */
export interface TextIndex {
  readonly codes: ReadonlySet<string>;
  /** Some text is an abbreviation of several words with dots. */
  readonly hasDotted: boolean;
}

export function indexTexts({ facts }: FactSet): TextIndex {
  const codes = new Set<string>();
  let hasDotted = false;
  for (const { values, accept } of facts)
    for (const value of [...values, ...accept]) {
      if (value.kind !== 'text') continue;
      const shape = shapeOfCode(value.text);
      // A mere number is read as an amount is.
      if (shape !== undefined && /[^9]/.test(shape) && !looksOtherwise(value.text)) codes.add(shape);
      hasDotted ||= isDotted(value.text);
    }
  return { codes, hasDotted };
}

/** Token indexes, inclusive. */
export interface TextMatch {
  readonly first: number;
  readonly last: number;
}

/** Every text of a block that looks as one of the facts', left to right. */
export function findTexts(prose: string, tokens: readonly Token[], { codes, hasDotted }: TextIndex): TextMatch[] {
  if (codes.size === 0 && !hasDotted) return [];
  const found: TextMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const last =
      (codes.size > 0 ? codeEnd(prose, tokens, at, codes) : undefined) ??
      (hasDotted ? dottedEnd(tokens, at) : undefined);
    if (last === undefined) continue;
    found.push({ first: at, last });
    at = last;
  }
  return found;
}

/** Words and hyphens without white space between them, which look as one of the facts' codes does. */
function codeEnd(prose: string, tokens: readonly Token[], at: number, codes: ReadonlySet<string>): number | undefined {
  const first = tokens[at];
  if (first?.word !== true || !/^[\dA-Z]/.test(first.text)) return undefined;
  const before = tokens[at - 1];
  if (!first.spaced && before !== undefined && !/^["'(:#[*_]$/.test(before.norm)) return undefined;
  let last = at;
  for (let i = at + 1; tokens[i]?.spaced === false; i++) {
    if (tokens[i]?.word === true) last = i;
    else if (!/^[-/.]$/.test(tokens[i]?.norm ?? '')) break;
  }
  const text = prose.slice(first.start, tokens[last]?.end);
  const shape = shapeOfCode(text);
  return shape !== undefined && codes.has(shape) && !looksOtherwise(text) ? last : undefined;
}

/** A day, two years, a score: what figures and hyphens mean otherwise. */
function looksOtherwise(text: string): boolean {
  const years = /^(\d{4})[-–](\d{4})$/.exec(text);
  if (years !== null) return [years[1], years[2]].every(year => Number(year) > 1000 && Number(year) < 2100);
  return /^(?:\d{4}[-./]\d\d[-./]\d\d|\d{1,2}[-./]\d{1,2}[-./]\d{4}|\d{1,3}(?:[-–./:]\d{1,3})?|\d+(?:\.\d+)+)$/.test(
    text,
  );
}

/** “*Acta Zool. Fenn.*”: words with capitals, two of which at least have a dot, the last among them. */
function dottedEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (first?.word !== true || !first.capital || isTitle(first.norm)) return undefined;
  let dots = 0;
  let last: number | undefined;
  for (let i = at; i < at + 12; i++) {
    const word = tokens[i];
    if (word?.word !== true || !word.capital || (i > at && !word.spaced) || (i > at && isFunctionWord(word.norm)))
      break;
    const isShort = tokens[i + 1]?.norm === '.' && tokens[i + 1]?.spaced === false;
    // A word without a dot only leads to one with a dot.
    if (!isShort) {
      last = undefined;
      continue;
    }
    dots++;
    last = ++i;
  }
  const next = last === undefined ? undefined : tokens[last + 1];
  // “Prof. A. B. *Holm*” is somebody's name.
  const goesOn = next?.capital === true && next.spaced && !isFunctionWord(next.norm);
  return dots > 1 && last !== undefined && !goesOn && !isPerson(tokens, at, last) ? last : undefined;
}

/** “was written by *J. K. Moe.*”: initials before one word, whose dot ends the sentence. One initial begins “*J. Phys.*” as well. */
function isPerson(tokens: readonly Token[], at: number, last: number): boolean {
  const words = tokens.slice(at, last).filter(({ word }) => word);
  const [surname, ...initials] = words.reverse();
  if (surname === undefined || surname.text.length < 3 || initials.some(({ text }) => text.length > 1)) return false;
  const isBehindInitial = tokens[at - 1]?.norm === '.' && tokens[at - 2]?.text.length === 1;
  return isBehindInitial || initials.length > 1 || surname.text.length > 6 || tokens[at - 1]?.norm === 'by';
}
