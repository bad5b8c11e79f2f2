import type { Property } from '../../../../facts/factSet';
import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { isAmongWords } from '../../../factIndex';
import { isPersonNoun } from '../../../language/pronounOf';
import { stem as stemOfWord } from '../../../language/stem';
import { beforeArticle } from '../../../sentence/beforeArticle';
import { isIn } from '../../../sentence/clause';
import { normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { typesOfNoun } from '../../../typesOfNoun';
import { isTransparentNoun } from '../../isTransparent';
import { isPlainNoun } from '../../slots';

/**
 * “the first ascent of *the west ridge of S*”, “*the interiors of S* are by V”, “*at S* the simulator went into operation”: said of a noun of
 * its own, which is a part of the subject, or is there.
 */
export function isOfPart(context: SentenceContext, reading: Reading): boolean {
  const { units } = context;
  const { property, subject, trigger, clause, construction, value, facts } = reading;
  if (facts[0]?.values[0]?.kind === 'boolean') return isThere(context, reading) || isSaidOfPart(context, reading);
  if (construction === 'pattern' && isBeside(context, reading)) return true;
  const noun = partOf(context, subject.unit);
  if (noun === undefined) return false;
  if (property.value === 'quantity') return isCountedInPart(context, reading, noun);
  if (property.value === 'date' && trigger !== undefined && trigger.last < noun)
    return /^(?:of|on)$/.test(normOf(units[trigger.last + 1])) && noun - trigger.last <= 5;
  const { verb } = clause;
  if (property.value !== 'person' || construction !== 'pattern' || clause.subject !== noun || verb === undefined)
    return false;
  // “*The discovery* of S was made by V”: the property's own noun is no part.
  const stem = stemOf(units[noun]);
  const isOwn = isAmongWords(context.index, property, stem) || patternNounsOf(property).has(stem);
  return !isOwn && subject.unit < verb.start && verb.end <= value;
}

const patternNouns = new WeakMap<Property, ReadonlySet<string>>();

/** What the property's patterns say it of: of “*direction* of {subject} be by {value}”. */
function patternNounsOf(property: Property): ReadonlySet<string> {
  let found = patternNouns.get(property);
  if (found === undefined) {
    const nouns = (findBuiltInProperty(property.id)?.patterns ?? []).flatMap(text => {
      const [, choice = ''] =
        /(\S+) (?:of|for|\((?:of|for)\S*) \{subject\} (?:be|come|go|pass|fall|\()/.exec(text) ?? [];
      return choice.replace(/[()]/g, '').split('|');
    });
    found = new Set(nouns.map(noun => stemOfWord(noun)));
    patternNouns.set(property, found);
  }
  return found;
}

/** “*The committee of S* has seven members”: but “the island of S”, “the inhabitants of S”, “the first edition of S”. */
function isCountedInPart({ units, index }: SentenceContext, reading: Reading, noun: number): boolean {
  const { property, clause, value, subject } = reading;
  const unit = units[value];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'count' || clause.verb === undefined) return false;
  if (clause.subject !== noun || subject.unit >= clause.verb.start || value < clause.verb.end) return false;
  const norm = normOf(units[noun]);
  if (wholes.test(norm) || typesOfNoun(norm)?.has(subject.entity.type ?? 'thing') === true) return false;
  return !isAmongWords(index, property, stemOf(units[noun]));
}

const wholes =
  /^(?:number|total|count|figure|size|edition|printing|version|manuscript|sum|tally|body|whole|rest|people)$/;

function stemOf(unit: Unit | undefined): string {
  return unit?.kind === 'word' ? unit.stem : '';
}

/** “the *ridge* of S”: a plain noun that says no more than a part or a side of it. */
function partOf({ units }: SentenceContext, at: number): number | undefined {
  const of = beforeArticle(units, at);
  const noun = normOf(units[of - 1]);
  if (!/^(?:of|on|in|at)$/.test(normOf(units[of])) || !isPlainNoun(noun) || isTransparentNoun(noun)) return undefined;
  return of - 1;
}

/** “*A part of S* reached the surface”, “*S's roof* went into operation”, “*the station next door to S* did”. */
function isSaidOfPart({ units }: SentenceContext, { subject, clause, value }: Reading): boolean {
  const head = clause.subject;
  if (head === undefined || clause.verb === undefined || subject.unit >= clause.verb.start || head >= value)
    return false;
  const noun = normOf(units[head]);
  if (head === subject.unit || units[head]?.kind !== 'word' || !isPlainNoun(noun)) return false;
  const isIts = units.slice(Math.max(subject.unit, head - 2), head).some(unit => normOf(unit) === 'its');
  const isOwned =
    isIts || (head > subject.unit && head - subject.unit <= 4 && /^'s?$/.test(normOf(units[subject.unit + 1])));
  const isBefore = head < subject.unit && units.slice(head + 1, subject.unit).every(unit => unit.kind === 'word');
  return (isOwned || isBefore) && subject.via === 'name' && !isTransparentNoun(noun) && !crews.test(noun);
}

/** Those who are in a thing, or make it, do with it what it does. */
const crews =
  /^(?:crew|crews|men|women|astronauts|cosmonauts|passengers|team|owners?|operators?|builders?|makers?|lander|module|vessel|ship)$/;

/** “The bridge *next to S* is by V” */
function isBeside({ units }: SentenceContext, { clause, subject, value }: Reading): boolean {
  const { subject: head, verb } = clause;
  // “S was designed by V, *the hotel behind it by* W”
  const before = normOf(units[subject.unit - 1]);
  if (isBesideWord.test(before) && subject.via === 'pronoun' && isPlainNoun(normOf(units[subject.unit - 2])))
    return true;
  if (
    head === undefined ||
    verb === undefined ||
    head >= subject.unit ||
    subject.unit >= verb.start ||
    value < verb.end
  )
    return false;
  const link = beforeArticle(units, subject.unit);
  // “*The man behind S* was V”
  if (normOf(units[link]) === 'behind' && (minds.test(normOf(units[head])) || isPersonNoun(normOf(units[head]))))
    return false;
  const isNext = normOf(units[link]) === 'to' && /^(?:next|close)$/.test(normOf(units[link - 1]));
  return isNext || isBesideWord.test(normOf(units[link]));
}

const isBesideWord = /^(?:near|beside|behind|opposite|outside|facing|above|below|under)$/;
const minds = /^(?:mind|brains?|hand|force|genius|name|person|man|woman|firm|company|studio)$/;

/** Where the clause begins with where, and has a noun of its own for its subject. */
function isThere({ units }: SentenceContext, { subject, clause }: Reading): boolean {
  const at = subject.unit;
  const link = beforeArticle(units, at);
  const isFront = link === 0 || units[link - 1]?.kind === 'mark';
  const head = clause.subject;
  return (
    isFront &&
    isIn(clause, at) &&
    // “In the Harbour case, the court upheld the ban”: what happens in a case or an accord is its own.
    (subject.entity.type === 'place' || subject.entity.type === 'thing') &&
    /^(?:in|at|near|beside|above|below|behind|outside)$/.test(wordOf(units[link])) &&
    head !== undefined &&
    head > at &&
    units[head]?.kind === 'word'
  );
}
