import type { Entity } from '../facts/factSet';
import { hasFellowSince, hasRival } from './hasRival';
import { isComparedWith } from './isComparedWith';
import { isOfOtherSort } from './isOfOtherSort';
import type { NameForm } from './nameForm';
import { nounsOf } from './nounsOf';
import type { SentenceParts } from './readBlock';
import { resolveCitizen } from './resolveCitizen';
import { resolveDescription, type Surroundings } from './resolveDescription';
import { elidedAt, resolveElision } from './resolveElision';
import { resolveGivenName } from './resolveGivenName';
import { resolveName } from './resolveName';
import { resolvePronoun } from './resolvePronoun';
import type { Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';
import type { Token } from './tokens';
import { typesOfNoun } from './typesOfNoun';

/** Which of the sentence's units stand for which entities: names, short forms, surnames, pronouns, “the company”. */
export function resolveSubjects(
  { units, clauses, stems: { tokens } }: SentenceParts,
  around: Surroundings,
): SubjectUnit[] {
  const { block, discourse, index, wasMentioned } = around;
  const subjects: SubjectUnit[] = [];
  const here = new Set<string>();
  for (const unit of units)
    if (unit.kind === 'mention')
      for (const form of unit.forms) if (form.kind === 'name' || form.kind === 'demonym') here.add(form.entity.id);
  const elided = elidedAt(units, clauses);
  const known = (entity: string) => here.has(entity) || wasMentioned(entity);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind === 'mention') {
      const owner = subjects.find(subject => subject.unit === i - 1)?.entity;
      const named = resolveName(units, i, tokens, block, discourse, known, owner);
      const form = named !== undefined && isAnothers(named, units, i, subjects, around) ? undefined : named;
      const via = form?.kind === 'short' || form?.kind === 'surname' ? 'short' : 'name';
      // “the museum” may be the short form of one that the draft never speaks of; as a heading, it is likely that one.
      const described =
        named === undefined && isShort(unit) && block.kind !== 'heading'
          ? resolveDescription(units, clauses, i, normAt(tokens, unit), subjects, around)
          : undefined;
      const citizen = resolveCitizen(units, clauses, i, subjects, discourse, index);
      if (citizen !== undefined) subjects.push({ unit: i, entity: citizen, via: 'description' });
      else if (form !== undefined) subjects.push({ unit: i, entity: form.entity, via });
      else if (described !== undefined) subjects.push({ unit: i, entity: described, via: 'description' });
    } else if (unit?.kind === 'name') {
      const citizen = resolveCitizen(units, clauses, i, subjects, discourse, index);
      const given = citizen === undefined ? resolveGivenName(units, clauses, i, subjects, discourse) : undefined;
      if (citizen !== undefined) subjects.push({ unit: i, entity: citizen, via: 'description' });
      else if (given !== undefined) subjects.push({ unit: i, entity: given, via: 'short' });
    } else if (unit?.kind === 'word') {
      const meant = i === elided ? resolveElision(discourse) : resolvePronoun(units, clauses, i, subjects, discourse);
      const described =
        meant === undefined ? resolveDescription(units, clauses, i, unit.norm, subjects, around) : undefined;
      if (meant !== undefined) subjects.push({ unit: i, entity: meant, via: i === elided ? 'elision' : 'pronoun' });
      else if (described !== undefined) subjects.push({ unit: i, entity: described, via: 'description' });
    }
  }
  return subjects;
}

/** “the canal”, after another canal was named. */
function isAnothers(
  { kind, words, entity }: NameForm,
  units: readonly Unit[],
  at: number,
  subjects: readonly SubjectUnit[],
  { block, discourse }: Surroundings,
): boolean {
  const [noun, ...others] = words[0]?.norm === 'the' ? words.slice(1) : words;
  if (kind !== 'short' || others.length > 0 || noun?.capital !== false) return false;
  return (
    isComparedWith(units, at, subjects) ||
    hasRival(noun.norm, entity, units, at, subjects, block.prose, discourse) ||
    (typesOfNoun(noun.norm)?.has('organization') === true &&
      hasFellowSince(
        entity,
        at,
        subjects,
        discourse,
        other => !isOfOtherSort(other, noun.norm) && !isOnlyNamedSo(other, entity, noun.norm),
      ))
  );
}

/** “*The league*” after a club: what has members of its own is called so in its name. */
function isOnlyNamedSo(other: Entity, entity: Entity, noun: string): boolean {
  return ofMembers.test(noun) && nounsOf(entity).has(noun) && !nounsOf(other).has(noun);
}

const ofMembers = /^(?:league|union|federation|alliance)$/;

/** A single common noun, which is nobody's whole name. */
function isShort(unit: Unit): boolean {
  if (unit.kind !== 'mention' || unit.first !== unit.last) return false;
  return unit.forms.every(({ kind, words }) => kind === 'short' && words.every(({ capital }) => !capital));
}

function normAt(tokens: readonly Token[], { start }: Unit): string {
  return tokens.find(token => token.start === start)?.norm ?? '';
}
