import { ones, tens } from '../quantities/numberWords';
import type { OrdinalMention } from './ordinalMention';

const number = new RegExp(
  `(?<![a-zÀ-ÖØ-öø-\\u1fff])(?:number|no\\.)[ \\u00a0](\\d{1,3}(?![\\d.,]*\\d)|${[...ones.keys(), ...tens.keys()].join('|')})(?![a-zÀ-ÖØ-öø-\\u1fff-])`,
  'gi',
);

/** What makes a place among others of a number, and no name of a thing: “the number 4 bus”, “Symphony No. 4”. */
const ranking =
  /(?<![a-zÀ-ÖØ-öø-\u1fff])(?:world|seeded|ranked|(?:rank|ranking)(?: is| was| of)?|(?:peak|debut|enter)(?:s|ed)? at|(?:(?:reach|climb)(?:es|s|ed)|rose|risen|fell|dropped|slipped)(?: up| down)?(?: to)?)[ \u00a0](?:an? )?(?:career-high )?(?:world )?$/i;

/** “ranked *number 4*”, “the world *number four*”, “peaked at *No. 4*”: the figure alone, ascending. */
export function recognizeNumbered(prose: string, start: number, end: number): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  for (const { 0: whole, 1: written = '', index } of prose.slice(start, end).matchAll(number)) {
    const last = start + index + whole.length;
    const value = /^\d/.test(written)
      ? Number(written)
      : (ones.get(written.toLowerCase()) ?? tens.get(written.toLowerCase()));
    if (!value || !ranking.test(prose.slice(Math.max(0, start + index - reach), start + index))) continue;
    found.push({
      span: { start: last - written.length, end: last },
      value,
      style: /^\d/.test(written) ? 'figure' : 'cardinal',
    });
  }
  return found;
}

/** In characters: as far as the longest of those words. */
const reach = 50;
