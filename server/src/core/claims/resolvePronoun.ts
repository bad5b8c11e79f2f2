import type { Entity, EntityType } from '../facts/factSet';
import { isLetter } from '../values/letters';
import { foldName } from '../values/names/foldName';
import { bearersOf } from './bearersOf';
import { clearOf, isUnknownSubject } from './clearOf';
import type { Discourse, Recent } from './discourse';
import { introducedBefore } from './introducedBefore';
import { isOfOther } from './isOfOther';
import { isSubjectOf } from './isSubjectOf';
import { calledBy } from './language/calledBy';
import { isClosed, prepositions } from './language/closedClasses';
import { isKindNoun } from './language/isKindNoun';
import { isPersonNoun, pronounOf } from './language/pronounOf';
import { mayBePerson } from './mayBePerson';
import { nameAhead } from './nameAhead';
import { isContested } from './noteUnnamed';
import { nounsOf } from './nounsOf';
import { isBesideProtagonist, protagonistOf } from './protagonistOf';
import { type Clause, isIn } from './sentence/clause';
import { isCleft } from './sentence/isCleft';
import { isKnownDemonym } from './sentence/isDemonym';
import { isNamed, normOf, type Unit, wordOf } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';
import { shipMeant } from './shipMeant';
import { typesOfNoun } from './typesOfNoun';

/** What each pronoun stands for. Those of the plural are of people and things alike: they are read only where nothing else can be meant. */
const pronouns: ReadonlyMap<string, 'person' | 'thing' | 'plural'> = new Map([
  ...['he', 'she', 'him', 'his', 'her'].map(word => [word, 'person'] as const),
  ...['it', 'its'].map(word => [word, 'thing'] as const),
  ...['they', 'their', 'them'].map(word => [word, 'plural'] as const),
]);

/** Whom “he”, “its” or “they” means: the one antecedent of the sentence so far or of the sentences before, where it is clear. */
export function resolvePronoun(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  sofar: readonly SubjectUnit[],
  discourse: Discourse,
): Entity | undefined {
  const kind = pronouns.get(normOf(units[at]));
  return kind === undefined ? undefined : antecedentOf(kind, units, clauses, at, sofar, discourse);
}

/** How many units back in its sentence a pronoun is understood. Sentences that go on for longer are no prose. */
const farthest = 150;

