import type { Fact, FactSet, ValueKind } from '../../core/facts/factSet';
import { findEntity } from '../../core/facts/findEntity';
import type { EntryToken } from '../../core/facts/place/entryToken';
import { type IdKind, tokenRole } from '../../core/facts/place/tokenRole';
import { findBuiltInProperty } from '../../core/facts/vocabulary/vocabulary';
import type { Span } from '../../core/span';

/** Something that fact files declare and name: an entity, a property, a source, a fact. */
export interface FactFileSymbol {
  readonly kind: IdKind;
  /** As it stands there: an id, or a name of an entity. */
  readonly text: string;
  readonly span: Span;
  /** It is declared here, and not only named. */
  readonly declares: boolean;
}

/** What a word of a fact file names; a fact's value is an entity where its property says so. */
export function factFileSymbol(token: EntryToken, factSet: FactSet): FactFileSymbol | undefined {
  const role = tokenRole(token);
  const { text, span } = token;
  if (role === undefined || role.kind === 'key' || text === '') return undefined;
  if (role.kind !== 'value') return { kind: role.kind, text, span, declares: role.declares };
  if (role.container !== 'fact' || (role.key !== 'value' && role.key !== 'accept')) return undefined;
  const kind = valueKindOf(token, factSet);
  return kind !== undefined && entityKinds.has(kind) ? { kind: 'entity', text, span, declares: false } : undefined;
}

/** What kind of value the fact takes that the token belongs to, as far as its property tells. */
export function valueKindOf({ keys }: EntryToken, factSet: FactSet): ValueKind | undefined {
  const property = keys.get('property');
  if (property === undefined) return undefined;
  return (factSet.properties.get(property) ?? findBuiltInProperty(property))?.value;
}

export const entityKinds: ReadonlySet<ValueKind> = new Set(['person', 'place', 'organization', 'entity']);

/** All texts by which fact files name the same: of an entity its id, its label and its aliases. */
export function namesOfSymbol({ kind, text }: FactFileSymbol, factSet: FactSet): readonly string[] {
  const entity = kind === 'entity' ? findEntity(factSet, text) : undefined;
  return [...new Set(entity === undefined ? [text] : [entity.id, entity.label, ...entity.aliases, text])];
}

/** The facts that rest on the symbol: the fact itself, or those about the entity or with it as their value. */
export function factsOfSymbol({ kind, text }: FactFileSymbol, factSet: FactSet): readonly Fact[] {
  if (kind === 'fact') return factSet.facts.filter(({ id }) => id === text);
  const entity = kind === 'entity' ? findEntity(factSet, text) : undefined;
  if (entity === undefined) return [];
  return factSet.facts.filter(
    ({ subject, values }) =>
      subject === entity || values.some(value => value.kind === 'entity' && value.entity === entity),
  );
}
