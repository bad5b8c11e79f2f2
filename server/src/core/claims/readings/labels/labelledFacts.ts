import type { Entity, Fact, Property } from '../../../facts/factSet';
import { findBuiltInProperty } from '../../../facts/vocabulary/vocabulary';
import type { FactIndex } from '../../factIndex';
import { prepositions } from '../../language/closedClasses';
import { stem, stemOfBase } from '../../language/stem';
import { verbForm } from '../../language/verbForms';
import type { Wording } from '../../wordings';
import { labelForms, wordsOf } from './labelForms';

/** What a label announces of an entity. */
export interface LabelledFacts {
  readonly property: Property;
  readonly facts: readonly Fact[];
  /** The label is a verb, and the word that must stand before the value to say who or where: “Opened | 1890, *by* V”. */
  readonly before?: string;
  /** It announces another property of the same kind as much. */
  readonly isAmbiguous: boolean;
}

/** Headings that say only what kind of thing stands under them, and the properties that they mean of an event or a work. */
const general = headings([
  ['date day when year', 'date published signed'],
  ['place where venue location ground', 'location'],
  ['result score', 'score-line'],
]);

/** Headings too short to be a wording anywhere else, and the properties that they mean where a thing has one of them alone. */
const curt = headings([
  ['by', 'author director composer creator performer architect designer developer invented-by discovered-by'],
  ['writer', 'author screenwriter'],
  ['out', 'published'],
  ['done finished', 'completed'],
]);

function headings(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.flatMap(([words, ids]) => words.split(' ').map(word => [word, ids.split(' ')] as const)));
}

/** Those that properties of other things are called by: “Ground” of a team, “Score” of a film. */
const isOwnName = /^(?:ground|venue|score)$/;

/** Headings under which anything may stand: “Notes”, “Last season”. */
const vague = new Set(
  'note notes remark remarks comment comments detail details what who which item entry other others number name title'.split(
    ' ',
  ),
);

/**
 * The facts of an entity that a label announces, by being one of their property's wordings and nothing more: “Length”, “Year opened”,
 * “Height (m)”.
 */
export function labelledFacts(index: FactIndex, entity: Entity, label: string): LabelledFacts[] {
  const words = wordsOf(label);
  const [first] = words;
  if (first === undefined) return [];
  const own = [...(index.bySubject.get(entity.id)?.values() ?? [])];
  const meant = words.length === 1 ? general.get(first) : undefined;
  if (meant !== undefined) {
    const found = own.flatMap(facts => {
      const property = facts[0]?.property;
      return property !== undefined && meant.includes(property.id) ? [{ property, facts, isAmbiguous: false }] : [];
    });
    if (found.length > 0 || !isOwnName.test(first))
      return entity.type === 'event' || entity.type === 'work' ? found : [];
  }
  const one = words.length === 1 ? curt.get(first) : undefined;
  const curtly = own.filter(facts => one?.includes(facts[0]?.property.id ?? '') === true);
  const [only, ...others] = curtly;
  if (only?.[0] !== undefined && others.length === 0)
    return [{ property: only[0].property, facts: only, isAmbiguous: false }];
  if (words.length === 1 && vague.has(first)) return [];
  const found = own.flatMap(facts => {
    const property = facts[0]?.property;
    if (property === undefined || facts[0]?.values[0]?.kind === 'boolean') return [];
    const announces = announced(property, label, index.wordings.get(property.id) ?? []);
    return announces === undefined ? [] : [{ property, facts, ...announces }];
  });
  return found.map(({ isName, ...one }) => ({
    ...one,
    // The property's own name means that property, whatever else is called so.
    isAmbiguous: !isName && found.some(other => other.property !== one.property && isSameKind(other, one)),
  }));
}

function isSameKind(
  a: { readonly property: Property; readonly before?: string },
  b: { readonly property: Property; readonly before?: string },
): boolean {
  const figures = new Set(['date', 'quantity', 'ordinal']);
  if (figures.has(a.property.value) || figures.has(b.property.value)) return a.property.value === b.property.value;
  return a.before === b.before;
}

function announced(
  property: Property,
  label: string,
  wordings: readonly Wording[],
): { before?: string; isName?: true } | undefined {
  const forms = labelForms(label, property);
  const isVerb = tellsPast(forms[forms.length - 1]?.[0] ?? '');
  const names = namesOf(property);
  for (const words of forms) {
    const stems = words.map(stem);
    if (isSame(stems, wordsOf(property.label).map(stem))) return { isName: true };
    if (names.some(name => isSame(stems, name))) return {};
    for (const wording of wordings) {
      const verb = wording.role === 'does' || wording.role === 'undergoes' || wording.role === 'agent';
      if (property.value === 'date' && isSame(words, withoutVerb(wording))) return {};
      // “Boils at”, but not “Record”: in the present tense, a preposition makes a verb of it.
      const isTold = isVerb || (words.length > 1 && wording.preposition === words[words.length - 1]);
      if (verb && (!isTold || property.value === 'text')) continue;
      if (wording.role === 'agent') {
        if (isSame(stems, [...wording.stems, 'by'])) return {};
        if (isSame(stems, wording.stems)) return { before: 'by' };
      } else if (isSame(stems, wording.stems)) {
        // “Born | 1848, in Paris”: of a verb's place, only what a preposition leads to.
        return verb && property.value === 'place' && wording.preposition === undefined ? { before: 'in' } : {};
      } else if (
        isVerb &&
        property.value !== 'date' &&
        wording.preposition !== undefined &&
        isSame(stems, wording.stems.slice(0, -1))
      ) {
        return { before: wording.preposition };
      }
    }
  }
  return isStateOf(property, wordsOf(label)) ? {} : undefined;
}

/** A fact file may call it so: “deaths”, “screenplay-by”. */
function namesOf({ id, value }: Property): readonly (readonly string[])[] {
  const definition = findBuiltInProperty(id);
  if (definition?.value !== value) return [];
  return (definition.synonyms ?? [])
    .filter(name => !/^P\d/.test(name))
    .map(name => name.replace(/-by$/, '').split('-').map(stem));
}

/** “In force” of “came *into force*” and “*in force* since”, “On sale” of “went *on sale*”. */
function withoutVerb({ text, stems }: Wording): readonly string[] {
  if (stems.length < 2) return [];
  const words = text.toLowerCase().split(' ');
  const from = prepositions.has(words[0] ?? '') ? 0 : 1;
  const to = words[words.length - 1] === 'since' ? -1 : undefined;
  const rest = words.slice(from, to).map(word => (word === 'into' ? 'in' : word));
  return rest.length > 1 && prepositions.has(rest[0] ?? '') ? rest : [];
}

/** “Member since”, “In office until”: what lasts from the date on, or lasted up to it. */
function isStateOf({ id, value }: Property, words: readonly string[]): boolean {
  if (value !== 'date') return false;
  const definition = findBuiltInProperty(id);
  const last = words[words.length - 1];
  const states = last === 'since' ? definition?.since : last === 'until' ? definition?.until : undefined;
  const stems = words.slice(0, -1).map(stem);
  return states?.some(state => isSame(stems, state.split(/[ -]/).map(stemOfBase))) === true;
}

/** “Opened”, “Sank”, “Begun”: told as done. */
export function tellsPast(word: string): boolean {
  const form = verbForm(word);
  return form === 'past' || form === 'participle';
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
