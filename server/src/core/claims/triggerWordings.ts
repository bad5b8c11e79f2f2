import type { Property } from '../facts/factSet';
import { foldName } from '../values/names/foldName';
import { auxiliaries, determiners } from './language/closedClasses';
import { verbForm } from './language/verbForms';
import { typesOfNoun } from './typesOfNoun';

/** A phrase that a curator's words imply, with the part that it plays in a clause. */
export interface ImpliedPhrase {
  readonly role: 'agent' | 'noun' | 'any';
  readonly text: string;
}

/**
 * What a curator's triggers and label say in other words: “led by” is “V *led* S” as well, a “keeper” is who “*kept* S”, what was “automated”
 * saw its “*automation*”, and the “number of shops” are so many “*shops*”.
 */
export function triggerWordings({ value, label, triggers }: Property): ImpliedPhrase[] {
  const own = labelPhrases(value, label).map((text): ImpliedPhrase => ({ role: 'noun', text }));
  switch (value) {
    case 'person':
    case 'organization':
    case 'entity':
      return [...own, ...triggers.flatMap(trigger => verbsOfDoers(trigger))];
    case 'quantity':
      return [...own, ...triggers.flatMap(trigger => (isOfWinner(trigger) ? [] : verbsOfDoers(trigger)))];
    case 'date':
      return [...own, ...triggers.flatMap(trigger => nounsOfVerb(trigger))];
    default:
      return own;
  }
}

/** “won by ten strokes” is no deed of the strokes; “spoken by 900 people” is one of theirs. */
function isOfWinner(trigger: string): boolean {
  return (
    !/ by$/.test(trigger) ||
    /\b(?:won|lost|beaten|carried|passed|defeated|missed|increased|cut|reduced)\b/.test(trigger)
  );
}

/** What only says of which kind the value is: “*number of* shops”, “*city of the* premiere”. */
const leading = /^(?:number|date|day|year|city|place|name|amount|length|size) (?:of|when) (?:the |its )?/;

/** In words: what is longer explains the property, and is no name of it. */
const longestLabel = 4;

function labelPhrases(kind: Property['value'], label: string): string[] {
  if (kind === 'boolean' || kind === 'ordinal' || kind === 'text') return [];
  const folded = foldName(label);
  const phrase = folded.replace(leading, '');
  return phrase.split(' ').length <= longestLabel && phrase.length >= 4 ? [phrase] : [];
}

/** “led by”, “was signed” and “keeper” with the verb by which the value acts. */
function verbsOfDoers(trigger: string): ImpliedPhrase[] {
  const words = foldName(trigger)
    .split(/[\s-]+/)
    .filter(word => !determiners.has(word));
  const last = words.at(-1) ?? '';
  // “at the head of the house”: at the head *of S*.
  if (words.length > 2 && words.at(-2) === 'of' && typesOfNoun(last) !== undefined)
    return [{ role: 'any', text: words.slice(0, -2).join(' ') }];
  const isDone = words.length > 1 && last === 'by';
  const verb = isDone ? words.slice(0, -1).filter(word => !auxiliaries.has(word)) : [];
  if (isDone && isPastForm(verb[0] ?? '')) return [{ role: 'agent', text: verb.join(' ') }];
  if (words.length > 1 && auxiliaries.has(words.at(-2) ?? '') && isPastForm(last))
    return [{ role: 'agent', text: last }];
  // “runs the school”: whoever *runs* S.
  const isOfThing = words.length === 2 && typesOfNoun(last) !== undefined;
  if (isOfThing && words[0] !== undefined && verbForm(words[0]) !== undefined && !auxiliaries.has(words[0]))
    return [{ role: 'agent', text: words[0] }, ...passiveOf(words)];
  // “presides over the society”: whoever *presides over* S.
  const isOver = words.length === 3 && /^(?:over|after)$/.test(words[1] ?? '') && typesOfNoun(last) !== undefined;
  if (isOver) return [{ role: 'agent', text: words.slice(0, 2).join(' ') }];
  // “chaired the inquiry”: the inquiry *was chaired by* whoever did so.
  if (words.length === 2) return passiveOf(words);
  const base = words.length === 1 ? baseOfDoer(last) : undefined;
  return base === undefined ? [] : [{ role: 'agent', text: base }];
}

function passiveOf([verb = '', noun = '']: readonly string[]): ImpliedPhrase[] {
  const isDeed = isPastForm(verb) && verbForm(noun) === undefined;
  return isDeed ? [{ role: 'any', text: `${noun} was ${verb} by` }] : [];
}

function isPastForm(norm: string): boolean {
  return /^(?:past|participle)$/.test(verbForm(norm) ?? '');
}

/** “keeper” → “keep”, “winner” → “win”, “manager” → “manage”; “minister” and “mayor” have no verb. */
function baseOfDoer(noun: string): string | undefined {
  const root = /^([a-z]{3,})(?:er|or)s?$/.exec(noun)?.[1];
  if (root === undefined) return undefined;
  const bases = [root, `${root}e`, root.replace(/([bdgmnprt])\1$/, '$1')];
  return bases.find(base => verbForm(base) === 'base');
}

/** How a noun is made of a verb. What is no word of English stands nowhere. */
const endings = ['ion', 'ation', 'ment', 'al', 'ance', 'ure', 'y'];

/** “automated” → “automation”, “nationalised” → “nationalisation”, “abolished” → “abolition”, “suspended” → “suspension”, “fortified” → “fortification”. */
function nounsOfVerb(trigger: string): ImpliedPhrase[] {
  const word = foldName(trigger);
  const root = /^([a-z]{4,})ed$/.exec(word)?.[1];
  if (root === undefined) return [];
  const nouns = [
    ...endings.map(ending => `${root}${ending}`),
    `${root}ement`,
    root.replace(/ish$/, 'ition'),
    root.replace(/d$/, 'sion'),
    root.replace(/mitt?$/, 'mission'),
    root.replace(/uc$/, 'uction'),
    root.replace(/ifi$/, 'ification'),
  ];
  return nouns.filter(noun => noun !== root).map(text => ({ role: 'noun', text }));
}
