import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import { bearersOf } from './bearersOf';
import { type Discourse, type Recent, remember } from './discourse';
import { isCrowd } from './isCrowd';
import { isHeaded } from './isHeaded';
import {
  introducedBefore,
  isAnother,
  isIntroduced,
  isIntroducedByName,
  isIntroducedThing,
  isLiving,
  isTakenOver,
} from './isIntroduced';
import { isSubjectOf } from './isSubjectOf';
import { calledBy } from './language/calledBy';
import { coordinators, determiners } from './language/closedClasses';
import { isPersonNoun } from './language/pronounOf';
import { endsInKind, mayBePerson } from './mayBePerson';
import type { SentenceParts } from './readBlock';
import { diesIn } from './readings/ages/tellsDeath';
import { isPlainNoun } from './readings/slots';
import { elidedAt } from './resolveElision';
import { beforeArticle } from './sentence/beforeArticle';
import type { Clause } from './sentence/clause';
import { isNamed, normOf, type Unit } from './sentence/unit';
import { wholeName } from './sentence/wholeName';
import type { SubjectUnit } from './sentenceContext';
import { speaksOfSomebody } from './speaksOfSomebody';
import { typesOfNoun } from './typesOfNoun';

/** Tells the discourse whom and what the sentence mentions. */
export function noteMentions(
  { units, clauses }: SentenceParts,
  subjects: readonly SubjectUnit[],
  block: Block,
  discourse: Discourse,
): void {
  const mentions: Recent[] = [];
  const elided = elidedAt(units, clauses);
  const isAlone = namesOne(units, clauses);
  const note = (
    unit: number,
    entity: Entity | undefined,
    name: string,
    type: EntityType | undefined,
    bearers?: readonly Entity[],
  ) => {
    const { sentence, block: at } = discourse;
    // “Meitner had *a sister*. She …”: whoever is introduced may well be the one.
    const isAside = isBesideOther(units, clauses, unit);
    const isTopic = (isAlone && !isAside) || unit === elided || isToldWhat(units, clauses, unit);
    const isSubject =
      isTopic ||
      isSubjectOf(units, clauses, unit) ||
      isHeadword(units, unit, block) ||
      isIdentifier(units, clauses, unit) ||
      isApposedToSubject(units, clauses, unit) ||
      isTakenOver(units, unit) ||
      (entity === undefined && type === 'thing' && isIntroducedThing(units, unit)) ||
      (entity === undefined && (isAnother(units, clauses, unit) || isIntroducedByName(units, unit))) ||
      (entity === undefined && isIntroduced(units, unit));
    const died = entity !== undefined && diesIn(units, clauses, unit);
    const called = calledBy(normOf(units[unit]));
    mentions.push({ entity, name, type, sentence, block: at, isSubject, called, died, isTopic, isAside, bearers });
  };
  const isSomebody = (at: number) =>
    speaksOfSomebody(units, at) &&
    !isIdentified(units, clauses, subjects, at) &&
    !isHeaded(units, at, discourse) &&
    !isApposedAhead(units, clauses, at);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.kind === 'mark') continue;
    const entity = entityAt(subjects, i);
    if (entity === undefined && unit.kind === 'word') {
      if (isIntroducedThing(units, i)) note(i, undefined, unit.norm, 'thing');
      if (isAnother(units, clauses, i)) note(i, undefined, unit.norm, 'thing');
      else if (isSomebody(i)) note(i, undefined, unit.norm, 'person');
    } else if (entity !== undefined) {
      if (isDemonym(unit) && entity.type !== 'person') mentions.push(demonymOf(entity, discourse));
      else note(i, entity, entity.label, entity.type);
    } else if (unit.kind === 'mention' && /^(?:other|another)$/.test(normOf(units[i - 1]))) {
      // “The *other* Apple made records. It …”
      note(i, undefined, `other ${wholeName(units, i, block.prose)}`, undefined);
    } else if (isEndOfOther(units, i)) {
      note(i, undefined, wholeName(units, i, block.prose), undefined);
    } else if (bearersOf(unit).length > 0) {
      // “*Berg* could pay with a doodle. He …”: nothing tells whether it is the one whom the facts know, but “he” is no other.
      note(i, undefined, wholeName(units, i, block.prose), 'person', bearersOf(unit));
    } else if (unit.kind === 'name' && isPersonNoun(normOf(units[i - 1])) && isSubjectOf(units, clauses, i)) {
      note(i, undefined, unit.text, 'person');
    } else if (unit.kind === 'name' && isIntroducedByName(units, i)) {
      note(i, undefined, unit.text, isLiving(normOf(units[introducedBefore(units, i) ?? -1])) ? 'person' : 'thing');
    } else if (unit.kind === 'name' && unit.first < unit.last) {
      // A place is neither “he” nor what “it” goes on about; whatever else has an article may be “it”.
      if (mayBePerson(units, i)) note(i, undefined, unit.text, 'person');
      else if (determiners.has(normOf(units[i - 1])) || isThing(units, clauses, i))
        note(i, undefined, unit.text, isWhere(normOf(units[i - 2])) ? 'place' : 'thing');
    } else if (unit.kind === 'name' && isHeadword(units, i, block)) {
      note(i, undefined, unit.text, undefined);
    } else if (
      unit.kind === 'name' &&
      !isWriter(unit.text) &&
      isActive(units, clauses, i) &&
      !isCrowd(units, clauses, i) &&
      !isBracketed(units, i)
    ) {
      // “*Stanislaus* kept a diary”: a person or not, nobody can tell.
      note(i, undefined, unit.text, undefined);
    }
  }
  remember(discourse, block, mentions);
}