function antecedentOf(
  kind: 'person' | 'thing' | 'plural',
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  sofar: readonly SubjectUnit[],
  discourse: Discourse,
): Entity | undefined {
  const norm = normOf(units[at]);
  const person = kind === 'person';
  const plural = kind === 'plural';
  if (isCleft(units, at) || (kind === 'thing' && isOfOther(units, at))) return undefined;
  // “the last of them” is one of several, and none that the facts single out.
  if (plural && normOf(units[at - 1]) === 'of') return undefined;
  const fits = (type: EntityType | undefined) =>
    plural ? type !== 'person' && type !== 'place' : (type === 'person') === person;
  const clauseSubjects = new Set(clauses.map(c => c.subject));
  const doer = doerBeside(units, clauses, at);
  const named = namedBeside(units, at);
  const self = sofar.find(s => s.unit === doer || s.unit === named)?.entity;
  const before = toldBefore(units, clauses, at, person, clauseSubjects, sofar, [doer, named], discourse);
  const other = calledBy(norm) === 'he' ? 'she' : 'he';
  const isOtherwise = (r: Recent) =>
    (self !== undefined && r.entity === self) ||
    (person && r.type === 'person' && pronounOf(r.name) === other) ||
    (person && discourse.recent.some(x => x.entity !== undefined && x.entity === r.entity && x.called === other));
  const inSentence = clearOf(before.filter(r => fits(r.type) && !isOtherwise(r)));
  const behind = inSentence === undefined ? nameAhead(units, clauses, at, discourse) : undefined;
  if (behind !== undefined && fits(behind.type)) return behind;
  // “The Tacoma Narrows Bridge was long when it opened”: what no fact knows is meant, and not what was named before.
  const isOther = (unit: Unit | undefined, i: number) =>
    i < at && i !== doer && i !== named && unit?.kind === 'name' && clauseSubjects.has(i) && !isPerson(units, i);
  // “The Comet beat *the Caravelle* into the air: it first flew …”: what the other did something to is meant no more than the other.
  const isOtherName = (unit: Unit, i: number) => unit.kind === 'name' && !unit.initial && isOther(unit, i);
  if (inSentence?.isSubject === false && norm === 'it' && units.some(isOtherName)) return undefined;
  // “*The Larder* was part of the museum, though *its* building had opened in 1881”: in a clause of its own, it may be of either.
  const own = norm === 'its' ? clauses.find(clause => isIn(clause, at)) : undefined;
  const isOfAnother = own?.subject !== undefined && own.subject > at && own !== clauses[0];
  if (inSentence?.isSubject === false && isOfAnother && units.some(isOtherName)) return undefined;
  if (inSentence?.isSubject === true && norm === 'it' && isOfObject(units, clauses, at)) return undefined;
  if (inSentence !== undefined) return inSentence.entity;
  if (norm === 'its' && isOfUnknown(units, clauses, at)) return undefined;
  // “Two of *the champions'* players may leave, and Moe, *their* coach, …”: those are nearer than who was named before.
  if (plural && units.some((unit, i) => i < at && isGroup(unit))) return undefined;
  const ahead = before.length === 0 ? subjectAhead(units, clauses, at) : undefined;
  if (ahead !== undefined && fits(ahead.type) && !(person && pronounOf(ahead.label) === other)) return ahead;
  if (!person && units.some(isOther)) return undefined;
  // A person stays “he” for longer than a thing stays “it”, where nobody else comes in between.
  for (let back = 1; back <= (person ? 4 : plural ? 2 : 3); back++) {
    const earlier = clearOf(
      discourse.recent.filter(r => r.sentence === discourse.sentence - back && fits(r.type) && !isOtherwise(r)),
    );
    if (kind === 'thing' && earlier?.entity !== undefined && isContested(earlier.entity, discourse)) return undefined;
    if (kind === 'thing' && isIntroducedBefore(units, clauses, at, earlier?.entity)) return undefined;
    const isOfParagraphBefore = person && earlier !== undefined && earlier.block !== discourse.block;
    if (isOfParagraphBefore && earlier.entity !== undefined && isBesideProtagonist(earlier.entity, discourse))
      return undefined;
    if (earlier !== undefined) return earlier.entity;
    if (person && back === 1 && discourse.recent.some(r => isNamelike(r) && r.sentence === discourse.sentence - 1))
      return undefined;
    if (!person && discourse.recent.some(r => isUnknownSubject(r, discourse.sentence - back))) return undefined;
  }
  const ship = calledBy(norm) === 'she' ? shipMeant(before, discourse) : undefined;
  if (ship !== undefined || !person) return ship;
  const about = protagonistOf(discourse);
  return about !== undefined && about !== self && pronounOf(about.label) !== other ? about : undefined;
}

/** “S bought *the firm* from Moe, who founded *it*”: what the verb before has for an object, and not who bought it. */
function isOfObject(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  const own = clauses.find(clause => isIn(clause, at));
  const outer = clauses.find(({ end }) => end === own?.start);
  if (own?.kind !== 'relative' || own.marker !== 'who' || outer?.verb === undefined || outer.passive) return false;
  if (own.subject === undefined || own.subject < outer.verb.end) return false;
  return units
    .slice(outer.verb.end + 1, own.subject)
    .some((unit, i, between) => /^(?:from|of|off)$/.test(normOf(unit)) && i === between.length - 1);
}

/** “*A second mill* was opened in May; *it* has two wheels”: of a kind with what was named earlier. */
function isIntroducedBefore(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  entity: Entity | undefined,
): boolean {
  const noun = entity === undefined ? '' : introducedBefore(units, clauses, at);
  return noun !== '' && entity !== undefined && (isKindNoun(noun, entity.type) || nounsOf(entity).has(noun));
}

