import type { Entity, Fact, FactSet } from '../facts/factSet';
import { isCapital } from '../values/letters';
import { ordinalWords } from '../values/ordinals/ordinalWords';
import { eventVerbs } from './eventVerbs';
import { headOf } from './headOf';
import { coordinators, determiners, prepositions } from './language/closedClasses';
import { stem } from './language/stem';
import type { NameIndex } from './nameIndex';
import { numberInName } from './numberInName';
import { findMentions, type NameMatch } from './sentence/findMentions';
import { type Token, tokenize } from './tokens';
import type { Wording } from './wordings';

/** An event whose name says who took part and what they did, so that a clause can tell of it without the name. */
export interface Act {
  readonly event: Entity;
  /** The noun of the name, folded: “meeting”. */
  readonly noun: string;
  /** What the parties did, as `eventVerbs` has it. */
  readonly verbs: ReadonlySet<string>;
  /** Ids of entities, or the folded names of those that are none. Two or more, or else `group`; one where the event has a number. */
  readonly parties: readonly string[];
  /** “the *first* meeting of the council” */
  readonly number?: number;
  /** “meeting of the *envoys*”: the plural noun, as a stem, that stands for all of them. */
  readonly group?: string;
}

/** By each of their parties, and by the group: the acts that the events' names tell of. */
export type ActIndex = ReadonlyMap<string, readonly Act[]>;

/** “Erdoğan–Pashinyan meeting”, “Gül's visit to Yerevan”, “first meeting of the special envoys”, whom a fact knows by that role. */
export function indexActs(
  { entities, facts }: FactSet,
  names: NameIndex,
  wordings: ReadonlyMap<string, readonly Wording[]>,
): ActIndex {
  const roles = rolesOf(facts, wordings);
  const acts = new Map<string, Act[]>();
  for (const event of entities.values()) {
    if (event.type !== 'event') continue;
    for (const name of [event.label, ...event.aliases])
      for (const act of actsOf(event, name, names, roles))
        for (const key of new Set([...act.parties, ...(act.group === undefined ? [] : [act.group])]))
          acts.set(key, [...(acts.get(key) ?? []), act]);
  }
  return acts;
}

/** The ids of those who have or had a role, by the stems of the words for it. */
type Roles = ReadonlyMap<string, readonly string[]>;

function rolesOf(facts: readonly Fact[], wordings: ReadonlyMap<string, readonly Wording[]>): Roles {
  const holders = new Map<string, Set<string>>();
  for (const { property, values, rank } of facts) {
    const people = values.flatMap(value =>
      value.kind === 'entity' && value.entity.type === 'person' ? [value.entity.id] : [],
    );
    if (rank === 'deprecated' || people.length === 0) continue;
    for (const { role, stems } of wordings.get(property.id) ?? []) {
      if (role !== 'noun' && role !== 'any') continue;
      const known = holders.get(stems.join(' ')) ?? new Set();
      for (const id of people) known.add(id);
      holders.set(stems.join(' '), known);
    }
  }
  return new Map([...holders].map(([words, ids]) => [words, [...ids]]));
}

function actsOf(event: Entity, name: string, names: NameIndex, roles: Roles): Act[] {
  const tokens = tokenize(name);
  const head = headOf(tokens);
  const verbs = head && eventVerbs(head.norm);
  if (head === undefined || verbs === undefined) return [];
  const at = tokens.indexOf(head);
  const before = partiesIn(tokens.slice(0, at), event, names, roles);
  const after = partiesIn(tokens.slice(at + 1), event, names, roles);
  if (before === undefined || after === undefined) return [];
  const number = numberInName(name);
  const act = { event, noun: head.norm, verbs, ...(number === undefined ? {} : { number }) };
  const groups = [before.group, after.group].filter(group => group !== undefined);
  const parties = [...new Set([...before.parties, ...after.parties])];
  return [
    ...(parties.length >= 2 || (parties.length === 1 && number !== undefined) ? [{ ...act, parties }] : []),
    ...groups.map(group => ({ ...act, parties: [], group })),
  ];
}

interface Parties {
  readonly parties: readonly string[];
  readonly group?: string;
}

/** Undefined where something in the name is nobody, so that the name says more than who took part. */
function partiesIn(tokens: readonly Token[], event: Entity, names: NameIndex, roles: Roles): Parties | undefined {
  const matches = findMentions(tokens, names);
  const parties: string[] = [];
  const phrase: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const match = matches.find(({ first }) => first === i);
    const party = match && partyOf(match, event);
    if (match !== undefined && party !== undefined) {
      parties.push(party);
      i = match.last;
    } else if (isBodyOf(tokens, i, matches)) {
      // “address to Azerbaijan's *parliament*”
      if (token !== undefined) parties.push(token.norm);
    } else if (token !== undefined && !saysNobody(token)) {
      (isCapital(token.text) ? parties : phrase).push(token.norm);
    }
  }
  if (phrase.length === 0) return { parties };
  const holders = roles.get(phrase.map(stem).join(' '));
  const group = phrase.at(-1);
  // More than two have had the role one after the other, and nobody knows which of them are meant.
  if (holders?.length !== 2 || parties.length > 0 || group === undefined) return undefined;
  return { parties: holders, group: stem(group) };
}

/** The noun of a body behind whose it is. */
function isBodyOf(tokens: readonly Token[], at: number, matches: readonly NameMatch[]): boolean {
  const isOwned = tokens[at - 1]?.norm === "'s" && matches.some(({ last }) => last === at - 2);
  return isOwned && isAssembly(tokens[at]?.text ?? '');
}

/** “to *parliament*”: a body without a name of its own, that takes part in what a country does. In lower case. */
export function isAssembly(word: string): boolean {
  return /^(?:parliament|assembly|senate|congress|council|court|government|cabinet)$/.test(word);
}

/** The one whom the name means, if it is clear. */
function partyOf({ forms }: NameMatch, event: Entity): string | undefined {
  const [only, ...others] = new Set(forms.map(({ entity }) => entity));
  return only === undefined || only === event || only.type === 'event' || others.length > 0 ? undefined : only.id;
}

function saysNobody({ word, norm }: Token): boolean {
  return (
    !word ||
    determiners.has(norm) ||
    prepositions.has(norm) ||
    coordinators.has(norm) ||
    ordinalWords().has(norm) ||
    /^(?:'s|\d+|telephone|phone|video|joint)$/.test(norm)
  );
}