/** “The bank stands *next to S*”, “is older *than S*”: the clause is about a thing of its own. */
function isBesideOther(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  const link = beforeArticle(units, at);
  const norm = normOf(units[link]);
  // “on *the same square as S*”
  if (norm === 'as' && [2, 3].some(step => normOf(units[link - step]) === 'same')) return true;
  const [first] = clauses;
  const subject = units[first?.subject ?? -1];
  if (first?.verb === undefined || at < first.verb.end || !(isNamed(subject) || isPlainNoun(normOf(subject))))
    return false;
  if (norm === 'to') return /^(?:next|close|similar|opposite)$/.test(normOf(units[link - 1]));
  return /^(?:as|than|beside|near|opposite|behind|facing|like|unlike|from)$/.test(norm);
}

/** “Kiel *Canal*”, “Panama Canal *Authority*”: a name that only begins or ends in what is known. */
function isEndOfOther(units: readonly Unit[], at: number): boolean {
  const [before, own, after] = [units[at - 1], units[at], units[at + 1]];
  if (!isNamed(own) || !isNamed(before) || (own?.start ?? 0) - (before?.end ?? 0) !== 1) return false;
  return (
    (before?.kind === 'mention' || own?.kind === 'mention') &&
    !(isNamed(after) && (after?.start ?? 0) - (own?.end ?? 0) === 1)
  );
}

/** “*The old man* was Peter Higgs”, “*the woman* who signs the cheques, Mara Linde, …”: no other than the one who is named. */
function isIdentified(
  units: readonly Unit[],
  clauses: readonly Clause[],
  subjects: readonly SubjectUnit[],
  at: number,
): boolean {
  const clause = clauses.find(({ subject }) => subject === at);
  const name = clause === undefined ? undefined : (identifierOf(units, clause) ?? appositionBehind(units, clause));
  return name !== undefined && entityAt(subjects, name)?.type === 'person';
}

/** “*A widow* who had never made a speech, *she* was …”: a phrase that opens the sentence says what its subject is. */
function isApposedAhead(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  if (at > 3 || !determiners.has(normOf(units[0])) || clauses.some(c => c.subject === at && c.kind !== 'relative'))
    return false;
  return clauses.some(
    ({ kind, subject = -1 }) => kind !== 'relative' && subject > at && normOf(units[subject - 1]) === ',',
  );
}

/** The name at the end of a relative clause, behind a comma. */
function appositionBehind(units: readonly Unit[], { kind, end }: Clause): number | undefined {
  return kind === 'relative' && isNamed(units[end - 1]) && normOf(units[end - 2]) === ',' ? end - 1 : undefined;
}

/** “The old man was *Peter Higgs*”, “the firm that he envied was *Brandt Foods*”: the name is as much what the sentence is about as the noun. */
function isIdentifier(units: readonly Unit[], clauses: readonly Clause[], unit: number): boolean {
  return clauses.some(clause => {
    const noun = normOf(units[clause.subject ?? -1]);
    return identifierOf(units, clause) === unit && (isPersonNoun(noun) || typesOfNoun(noun) !== undefined);
  });
}