/** People or sides without a name: “the champions”, “two players”. */
function isGroup(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || !unit.norm.endsWith('s')) return false;
  const noun = unit.norm.slice(0, -1);
  return sides.test(noun) || typesOfNoun(noun)?.has('person') === true;
}

const sides = /^(?:player|visitor|host|rival|holder|winner|opponent|neighbour|leader|challenger|newcomer)$/;

/** Whom and what the sentence names before the pronoun, but for who stands beside it; and people, whom no fact knows, where one is meant. */
function toldBefore(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  isOfPerson: boolean,
  clauseSubjects: ReadonlySet<number | undefined>,
  sofar: readonly SubjectUnit[],
  beside: readonly (number | undefined)[],
  discourse: Discourse,
): Recent[] {
  const found: Recent[] = [];
  const from = Math.max(0, at - farthest);
  const near = sofar.filter(s => s.unit >= from);
  const add = (entity: Entity | undefined, name: string, type: EntityType | undefined, i: number) => {
    const { sentence, block } = discourse;
    found.push({ entity, name, type, sentence, block, isSubject: isSubjectOf(units, clauses, i) });
  };
  for (let i = from; i < at; i++) {
    const unit = units[i];
    if (beside.includes(i)) continue;
    const subject = near.find(s => s.unit === i && s.via !== 'pronoun');
    if (subject !== undefined && !isKnownDemonym(unit))
      add(subject.entity, subject.entity.label, subject.entity.type, i);
    else if (isOfPerson && isSomebody(units, i, clauseSubjects, discourse)) add(undefined, nameOf(unit), 'person', i);
  }
  return found;
}

/** A name that somebody bears, may bear, or is given here. */
function isSomebody(
  units: readonly Unit[],
  at: number,
  clauseSubjects: ReadonlySet<number | undefined>,
  discourse: Discourse,
): boolean {
  const unit = units[at];
  if (bearersOf(unit).length > 0) return true;
  if (unit?.kind !== 'name') return false;
  return (unit.first < unit.last && mayBePerson(units, at)) || isNewPerson(units, at, clauseSubjects, discourse);
}

/** A name as it is written, and a surname as the facts write it. */
function nameOf(unit: Unit | undefined): string {
  if (unit?.kind === 'name') return unit.text;
  return (unit?.kind === 'mention' && unit.forms[0]?.words.map(({ text }) => text).join(' ')) || '';
}

/** “The elder daughter, *Irène*, …”: whom the clause is about, the noun before shows to be a person, and nobody just told of is called so. */
function isNewPerson(
  units: readonly Unit[],
  at: number,
  clauseSubjects: ReadonlySet<number | undefined>,
  { recent }: Discourse,
): boolean {
  const unit = units[at];
  if (unit?.kind !== 'name' || !clauseSubjects.has(at)) return false;
  // “His cousin *Theodore*”
  const noun = normOf(units[at - 1]) === ',' ? at - 2 : at - 1;
  if (!isPersonNoun(normOf(units[noun]))) return false;
  return !recent.some(r => r.type === 'person' && foldName(r.name).split(/[\s-]/).includes(foldName(unit.text)));
}

/** “Since *its* opening in 1992, *the Kursaal* has …”: in a phrase before the sentence's subject, whose it is may stand behind. */
function subjectAhead(units: readonly Unit[], [clause]: readonly Clause[], at: number): Entity | undefined {
  const { subject, verb } = clause ?? {};
  if (!/^(?:its|his|her)$/.test(normOf(units[at])) || subject === undefined || verb === undefined) return undefined;
  const unit = units[subject];
  if (subject < at || verb.start < subject || unit?.kind !== 'mention') return undefined;
  const before = normOf(units[subject - 1]) === 'the' ? subject - 2 : subject - 1;
  // “Until *its* sale in May 1990 *the Kursaal* had …”
  // “*His* successor, *V*, …”: who is somebody's successor is not the one whose.
  if (isPersonNoun(normOf(units[before - 1])) && !prepositions.has(normOf(units[at - 1]))) return undefined;
  if ((normOf(units[before]) !== ',' && units[before]?.kind !== 'date') || before < at) return undefined;
  const [form, ...others] = unit.forms;
  return form?.kind === 'name' && others.length === 0 ? form.entity : undefined;
}

