import type { Block } from '../draft/draft';
import type { Entity, EntityType } from '../facts/factSet';
import { isTitle } from '../values/names/titles';
import { isRegion } from '../values/places/regions';
import { type Discourse, type Recent, wasMentioned } from './discourse';
import type { NameForm } from './nameForm';
import type { SentenceParts } from './readBlock';
import type { Clause } from './sentence/clause';
import { normOf, type Unit } from './sentence/unit';
import type { SubjectUnit } from './sentenceContext';
import { type Token, tokenize } from './tokens';

/** Which of the sentence's units stand for which entities: names, short forms, surnames, pronouns, “the company”. */
export function resolveSubjects(
  { units, clauses, stems: { tokens } }: SentenceParts,
  block: Block,
  discourse: Discourse,
): SubjectUnit[] {
  const subjects: SubjectUnit[] = [];
  const here = new Set<string>();
  for (const unit of units)
    if (unit.kind === 'mention')
      for (const form of unit.forms) if (form.kind === 'name' || form.kind === 'demonym') here.add(form.entity.id);
  for (const [i, unit] of units.entries()) {
    if (unit.kind === 'mention') {
      if (isEmbedded(units, i, block) || isOther(units, i) || isElsewhere(units, i)) continue;
      const form = chooseForm(possessedHere(unit.forms, units, tokens), block, discourse, here, normOf(units[i - 1]));
      if (form !== undefined)
        subjects.push({
          unit: i,
          entity: form.entity,
          via: form.kind === 'short' || form.kind === 'surname' ? 'short' : 'name',
        });
      continue;
    }
    const entity = unit.kind === 'word' ? fromPronoun(units, clauses, i, subjects, discourse) : undefined;
    if (entity !== undefined) subjects.push({ unit: i, entity, via: 'pronoun' });
    else if (unit.kind === 'word') {
      const described = fromDescription(units, i, block, discourse);
      if (described !== undefined) subjects.push({ unit: i, entity: described, via: 'description' });
    }
  }
  return subjects;
}

/** “his address to parliament” counts where the sentence names whose it is. */
function possessedHere(
  forms: readonly NameForm[],
  units: readonly Unit[],
  tokens: readonly Token[],
): readonly NameForm[] {
  if (forms.every(form => form.kind !== 'possessed') || units.length === 0) return forms;
  return forms.filter(form => form.kind !== 'possessed' || tokens.some(token => token.norm === form.possessor));
}

function chooseForm(
  forms: readonly NameForm[],
  block: Block,
  discourse: Discourse,
  here: ReadonlySet<string>,
  before: string,
): NameForm | undefined {
  const whole = forms.filter(f => f.kind === 'name' || f.kind === 'demonym' || f.kind === 'possessed');
  // Two spellings of one entity are no ambiguity.
  if (whole.length > 0) return isOne(whole) ? whole[0] : mostRecent(whole, discourse);
  const known = (entity: string) => here.has(entity) || wasMentioned(discourse, block, entity);
  const allowed = forms.filter(form => {
    const { entity } = form;
    if (form.kind === 'surname')
      return discourse.named.has(entity.id) || discourse.recent.some(r => r.entity === entity);
    if (known(entity.id)) return true;
    return entity.context.length > 0 && entity.context.every(known);
  });
  if (allowed.length > 0) return isOne(allowed) ? allowed[0] : mostRecent(allowed, discourse);
  // “Mr Joyce” names a person even where the full name never stands.
  return forms.length === 1 && forms[0]?.kind === 'surname' && isTitle(before) ? forms[0] : undefined;
}

function isOne(forms: readonly NameForm[]): boolean {
  return forms.every(form => form.entity === forms[0]?.entity);
}

function mostRecent(forms: readonly NameForm[], discourse: Discourse): NameForm | undefined {
  for (let i = discourse.recent.length - 1; i >= 0; i--) {
    const form = forms.find(f => f.entity === discourse.recent[i]?.entity);
    if (form !== undefined) return form;
  }
  return undefined;
}

