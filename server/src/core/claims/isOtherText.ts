import type { Entity } from '../facts/factSet';
import { commonNounOf } from './commonNounOf';
import { determiners } from './language/closedClasses';
import { isPlainNoun } from './readings/slots';
import { normOf, type Unit } from './sentence/unit';
import { tokenize } from './tokens';

/** Of which sides sign many, each about something. */
const texts =
  /^(?:agreement|accord|deal|treaty|pact|protocol|convention|memorandum|contract|declaration|law|act|bill)s?$/;

/** What such a text may be about, besides nouns that end so. */
const fields = new Set(
  'trade energy gas oil water arms customs tax tariff visa fishing fisheries transit loan debt telecoms rail railway data police extradition aid defence'.split(
    ' ',
  ),
);
const abstract = /..(?:tion|sion|ment|ance|ence|ity|ship)$/;

/**
 * “the *trade* agreement”, “the agreement *on missing persons*”, “its *stabilisation and association* agreement”, where none of the names of the one that the short form
 * means has such a word: the sides have signed several, and the words tell which.
 */
export function isOtherText(units: readonly Unit[], at: number, noun: string, entity: Entity): boolean {
  if (!texts.test(noun)) return false;
  const own = wordsOf(entity);
  const before = commonNounOf(units[at - 1]);
  if ((fields.has(before) || abstract.test(before)) && !own.has(before)) return true;
  if (!/^(?:on|about|for)$/.test(normOf(units[at + 1]))) return false;
  const about = determiners.has(normOf(units[at + 2])) ? at + 3 : at + 2;
  const norm = commonNounOf(units[about]);
  return norm !== '' && isPlainNoun(norm) && !own.has(norm) && !ways.test(norm);
}

/** “the agreement *on offer*”, “a deal *for good*”, “the accord *for fear* of …” */
const ways =
  /^(?:offer|paper|record|hold|ice|course|schedule|time|top|show|good|fear|sale|ever|years|months|weeks|days|once|now|behalf|grounds|condition|table|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const known = new WeakMap<Entity, ReadonlySet<string>>();

function wordsOf(entity: Entity): ReadonlySet<string> {
  let words = known.get(entity);
  if (words === undefined) {
    const texts = [entity.label, ...entity.aliases, ...entity.short, entity.description ?? ''];
    words = new Set(texts.flatMap(text => tokenize(text).map(({ norm }) => norm)));
    known.set(entity, words);
  }
  return words;
}
