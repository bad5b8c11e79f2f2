import type { FactSet, Property, ValueKind } from '../facts/factSet';
import { vocabulary } from '../facts/vocabulary/vocabulary';
import { unitOf } from '../values/quantities/units';
import { type Occurrence, occurrencesOf } from './occurrences';
import { isIn } from './sentence/clause';
import { normOf } from './sentence/unit';
import type { SentenceContext } from './sentenceContext';
import { indexWordings, type Wording, type WordingIndex, wordingsOf } from './wordings';

/** What a value of the sentence is said to be of its subject. */
export interface LikelyProperty {
  readonly id: string;
  /** The word that states it, where no file and no vocabulary knows such a property. */
  readonly newTrigger?: string;
}

/** The property of that kind whose words stand nearest to the value, in its clause if possible; else one named after the clause's verb. */
export function likelyProperty(context: SentenceContext, value: number, kind: ValueKind): LikelyProperty | undefined {
  const unit = context.units[value];
  const measure = unit?.kind === 'quantity' ? unitOf(unit.quantity.unit ?? '')?.dimension : undefined;
  const isMeasured = measure !== undefined && measure !== 'count';
  const { properties, wordings } = knownProperties(context.index.factSet);
  // What is named in the plural is counted: so many kilometres are no “pages”, however long something is.
  const fitting = properties.filter(({ value: own, id }) => own === kind && !(isMeasured && id.endsWith('s')));
  const clause = context.clauses.findIndex(c => isIn(c, value));
  const rank = (o: Occurrence) =>
    (o.clause === clause ? 0 : 1000) + (o.asVerb ? 0 : 20) + Math.abs(o.first - value) - 10 * o.wording.stems.length;
  const [best] = occurrencesOf(context, wordings, () => fitting)
    .filter(({ wording }) => !saysNothing(wording))
    .sort((a, b) => rank(a) - rank(b));
  if (best !== undefined) return { id: best.property.id };
  const verb = context.clauses[clause]?.verb;
  const word = verb === undefined ? '' : normOf(context.units[verb.end - 1]);
  return /^[a-z]{3,30}$/.test(word) && !/^(?:was|were|been|being|had|has|have|are)$/.test(word)
    ? { id: word, newTrigger: word }
    : undefined;
}

/** “S *is* 311 km long”, “it *has* 311 km”: anything may be told with the verb alone. */
function saysNothing({ stems: [only = '', ...others] }: Wording): boolean {
  return others.length === 0 && /^(?:be|have)$/.test(only);
}

/** The ids of all properties of that kind that the verb of the value's clause states, whether the fact set uses them or not. */
export function propertiesSaid(context: SentenceContext, value: number, kind: ValueKind): ReadonlySet<string> {
  const { properties, wordings } = knownProperties(context.index.factSet);
  const clause = context.clauses.findIndex(c => isIn(c, value));
  const ofKind = properties.filter(property => property.value === kind);
  const said = occurrencesOf(context, wordings, () => ofKind).filter(
    ({ asVerb, clause: at }) => asVerb && at === clause,
  );
  return new Set(said.map(({ property }) => property.id));
}

interface KnownProperties {
  readonly properties: readonly Property[];
  readonly wordings: WordingIndex;
}

const known = new WeakMap<FactSet, KnownProperties>();

/** The fact set's properties and those of the vocabulary, whether a fact uses them or not. */
function knownProperties(factSet: FactSet): KnownProperties {
  const found = known.get(factSet);
  if (found !== undefined) return found;
  const builtIn = vocabulary
    .filter(({ id }) => !factSet.properties.has(id))
    .map(({ id, label, value }): Property => ({ id, label, value, triggers: [], patterns: [] }));
  const properties = [...factSet.properties.values(), ...builtIn];
  const wordings = new Map<string, readonly Wording[]>(properties.map(each => [each.id, wordingsOf(each, new Set())]));
  const made = { properties, wordings: indexWordings(wordings) };
  known.set(factSet, made);
  return made;
}
