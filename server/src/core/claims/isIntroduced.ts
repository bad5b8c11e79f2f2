import { determiners, prepositions } from './language/closedClasses';
import { isFellow } from './language/fellows';
import { isPersonNoun, pronounOf } from './language/pronounOf';
import { isPlainNoun } from './readings/slots';
import { beforeArticle } from './sentence/beforeArticle';
import type { Clause } from './sentence/clause';
import { normOf, type Unit } from './sentence/unit';

/** “had *a sister*”, “hired *his brother*”, “came with *her sister*”: of whom the text may well go on to tell. */
export function isIntroduced(units: readonly Unit[], at: number): boolean {
  const [verb, determiner] = [normOf(units[at - 2]), normOf(units[at - 1])];
  if (/^(?:his|her)$/.test(determiner)) return pronounOf(normOf(units[at])) !== undefined && bringsIn.test(verb);
  return /^an?$/.test(determiner) && /^(?:had|has|married|met|hired|taught)$/.test(verb);
}

const bringsIn =
  /^(?:met|hired|taught|engaged|employed|recruited|brought|adopted|raised|succeeded|followed|trained|coached|with)$/;

/** “It was followed by *another*”, “*The longest* ran to 211 minutes”: a thing without a name, of which the text may well go on to tell. */
export function isAnother(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  const norm = normOf(units[at]);
  const next = units[at + 1];
  const isEnd = next === undefined || next.kind === 'mark' || next.kind === 'date' || prepositions.has(normOf(next));
  if (norm === 'another') return isEnd && bringsUp.test(normOf(units[at - 1]));
  if (!alone.has(norm) || !/^(?:the|that)$/.test(normOf(units[at - 1]))) return false;
  return clauses.some(({ kind, subject, verb }) => kind === 'main' && subject === at && verb?.start === at + 1);
}

/** What stands for a thing behind “the” without its noun. */
const alone = new Set(
  `one other next first last longest shortest oldest youngest newest latest earliest biggest largest smallest highest tallest deepest widest
  fastest heaviest strongest busiest richest nearest best worst`.split(/\s+/),
);

const bringsUp = /^(?:by|was|came|come|had|made|built|then|opened|launched|founded|followed)$/;

/** “bought *the Coast Herald*”: what is taken over may be told of next, as much as who did it. */
export function isTakenOver(units: readonly Unit[], at: number): boolean {
  const verb = determiners.has(normOf(units[at - 1])) ? units[at - 2] : units[at - 1];
  return /^(?:bought|acquired|absorbed|swallowed|inherited)$/.test(normOf(verb));
}

/** An animal with a name is “he” or “she”. */
export function isLiving(noun: string): boolean {
  return (
    isPersonNoun(noun) ||
    /^(?:horse|mare|stallion|pony|dog|cat|parrot|elephant|bear|lion|tiger|gorilla|whale|dolphin|tortoise)$/.test(noun)
  );
}

/** “had a horse, *Copenhagen*”, “has a neighbour, *the Botanical Garden*” */
export function isIntroducedByName(units: readonly Unit[], at: number): boolean {
  const noun = introducedBefore(units, at);
  if (noun === undefined) return false;
  const article = [noun - 1, noun - 2].find(i => /^an?$/.test(normOf(units[i])));
  return article !== undefined && /^(?:had|has|kept|owned|bought|hired|married|met)$/.test(normOf(units[article - 1]));
}

/** The noun in front of the comma before a name. */
export function introducedBefore(units: readonly Unit[], at: number): number | undefined {
  const comma = beforeArticle(units, at);
  return normOf(units[comma]) === ',' && isPlainNoun(normOf(units[comma - 1])) ? comma - 1 : undefined;
}

function isArticle(unit: Unit | undefined): boolean {
  const norm = normOf(unit);
  return norm === 'a' || norm === 'an';
}

/** “has *a twin* in France”, “bought *a broker*”: another thing, of which the text may well go on to tell. */
export function isIntroducedThing(units: readonly Unit[], at: number): boolean {
  const article = isArticle(units[at - 1]) ? at - 1 : isArticle(units[at - 2]) ? at - 2 : undefined;
  const noun = normOf(units[at]);
  if (article === undefined || !isPlainNoun(noun)) return false;
  const verb = normOf(units[article - 1]);
  return /^(?:has|had)$/.test(verb) ? isFellow(noun) : /^(?:bought|acquired|absorbed)$/.test(verb);
}