/** “A mill, *Tarn Mill*, was built there”: the name says which thing the clause is about. */
function isApposedToSubject(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  const comma = beforeArticle(units, at);
  if (normOf(units[comma]) !== ',' || normOf(units[at + 1]) !== ',') return false;
  return clauses.some(({ subject, verb }) => subject === comma - 1 && verb?.start === at + 2);
}

/** “*Rask Hall* is not”, “S and *Rask Hall*”: told of as much as what the facts know. */
function isThing(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'name' || !endsInKind(unit.text)) return false;
  return isSubjectOf(units, clauses, at) || coordinators.has(normOf(units[at - 1]));
}

/** “off *the Calf of Fen*”: a place where something happens, and nothing that “it” or “she” goes on about. */
function isWhere(norm: string): boolean {
  return /^(?:off|at|in|near|outside|around|beyond|past|across)$/.test(norm);
}

/** The name right behind the copula of a clause about “the” somebody. */
function identifierOf(units: readonly Unit[], { subject, verb }: Clause): number | undefined {
  if (subject === undefined || verb === undefined || !/^(?:is|was)$/.test(normOf(units[verb.end - 1])))
    return undefined;
  const isDefinite = [1, 2, 3].some(step => /^(?:the|this|that)$/.test(normOf(units[subject - step])));
  const next = units[verb.end];
  return isDefinite && next?.kind === 'mention' && !isDemonym(next) ? verb.end : undefined;
}

/** “**Friday – *Night Mail*.**”: a label or a title in running text, which is about what it names. */
function namesOne(units: readonly Unit[], clauses: readonly Clause[]): boolean {
  if (clauses.some(({ verb }) => verb !== undefined)) return false;
  return units.filter(unit => (unit.kind === 'mention' && !isDemonym(unit)) || unit.kind === 'name').length === 1;
}

/** “*Marram Hall* is the next stop.” */
function isToldWhat(units: readonly Unit[], [clause, ...others]: readonly Clause[], unit: number): boolean {
  const verb = clause?.verb;
  return (
    others.length === 0 &&
    clause?.subject === unit &&
    verb !== undefined &&
    /^(?:is|was)$/.test(normOf(units[verb.end - 1]))
  );
}

/** “**Sorrel**, finally, never quite closed. It …”: a name that opens its paragraph in bold is what that is about. */
function isHeadword(units: readonly Unit[], at: number, { emphasis }: Block): boolean {
  const unit = units[at];
  return (
    at === 0 &&
    unit !== undefined &&
    emphasis.some(({ start, end }) => start === 0 && start <= unit.start && unit.end <= end)
  );
}

/** “by six towns (*Osby* signed in May)”: in passing, and not what “it” goes on about. */
function isBracketed(units: readonly Unit[], at: number): boolean {
  const open = units.findLastIndex((unit, i) => i < at && /^[()]$/.test(normOf(unit)));
  return open > 0 && normOf(units[open]) === '(' && units.some((unit, i) => i > at && normOf(unit) === ')');
}

/** “*I’d* have found another way” */
function isWriter(text: string): boolean {
  return /^I['’]/.test(text);
}

/** A verb with an object stands right behind its subject: not “*Badly* designed, …, the court found”. */
function isActive(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  return clauses.some(({ subject, verb }) => {
    if (subject !== at || verb === undefined) return false;
    const next = verb.start === at + 1 || isBehindAside(units, at, verb.start) ? units[verb.end] : undefined;
    return next !== undefined && next.kind !== 'mark';
  });
}

/** “The *Merle*, 90 metres long, *is* older”: from a name that opens the sentence, with its article, to the verb behind the aside. */
function isBehindAside(units: readonly Unit[], at: number, verb: number): boolean {
  const opens = at === 0 || (at === 1 && determiners.has(normOf(units[0])));
  return opens && normOf(units[at + 1]) === ',' && verb > at + 3 && normOf(units[verb - 1]) === ',';
}

function entityAt(subjects: readonly SubjectUnit[], at: number): Entity | undefined {
  for (const { unit, entity } of subjects) if (unit === at) return entity;
  return undefined;
}

function isDemonym(unit: Unit): boolean {
  return unit.kind === 'mention' && unit.forms.every(f => f.kind === 'demonym');
}

/** “The *French* minister”: the country is mentioned, and nothing more is meant. */
function demonymOf(entity: Entity, { sentence, block }: Discourse): Recent {
  return { entity, name: entity.label, type: undefined, sentence, block, isSubject: false, called: undefined };
}
