import { parseEdtf } from '../../core/facts/parseEdtf';
import type { PropertyDefinition } from '../../core/facts/vocabulary/propertyDefinition';
import { findBuiltInProperty } from '../../core/facts/vocabulary/vocabulary';
import { type JsonObject, listIn, member, objectIn } from './json';
import { mainSnak, type Snak, snakEntries, snaksOf } from './snak';

/** A statement as a fact file says it, but for its references. */
export interface StatementFact {
  readonly value: string;
  readonly accept?: readonly string[];
  readonly tolerance?: string;
  readonly valid?: string;
  readonly rank?: 'preferred' | 'deprecated';
  readonly note?: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly references: readonly JsonObject[];
}

/** How an item is called in the fact file: its id there, or its label; undefined for one that the input does not describe. */
export type NameOf = (item: string) => string | undefined;

/** The fact that a statement of this property makes, or why it makes none: a clause. */
export function readStatement(
  statement: JsonObject,
  property: PropertyDefinition,
  nameOf: NameOf,
): StatementFact | string {
  const snak = mainSnak(statement);
  const value = statementValue(snak, property, nameOf);
  if (value.text === undefined) return value.reason;
  const qualifiers = objectIn(member(statement, 'qualifiers'));
  const circa = snak.kind === 'date' && snaksOf(qualifiers, CIRCUMSTANCES).some(isCirca);
  const valid = validOf(qualifiers, property);
  const further = furtherQualifiers(qualifiers, nameOf);
  const note = noteOf(snak, qualifiers, nameOf);
  return {
    value: circa ? `${value.text}~` : value.text,
    ...(snak.kind === 'date' && snak.julian !== undefined && { accept: [snak.julian] }),
    ...(snak.kind === 'quantity' && snak.tolerance !== undefined && { tolerance: snak.tolerance }),
    ...(valid !== undefined && { valid }),
    ...(statement.rank === 'preferred' || statement.rank === 'deprecated' ? { rank: statement.rank } : {}),
    ...(note !== undefined && { note }),
    ...(Object.keys(further).length > 0 && { qualifiers: further }),
    references: listIn(member(statement, 'references')).map(objectIn),
  };
}

function statementValue(
  snak: Snak,
  { value: kind }: PropertyDefinition,
  nameOf: NameOf,
): { readonly text: string } | { readonly text?: undefined; readonly reason: string } {
  switch (snak.kind) {
    case 'unusable':
      return { reason: snak.reason };
    case 'item': {
      if (!['entity', 'person', 'place', 'organization', 'text'].includes(kind)) return { reason: OTHER_KIND };
      const text = nameOf(snak.id);
      return text === undefined ? { reason: `the input does not describe the item ${snak.id}` } : { text };
    }
    case 'date':
      return kind === 'date' ? { text: snak.edtf } : { reason: OTHER_KIND };
    case 'quantity':
      return kind === 'quantity' || kind === 'ordinal' ? { text: snak.text } : { reason: OTHER_KIND };
    case 'text':
      return kind === 'date' || kind === 'quantity' || kind === 'boolean'
        ? { reason: OTHER_KIND }
        : { text: snak.text };
  }
}

const OTHER_KIND = 'the value is of another kind than the property';

/** From start and end, else from the point in time at which a figure was counted. */
function validOf(qualifiers: JsonObject, { value: kind }: PropertyDefinition): string | undefined {
  const [start, end, point] = ['P580', 'P582', 'P585'].map(property => dateIn(snaksOf(qualifiers, property)));
  const written = start || end ? `${start ?? '..'}/${end ?? '..'}` : kind === 'date' ? undefined : point;
  return written === undefined || parseEdtf(written) === undefined ? undefined : written;
}

function dateIn(snaks: readonly Snak[]): string | undefined {
  for (const snak of snaks) if (snak.kind === 'date') return snak.edtf;
  return undefined;
}

function isCirca(snak: Snak): boolean {
  return snak.kind === 'item' && snak.id === 'Q5727902';
}

function noteOf(snak: Snak, qualifiers: JsonObject, nameOf: NameOf): string | undefined {
  const reasons = snaksOf(qualifiers, DEPRECATION_REASON).flatMap(each => textOf(each, nameOf) ?? []);
  const julian = snak.kind === 'date' && snak.julian !== undefined ? [`${snak.julian} in the Julian calendar`] : [];
  const notes = [...reasons, ...julian];
  return notes.length === 0 ? undefined : notes.join('; ');
}

/** What no key of a fact is for, under the vocabulary’s name of the property or its P-number. */
function furtherQualifiers(qualifiers: JsonObject, nameOf: NameOf): Record<string, string> {
  const further: Record<string, string> = {};
  for (const [property, snaks] of snakEntries(qualifiers)) {
    if (KEYS.has(property)) continue;
    const texts = snaks.flatMap(snak => textOf(snak, nameOf) ?? []);
    if (texts.length > 0) further[findBuiltInProperty(property)?.id ?? property] = texts.join(', ');
  }
  return further;
}

function textOf(snak: Snak, nameOf: NameOf): string | undefined {
  switch (snak.kind) {
    case 'item':
      return nameOf(snak.id);
    case 'date':
      return snak.edtf;
    case 'unusable':
      return undefined;
    default:
      return snak.text;
  }
}

const CIRCUMSTANCES = 'P1480';
const DEPRECATION_REASON = 'P2241';
const KEYS: ReadonlySet<string> = new Set(['P580', 'P582', 'P585', CIRCUMSTANCES, DEPRECATION_REASON]);