/** “*The museum* has had no guests since *its* opening”: what the clause is about is meant, and nothing told what that is. */
function isOfUnknown(units: readonly Unit[], clauses: readonly Clause[], at: number): boolean {
  const clause = clauses.find(each => isIn(each, at));
  if (clause?.verb === undefined || clause.verb.start > at || wordOf(units[clause.start]) !== 'the') return false;
  let noun = clause.start + 1;
  while (noun < clause.start + 4 && isPlain(normOf(units[noun + 1])) && noun + 1 < clause.verb.start) noun++;
  const types = typesOfNoun(normOf(units[noun]));
  return types !== undefined && !types.has('person');
}

/** “Oda hit *him*”, “Oda built *it*”, “Oda was *its* architect”: who does or is it is not what it is done to, nor whose she is. */
function doerBeside(units: readonly Unit[], clauses: readonly Clause[], at: number): number | undefined {
  const norm = normOf(units[at]);
  if (/^(?:its|his|her|their)$/.test(norm)) {
    const equated = clauses.find(({ verb }) => verb !== undefined && verb.end === at)?.verb;
    if (equated !== undefined && /^(?:is|are|was|were|became|remained)$/.test(normOf(units[at - 1])))
      return clauses.find(({ verb }) => verb === equated)?.subject;
  }
  const next = units[at + 1];
  // “Oda sold *her house*”
  const isObject =
    norm === 'her'
      ? next === undefined || next.kind === 'date' || next.kind === 'mark' || prepositions.has(normOf(next))
      : /^(?:him|them|it)$/.test(norm);
  if (!isObject) return undefined;
  const clause = clauses.find(({ verb }) => verb !== undefined && verb.end === at);
  return clause?.passive === false ? clause.subject : undefined;
}

/** “Per Dahl, *his* brother, …”, “Per Dahl, *its* head, …”: who is somebody's brother is not the one whose. “Ida Dahl, her husband and their sons” is a list. */
function namedBeside(units: readonly Unit[], at: number): number | undefined {
  if (!/^(?:his|her|its|their)$/.test(normOf(units[at])) || normOf(units[at - 1]) !== ',') return undefined;
  const name = units[at - 2];
  if (name?.kind !== 'name' && name?.kind !== 'mention') return undefined;
  let end = at + 1;
  while (end < at + 5 && units[end]?.kind === 'word' && isPlain(normOf(units[end]))) end++;
  const next = normOf(units[end]);
  const isList = next === ',' && /^(?:and|or|his|her|its|their|the)$/.test(normOf(units[end + 1]));
  const isAside = end > at + 1 && (/^[,.)]?$/.test(next) || /^(?:in|at|on|from|since|until)$/.test(next));
  // “Brandt Mills, *its* founder Per Dahl says, is old”
  if (calledBy(normOf(units[at])) === undefined && isNamed(units[end])) return undefined;
  const isTwofold = next === 'and' && /^(?:his|her|now|later|then)$/.test(normOf(units[end + 1]));
  return (isAside || isTwofold) && !isList ? at - 2 : undefined;
}

function isPlain(norm: string): boolean {
  return isLetter(norm) && !isClosed(norm);
}

/** “*Stanislaus* kept a diary”: one word may name a person or a town. */
function isNamelike({ entity, type, isSubject }: Recent): boolean {
  return entity === undefined && type === undefined && isSubject;
}

/** “Sukumar Sen, *who* ran it”: a person is no “it”. */
function isPerson(units: readonly Unit[], at: number): boolean {
  return /^who(?:m|se)?$/.test(normOf(units[normOf(units[at + 1]) === ',' ? at + 2 : at + 1]));
}
