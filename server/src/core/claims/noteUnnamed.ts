import type { Block } from '../draft/draft';
import type { Entity } from '../facts/factSet';
import { commonNounOf } from './commonNounOf';
import type { Discourse, Unnamed } from './discourse';
import { determiners, prepositions, quantifiers } from './language/closedClasses';
import { copulas } from './language/copulas';
import { isKindNoun } from './language/isKindNoun';
import { verbForm } from './language/verbForms';
import type { SentenceParts } from './readBlock';
import { isPlainNoun } from './readings/slots';
import { pastArticle } from './sentence/beforeArticle';
import type { Clause } from './sentence/clause';
import { isNamed, normOf, type Unit, wordOf } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';

/** How many sentences back “it” may reach. */
const reach = 3;

/** Takes up what the sentence speaks of without a name, and forgets what is too long ago. */
export function noteUnnamed(
  { units, clauses }: SentenceParts,
  subjects: readonly SubjectUnit[],
  block: Block,
  discourse: Discourse,
): void {
  const { sentence } = discourse;
  const found: Unnamed[] = [];
  for (let i = 1; i < units.length; i++) {
    const noun = commonNounOf(units[i]);
    if (noun === '') continue;
    const start = phraseStart(units, i);
    if (
      start === undefined ||
      !isKindNoun(noun, undefined) ||
      subjects.some(s => s.unit === i) ||
      isNameBehind(units, i)
    )
      continue;
    const own = clauses.find(({ kind, subject }) => subject === i && kind !== 'relative' && kind !== 'participial');
    if (own !== undefined && isNamedSo(units, own)) continue;
    const isSubject = own !== undefined || isHeading(units, i, block);
    if (!isSubject && !isObject(units, clauses, start) && !isAnother(units, start)) continue;
    found.push({ noun, sentence, isSubject, isNew: /^(?:an?|another|one)$/.test(wordOf(units[start])) });
  }
  const kept = discourse.unnamed.filter(thing => thing.sentence > sentence - reach);
  if (found.length > 0 || kept.length < discourse.unnamed.length) discourse.unnamed = [...kept, ...found];
}

/** Whether “it”, which may mean the entity, may as well mean something of its kind without a name that came up with it or since. */
export function isContested(entity: Entity, { recent, unnamed }: Discourse): boolean {
  if (unnamed.length === 0 || entity.type === undefined) return false;
  const last = recent.findLast(r => r.entity === entity);
  if (last === undefined) return false;
  return unnamed.some(
    ({ noun, sentence, isSubject, isNew }) =>
      (sentence > last.sentence || (sentence === last.sentence && (last.isSubject ? isNew && !isSubject : true))) &&
      isKindNoun(noun, entity.type),
  );
}

/** Where the noun's phrase begins, at its article or the like; undefined where it has none, or more of it follows. */
function phraseStart(units: readonly Unit[], noun: number): number | undefined {
  const next = units[noun + 1];
  if (next?.kind === 'word' && isPlainNoun(next.norm) && verbForm(next.norm) === undefined) return undefined;
  for (let i = noun - 1; i >= Math.max(0, noun - 3); i--) {
    const norm = wordOf(units[i]);
    if (norm === 'one' || (determiners.has(norm) && !quantifiers.has(norm))) return i;
    if (units[i]?.kind === 'mark' || !(isPlainNoun(normOf(units[i])) || isNamed(units[i]))) return undefined;
  }
  return undefined;
}

/** “the village *of Osby*”, “a museum, *the Larder*”, “the painting *called* …”: it has a name after all; and “a press *of its own*” stays its owner's. */
function isNameBehind(units: readonly Unit[], noun: number): boolean {
  const norm = normOf(units[noun + 1]);
  if (norm === "'s" || isNamed(units[noun + 1])) return true;
  if (norm === 'of' && normOf(units[noun + 3]) === 'own') return true;
  const next = determiners.has(normOf(units[noun + 2])) ? units[noun + 3] : units[noun + 2];
  return /^(?:of|,|:|called|named|known|titled)$/.test(norm) && (isNamed(next) || norm.endsWith('d'));
}

/** “*My favourite dam* is S”, “*the dam* is called S” */
function isNamedSo(units: readonly Unit[], { verb }: Clause): boolean {
  if (verb === undefined || !isNamed(units[pastArticle(units, verb.end - 1)])) return false;
  const last = normOf(units[verb.end - 1]);
  return copulas.has(last) || /^(?:called|named|titled|dubbed)$/.test(last);
}

/** “## *The mill*”: what the section is about. */
function isHeading(units: readonly Unit[], noun: number, { kind }: Block): boolean {
  return kind === 'heading' && noun === units.length - 1 && noun <= 2;
}

/** “is often compared with *another dam*” */
function isAnother(units: readonly Unit[], start: number): boolean {
  return normOf(units[start]) === 'another' && prepositions.has(normOf(units[start - 1]));
}

/** “S has *a museum*”, “there is *a mill*”: not “S is *a museum*”, which says what S is, and not “S stands in *a park*”. */
function isObject(units: readonly Unit[], clauses: readonly Clause[], start: number): boolean {
  return clauses.some(({ verb }) => {
    if (verb?.end !== start) return false;
    return !copulas.has(normOf(units[start - 1])) || wordOf(units[verb.start - 1]) === 'there';
  });
}
