import type { Entity, Fact, Property } from '../../../facts/factSet';
import { foldName } from '../../../values/names/foldName';
import type { FactIndex } from '../../factIndex';
import { determiners, possessives } from '../../language/closedClasses';
import { stem } from '../../language/stem';
import { verbForm } from '../../language/verbForms';
import type { Wording } from '../../wordings';

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
const general: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['date day when year', 'date published'],
      ['place where venue location ground', 'location'],
      ['result score', 'score-line'],
    ] as const
  ).flatMap(([words, ids]) => words.split(' ').map((word): [string, readonly string[]] => [word, ids.split(' ')])),
);

/** Headings under which anything may stand: “Notes”, “Last season”. */
const vague = new Set(
  'note notes remark remarks comment comments detail details what who which item entry other others number name title'.split(
    ' ',
  ),
);

const ofTime = new Set(['date', 'year', 'day', 'time']);

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
    if (entity.type !== 'event' && entity.type !== 'work') return [];
    return own.flatMap(facts => {
      const property = facts[0]?.property;
      return property !== undefined && meant.includes(property.id) ? [{ property, facts, isAmbiguous: false }] : [];
    });
  }
  if (words.length === 1 && vague.has(first)) return [];
  const found = own.flatMap(facts => {
    const property = facts[0]?.property;
    if (property === undefined || facts[0]?.values[0]?.kind === 'boolean') return [];
    const announces = announced(property, words, index.wordings.get(property.id) ?? []);
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
  words: readonly string[],
  wordings: readonly Wording[],
): { before?: string; isName?: true } | undefined {
  const bare = property.value === 'date' && words.length > 1 ? withoutTime(words) : words;
  const isVerb = isPast(bare[0] ?? '');
  for (const stems of [bare.map(stem), words.map(stem)]) {
    if (isSame(stems, wordsOf(property.label).map(stem))) return { isName: true };
    for (const wording of wordings) {
      const verb = wording.role === 'does' || wording.role === 'undergoes' || wording.role === 'agent';
      if (verb && (!isVerb || property.value === 'text')) continue;
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
  return undefined;
}

/** “Opened”, “Sank”, “Begun”: told as done. */
function isPast(word: string): boolean {
  const form = verbForm(word);
  return form === 'past' || form === 'participle';
}

/** “Year opened”, “date of opening”. */
function withoutTime(words: readonly string[]): readonly string[] {
  const rest = words.filter(word => !ofTime.has(word) && word !== 'of');
  return rest.length === 0 ? words : rest;
}

/** Without brackets, articles and the “of” of a name that stood beside: “(the) height (of X)”. */
function wordsOf(label: string): string[] {
  const words = foldName(label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word !== '' && !determiners.has(word) && !possessives.has(word));
  while (words[words.length - 1] === 'of') words.pop();
  return words[0] === 'of' ? words.slice(1) : words;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
