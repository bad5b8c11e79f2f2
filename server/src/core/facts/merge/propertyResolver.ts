import { didYouMean } from '../../nearestWord';
import { parseQuantity } from '../../values/parseQuantity';
import type { PropertyData } from '../factFileSchema';
import type { Property, ValueKind } from '../factSet';
import { parseEdtf } from '../parseEdtf';
import type { ParsedEntry } from '../parseFactFile';
import { findBuiltInProperty, vocabulary } from '../vocabulary/vocabulary';
import { nodeAt } from '../yaml/yamlNode';
import { originOf } from './originOf';
import type { Place, Reporter } from './reporter';
import { withoutDuplicates } from './withoutDuplicates';

/** Finds the property that a fact uses. */
export interface PropertyResolver {
  /** The declared properties and those that were asked for, by canonical id. */
  readonly properties: ReadonlyMap<string, Property>;
  /** The declared or built-in property; one that is neither is reported, and its kind of value told from its facts. */
  resolve(name: string, place: Place): Property;
}

/** What is known of the facts when the properties are made. */
interface FactKnowledge {
  /** All values that facts give to the property of that name. */
  valuesOf(property: string): readonly (string | boolean)[];
  isEntity(name: string): boolean;
}

export function createPropertyResolver(
  parsed: readonly ParsedEntry<PropertyData>[],
  knowledge: FactKnowledge,
  leftOut: (id: string) => boolean,
  reporter: Reporter,
): PropertyResolver {
  const properties = new Map<string, Property>();
  const byWrittenId = new Map<string, Property>();
  for (const entry of withoutDuplicates(parsed, 'property', reporter)) {
    const property = propertyOf(entry, knowledge, reporter);
    properties.set(property.id, property);
    byWrittenId.set(entry.id, property);
  }

  return {
    properties,
    resolve(name, place) {
      const known = byWrittenId.get(name) ?? properties.get(name);
      if (known) return known;
      const property = builtIn(name) ?? unknown(name, knowledge);
      if (!property.builtIn && !leftOut(name)) {
        const ids = () => [...properties.keys(), ...vocabulary.map(({ id }) => id)];
        const hint = reporter.hint(name, ids) || ' Declare it under “properties:” to say how drafts put it.';
        reporter.report('fact-unknown-property', place, `There is no property “${name}”.${hint}`);
      }
      const made = properties.get(property.id) ?? property.property;
      properties.set(made.id, made);
      byWrittenId.set(name, made);
      return made;
    },
  };
}

function unknown(name: string, knowledge: FactKnowledge) {
  const words = wordsOf(name);
  const value = inferKind(name, knowledge);
  const property = {
    id: name,
    label: words,
    value,
    triggers: [words],
    patterns: [],
    ...smallWords(name, value, knowledge),
  };
  return { id: name, builtIn: false, property };
}

function builtIn(name: string) {
  const definition = findBuiltInProperty(name) ?? findBuiltInProperty(name.toLowerCase().replace(/[\s_]+/g, '-'));
  if (!definition) return undefined;
  const { id, label, value } = definition;
  return { id, builtIn: true, property: { id, label, value, triggers: [], patterns: [] } };
}

/** A declared property extends the built-in one of its id, or the one that its id is a synonym of where the kinds agree. */
function propertyOf(entry: ParsedEntry<PropertyData>, knowledge: FactKnowledge, { report }: Reporter): Property {
  const { id, data, file, node } = entry;
  const definition = findBuiltInProperty(id);
  const extended =
    definition && (definition.id === id || data.value === undefined || data.value === definition.value)
      ? definition
      : undefined;
  const patterns = (data.patterns ?? []).filter((pattern, i) => {
    const fault = patternFault(pattern);
    const { span } = nodeAt(node, ['patterns', String(i)]);
    if (fault !== undefined) report('fact-schema', { file, span }, fault);
    return fault === undefined;
  });
  const words = wordsOf(id);
  const value = data.value ?? extended?.value ?? inferKind(id, knowledge);
  return {
    id: extended?.id ?? id,
    label: data.label ?? extended?.label ?? words,
    value,
    ...smallWords(id, value, knowledge),
    // A property of the file's own is announced at least by its name.
    triggers: data.triggers ?? (extended || patterns.length > 0 ? [] : [data.label ?? words]),
    patterns,
    origin: originOf(file, node),
  };
}

/** Those of the property's texts that are one word without a capital: prose may say them in words of its own. */
function smallWords(name: string, kind: ValueKind, { valuesOf }: FactKnowledge): Pick<Property, 'words'> {
  if (kind !== 'text') return {};
  const words = valuesOf(name).flatMap(value =>
    typeof value === 'string' && /^\p{Ll}{3,}$/u.test(value) ? [value] : [],
  );
  return words.length === 0 ? {} : { words: new Set(words) };
}

const LONGEST_PATTERN = 200;
const PLACES = ['{subject}', '{value}'];

/** What keeps a pattern from ever matching a sentence: a place with another name would be looked for as it is written. */
function patternFault(pattern: string): string | undefined {
  const stray = pattern.match(/\{[^{}]*\}/g)?.find(place => !PLACES.includes(place));
  if (stray !== undefined)
    return `A pattern has the places ${PLACES.join(' and ')}, and no “${stray}”.${didYouMean(stray, PLACES)}`;
  if (pattern.includes('{value}') && pattern.length <= LONGEST_PATTERN) return undefined;
  return `A pattern must contain {value} and have at most ${LONGEST_PATTERN} characters.`;
}

function wordsOf(id: string): string {
  return id.replace(/[-_]+/g, ' ').trim();
}

function inferKind(name: string, { valuesOf, isEntity }: FactKnowledge): ValueKind {
  const values = valuesOf(name);
  const texts = values.filter(value => typeof value === 'string');
  if (texts.length === 0) return values.length > 0 ? 'boolean' : 'text';
  if (texts.every(text => /^-?\d{3}[\dX]/.test(text) && parseEdtf(text))) return 'date';
  if (texts.some(isEntity)) return 'entity';
  return texts.every(text => /\d/.test(text) && parseQuantity(text)) ? 'quantity' : 'text';
}
