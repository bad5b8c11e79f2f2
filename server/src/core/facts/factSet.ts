import type { Severity } from '../severity';
import type { Span } from '../span';
import type { DateValue } from '../values/dateValue';
import type { Quantity } from '../values/quantity';

/** What all fact files of a workspace say together. Plain data: nothing in it knows files, editors or drafts. */
export interface FactSet {
  /** The paths of the fact files, as they were handed in. */
  readonly files: readonly string[];
  /** Declared entities, and those that facts name without declaring them, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** Every property that a fact uses or a file declares, by canonical id. */
  readonly properties: ReadonlyMap<string, Property>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order of files and lines. */
  readonly facts: readonly Fact[];
}

export type EntityType = 'person' | 'place' | 'organization' | 'event' | 'work' | 'thing';

export interface Entity {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Forms that stand for the entity only where its context is set. */
  readonly short: readonly string[];
  /** Ids of the entities that, all mentioned, set the context of the short forms. */
  readonly context: readonly string[];
  readonly type?: EntityType;
  readonly description?: string;
  /** False for a subject or value that no `entities:` entry declares. */
  readonly declared: boolean;
  readonly origin: Origin;
}

export type ValueKind =
  | 'date'
  | 'person'
  | 'place'
  | 'organization'
  | 'entity'
  | 'quantity'
  | 'ordinal'
  | 'boolean'
  | 'text';

/** A property as the check uses it: the built-in one, the file's own, or the built-in one extended by a file. */
export interface Property {
  readonly id: string;
  readonly label: string;
  readonly value: ValueKind;
  /** Words that announce the property, as the fact files give them. The built-in wordings stay in the vocabulary. */
  readonly triggers: readonly string[];
  /** Of a property with texts, those that are one small word: “weekly”, “clay”. Absent where there are none. */
  readonly words?: ReadonlySet<string>;
  /** `{subject} … {value}` wordings, as the fact files give them. */
  readonly patterns: readonly string[];
  /** Where a fact file declares it; absent for a purely built-in property. */
  readonly origin?: Origin;
}

/** A CSL-JSON item. `type` and `title` and the other string fields are as written in the file. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly type?: string;
  readonly containerTitle?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly issued?: string;
  readonly accessed?: string;
  /** http or https only; any other scheme is dropped when the file is read. */
  readonly URL?: string;
  readonly note?: string;
  readonly origin: Origin;
}

export interface Reference {
  readonly source: Source;
  readonly quote?: string;
  /** Page, chapter, time code. */
  readonly locator?: string;
}

export type Rank = 'preferred' | 'normal' | 'deprecated';

export interface Fact {
  /** Unique in the fact set; `subject-property` where the file gives none. */
  readonly id: string;
  readonly subject: Entity;
  readonly property: Property;
  /** An office by the file's own word for it, where the property goes by another: “mayor” is a head of government. */
  readonly called?: string;
  /** The neighbour's term, where nothing but the terms of an office's holders tells the fact: who was before or after whom. */
  readonly turnOf?: Pick<Fact, 'subject' | 'property'>;
  /** One value, or the whole closed set where `closed` is true. Never empty. */
  readonly values: readonly FactValue[];
  /** The file gives a list: it has these members and no others. */
  readonly closed: boolean;
  /** Other values that count as right. */
  readonly accept: readonly FactValue[];
  readonly rank: Rank;
  /** When the fact holds; absent: always. */
  readonly valid?: DateValue;
  readonly tolerance?: Tolerance;
  readonly severity?: Severity;
  readonly statement?: string;
  readonly note?: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly references: readonly Reference[];
  /** EDTF dates as written. */
  readonly reviewed?: string;
  readonly reviewBy?: string;
  /** Who reviewed it, where the file says so. */
  readonly reviewer?: string;
  readonly origin: Origin;
}

/** A margin in the fact's own unit (`2 days` → 2) or in percent of its amount (`5 %` → 5). */
export interface Tolerance {
  readonly amount: number;
  readonly percent: boolean;
  readonly unit?: string;
}

/** `text` is always the value as the file writes it (an entity's label for an entity). */
export type FactValue =
  | { readonly kind: 'date'; readonly text: string; readonly date: DateValue }
  | { readonly kind: 'entity'; readonly text: string; readonly entity: Entity }
  | { readonly kind: 'quantity'; readonly text: string; readonly quantity: Quantity }
  | { readonly kind: 'ordinal'; readonly text: string; readonly ordinal: number }
  | { readonly kind: 'boolean'; readonly text: string; readonly boolean: boolean }
  | { readonly kind: 'text'; readonly text: string };

/** A place in a fact file: UTF-16 offsets into that file's text. */
export interface Origin {
  readonly file: string;
  /** The whole entry. */
  readonly span: Span;
  /** The values of the entry's keys, by key; absent for what no entry declares. */
  readonly parts?: ReadonlyMap<string, { readonly keySpan: Span; readonly span: Span }>;
}