/** “William *Joyce*”, “*Columbia* University”: a part of somebody else's name. */
function isEmbedded(units: readonly Unit[], at: number, block: Block): boolean {
  const unit = units[at];
  if (unit?.kind !== 'mention' || block.kind === 'title' || block.kind === 'heading') return false;
  const before = units[at - 1];
  const after = units[at + 1];
  const single = unit.first === unit.last;
  const touches = (a: Unit, b: Unit) => b.start - a.end <= 1;
  if (
    before?.kind === 'name' &&
    touches(before, unit) &&
    (single || unit.forms.every(f => f.kind === 'surname')) &&
    !before.initial
  )
    return true;
  if (before?.kind === 'name' && touches(before, unit) && unit.forms.every(f => f.kind === 'surname')) return true;
  return after?.kind === 'name' && touches(unit, after) && single && unit.forms.every(f => f.kind !== 'demonym');
}

/** “the *other* Apple”, “*another* Cambridge”: somebody of the same name. */
function isOther(units: readonly Unit[], at: number): boolean {
  return /^(?:other|another)$/.test(normOf(units[at - 1]));
}

/** “Paris, *Texas*”: the place of that name in a region that its label does not give. */
function isElsewhere(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const region = units[at + 2];
  if (unit?.kind !== 'mention' || region?.kind !== 'name' || normOf(units[at + 1]) !== ',' || !isRegion(region.text))
    return false;
  return unit.forms.every(form => form.entity.type !== 'person' && !form.entity.label.includes(region.text));
}

const personPronouns = new Set(['he', 'she', 'him', 'his', 'her']);
const thingPronouns = new Set(['it', 'its']);
/** Of people and things alike; read only where nothing else can be meant. */
const pluralPronouns = new Set(['they', 'their', 'them']);

/** The person pronoun of which the word is a form. */
export function calledBy(norm: string): 'he' | 'she' | undefined {
  if (norm === 'he' || norm === 'him' || norm === 'his') return 'he';
  return norm === 'she' || norm === 'her' ? 'she' : undefined;
}

function fromPronoun(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  sofar: readonly SubjectUnit[],
  discourse: Discourse,
): Entity | undefined {
  const norm = normOf(units[at]);
  const person = personPronouns.has(norm);
  const plural = pluralPronouns.has(norm);
  if (!person && !plural && !thingPronouns.has(norm)) return undefined;
  // “the last of them” is one of several, and none that the facts single out.
  if (plural && normOf(units[at - 1]) === 'of') return undefined;
  const fits = (type: EntityType | undefined) =>
    plural ? type !== 'person' && type !== 'place' : (type === 'person') === person;
  const clauseSubjects = new Set(clauses.map(c => c.subject));
  const before: Recent[] = [];
  for (let i = 0; i < at; i++) {
    const unit = units[i];
    const subject = sofar.find(s => s.unit === i && s.via !== 'pronoun');
    if (subject !== undefined && !isDemonym(unit))
      before.push({
        entity: subject.entity,
        name: subject.entity.label,
        type: subject.entity.type,
        sentence: discourse.sentence,
        block: discourse.block,
        isSubject: clauseSubjects.has(i),
      });
    else if (unit?.kind === 'name' && person && unit.first < unit.last)
      before.push({
        entity: undefined,
        name: unit.text,
        type: 'person',
        sentence: discourse.sentence,
        block: discourse.block,
        isSubject: clauseSubjects.has(i),
      });
  }
  const other = calledBy(norm) === 'he' ? 'she' : 'he';
  const isOtherwise = (r: Recent) =>
    person && discourse.recent.some(x => x.entity !== undefined && x.entity === r.entity && x.called === other);
  const inSentence = pick(before.filter(r => fits(r.type) && !isOtherwise(r)));
  if (inSentence !== undefined) return inSentence.entity;
  // A person stays “he” for longer than a thing stays “it”, where nobody else comes in between.
  for (let back = 1; back <= (person ? 4 : plural ? 2 : 3); back++) {
    const earlier = pick(
      discourse.recent.filter(r => r.sentence === discourse.sentence - back && fits(r.type) && !isOtherwise(r)),
    );
    if (earlier !== undefined) return earlier.entity;
  }
  return undefined;
}

/** One antecedent is clear: the only one, or the only subject; else none is. */
function pick(candidates: readonly Recent[]): Recent | undefined {
  const distinct = new Map(candidates.map(c => [c.name, c]));
  if (distinct.size === 1) return candidates[candidates.length - 1];
  const subjects = new Map(candidates.filter(c => c.isSubject).map(c => [c.name, c]));
  if (subjects.size === 1) return [...subjects.values()][0];
  return distinct.size > 1
    ? { entity: undefined, name: '', type: undefined, sentence: 0, block: 0, isSubject: false }
    : undefined;
}

function isDemonym(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' && unit.forms.every(f => f.kind === 'demonym');
}

const descriptions: ReadonlyMap<string, readonly (EntityType | undefined)[]> = new Map(
  Object.entries({
    organization:
      'company firm group agency club team party band organisation organization university college school institute corporation business academy union league platform federation alliance',
    work: 'book novel film movie album song play series poem opera symphony painting game show story record single',
    event:
      'war conflict battle meeting conference festival match tournament race final election summit ceremony accident disaster earthquake flight mission',
    place:
      'city town country village building airport bridge stadium tower museum hotel house station island mountain river lake state province castle church cathedral border frontier park hospital school university',
    thing:
      'rocket telescope satellite probe spacecraft rover ship car aircraft plane phone device machine drug vaccine treaty agreement accord protocol manuscript station locomotive',
  }).flatMap(([type, nouns]) =>
    nouns.split(' ').map((noun): [string, (EntityType | undefined)[]] => [noun, [type as EntityType]]),
  ),
);

/** “the company”, “this novel”: the last entity of that kind, or one whose own name ends in the noun. */
function fromDescription(units: readonly Unit[], at: number, block: Block, discourse: Discourse): Entity | undefined {
  const unit = units[at];
  // “the 136-minute film”: an amount may stand between.
  const before = units[at - 1]?.kind === 'quantity' ? at - 2 : at - 1;
  if (unit?.kind !== 'word' || !/^(?:the|this|that)$/.test(normOf(units[before]))) return undefined;
  if (/^(?:of|for)$/.test(normOf(units[at + 1])) || units[at + 1]?.kind === 'name') return undefined;
  const types = descriptions.get(unit.norm);
  // A new section begins anew: its tunnel need not be the one of the section before.
  const near = discourse.recent.filter(
    r => r.sentence >= discourse.sentence - 3 && r.entity !== undefined && wasMentioned(discourse, block, r.entity.id),
  );
  const named = new Map<string, Entity>();
  const typed = new Map<string, Entity>();
  for (const { entity } of near) {
    if (entity === undefined) continue;
    if (endsIn(entity, unit.norm)) named.set(entity.id, entity);
    if (types?.includes(entity.type)) typed.set(entity.id, entity);
  }
  if (named.size === 1) return [...named.values()][0];
  return named.size === 0 && typed.size === 1 ? [...typed.values()][0] : undefined;
}

function endsIn(entity: Entity, norm: string): boolean {
  let words = lastWords.get(entity);
  if (words === undefined) {
    const names = [entity.label, ...entity.aliases].map(tokenize).filter(tokens => tokens.length > 1);
    words = new Set(names.map(tokens => tokens.at(-1)?.norm ?? ''));
    lastWords.set(entity, words);
  }
  return words.has(norm);
}

/** The nouns that an entity's names end in. */
const lastWords = new WeakMap<Entity, ReadonlySet<string>>();
