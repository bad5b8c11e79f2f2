import { type Static, type TObject, Type } from '@sinclair/typebox';
import { type Severity, severities } from '../severity';
import { cslTypes, cslVariables } from './cslVocabulary';
import type { EntityType, Rank, ValueKind } from './factSet';

/*
 * The one source of truth for fact files: the types below, the published JSON Schema, the validation and the
 * reference tables in docs/fact-format.md are all made from here, the latter three by `npm run generate`, so that
 * the program itself takes only the types.
 *
 * Scalars reach the validation as they are written, so that 1.10 stays “1.10”; only a plain true or false is a boolean.
 * The published schema says “number” too, because an editor's YAML support sees numbers.
 */

/** Text, written with or without quotes. */
const text = (description: string) => Type.Unsafe<string>({ type: ['string', 'number'], minLength: 1, description });

/** A value of a fact: text, a number, a date, true or false. */
const scalar = { type: ['string', 'number', 'boolean'], minLength: 1 };

const texts = (description: string) =>
  Type.Unsafe<string[]>({ type: 'array', items: { type: ['string', 'number'], minLength: 1 }, description });

const oneOf = <T extends string>(values: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: values, description });

const closed = { additionalProperties: false };

export const entityTypes: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work', 'thing'];

export const valueKinds: readonly ValueKind[] = [
  ...(['date', 'person', 'place', 'organization', 'entity', 'quantity', 'ordinal', 'boolean', 'text'] as const),
];

export const ranks: readonly Rank[] = ['preferred', 'normal', 'deprecated'];

export const entitySchema = Type.Object(
  {
    label: text('How the entity is written; what a fix puts in.'),
    aliases: Type.Optional(texts('Other names that mean it everywhere.')),
    short: Type.Optional(texts('Forms that mean it only where its context is set: “the border”.')),
    context: Type.Optional(texts('Ids of the entities that, all mentioned, set the context of the short forms.')),
    type: Type.Optional(oneOf(entityTypes, 'What it is.')),
    description: Type.Optional(text('One phrase that tells it from others, shown in hovers.')),
  },
  { ...closed, description: 'Somebody or something that drafts mention.' },
);

export const propertySchema = Type.Object(
  {
    label: Type.Optional(
      text('How a message names the property. Without it: the built-in label, else the id’s words.'),
    ),
    value: Type.Optional(oneOf(valueKinds, 'What kind of value the property takes.')),
    triggers: Type.Optional(texts('Words that announce the property: “special envoy”.')),
    patterns: Type.Optional(
      texts('Wordings where word order decides, with {subject} and {value}: “{subject} send {value} as its envoy”.'),
    ),
  },
  { ...closed, description: 'A property that the built-in vocabulary lacks, or that extends the built-in one.' },
);

/** A CSL-JSON name. */
const name = { type: 'object', properties: { family: {}, given: {}, literal: {}, suffix: {} }, ...closed };

const cslDate = (description: string) =>
  Type.Unsafe<string | { 'date-parts'?: string[][]; raw?: string; literal?: string }>({
    type: ['string', 'number', 'object'],
    minLength: 1,
    properties: {
      'date-parts': { type: 'array', items: { type: 'array', items: { type: ['string', 'number'] } } },
      raw: { type: 'string' },
      literal: { type: 'string' },
    },
    ...closed,
    description,
  });

const otherVariables: Record<string, ReturnType<typeof Type.Unsafe<unknown>>> = Object.fromEntries(
  cslVariables.map(variable => [variable, Type.Optional(Type.Unsafe<unknown>({}))]),
);

const sourceProperties = {
  title: text('The title of the page, article or book.'),
  type: Type.Optional(oneOf(cslTypes, 'What it is, in CSL’s terms: article-newspaper, webpage, book, report, …')),
  'container-title': Type.Optional(text('The newspaper, journal or site that it stands in.')),
  publisher: Type.Optional(text('Who published it.')),
  author: Type.Optional(
    Type.Unsafe<string | (string | { family?: string; given?: string; literal?: string })[]>({
      type: ['string', 'array'],
      minLength: 1,
      items: { ...name, type: ['string', 'object'] },
      description: 'Who wrote it: a name, or CSL’s list of names ({family, given} or {literal}).',
    }),
  ),
  issued: Type.Optional(cslDate('When it was published, in EDTF.')),
  accessed: Type.Optional(cslDate('When it was last read, in EDTF.')),
  URL: Type.Optional(text('Its address, http or https.')),
  note: Type.Optional(text('Anything else: where it is kept, why it has no address.')),
};

/** The further CSL variables are checked for existence only and stay out of the type. */
export const sourceSchema = Type.Unsafe<Static<TObject<typeof sourceProperties>>>(
  Type.Object(
    { ...sourceProperties, ...otherVariables },
    { ...closed, description: 'A source, as a CSL-JSON item: where a fact can be looked up.' },
  ),
);

export const referenceSchema = Type.Object(
  {
    source: text('The id of a source, or an address.'),
    quote: Type.Optional(text('The few words that say it.')),
    locator: Type.Optional(text('Page, chapter or time code.')),
  },
  { ...closed, description: 'Where one fact is said.' },
);

export const factSchema = Type.Object(
  {
    id: Type.Optional(text('Unique in the fact set. Without it: subject-property.')),
    subject: text('An entity’s id or name: what the fact is about.'),
    property: text('A property’s id: what the fact says about it.'),
    value: Type.Unsafe<string | boolean | (string | boolean)[]>({
      type: ['string', 'number', 'boolean', 'array'],
      items: scalar,
      minItems: 1,
      minLength: 1,
      description:
        'The value: an EDTF date, an entity’s id or name, an amount with its unit, a number, true or false, or text. A list is a closed set.',
    }),
    accept: Type.Optional(
      Type.Unsafe<(string | boolean)[]>({
        type: 'array',
        items: scalar,
        description: 'Other values that count as right.',
      }),
    ),
    tolerance: Type.Optional(text('How far an exact figure may be off: 0, 5 %, 2 days.')),
    valid: Type.Optional(text('When the fact holds, as an EDTF date or interval. Without it: always.')),
    rank: Type.Optional(
      oneOf(ranks, 'preferred beats normal, which is the default; deprecated is a value known to be wrong.'),
    ),
    qualifiers: Type.Optional(
      Type.Unsafe<Record<string, string | boolean>>({
        type: 'object',
        additionalProperties: scalar,
        description: 'Further circumstances, as keys and values.',
      }),
    ),
    severity: Type.Optional(oneOf<Severity>(severities, 'How loudly a draft that contradicts the fact is told so.')),
    statement: Type.Optional(text('The fact in one sentence, shown to writers.')),
    note: Type.Optional(text('Told together with the diagnostic: why people get it wrong.')),
    source: Type.Optional(text('Short for one reference without a quote: the id of a source, or an address.')),
    references: Type.Optional(
      Type.Unsafe<(string | Static<typeof referenceSchema>)[]>({
        type: 'array',
        items: { ...referenceSchema, type: ['string', 'object'] },
        description: 'Where the fact is said: sources’ ids or addresses, with or without a quote.',
      }),
    ),
    reviewed: Type.Optional(text('When it was last checked, in EDTF.')),
    reviewer: Type.Optional(text('Who checked it.')),
    'review-by': Type.Optional(text('When it must be checked again, in EDTF; past it, the fact is reported as stale.')),
  },
  { ...closed, description: 'One checkable fact.' },
);

export type EntityData = Static<typeof entitySchema>;
export type PropertyData = Static<typeof propertySchema>;
export type SourceData = Static<typeof sourceSchema>;
export type FactData = Static<typeof factSchema>;

/** A whole fact file, for editors. The parser validates entry by entry, so that one bad entry does not cost the others. */
export const factFileSchema = Type.Object(
  {
    entities: section('object', entitySchema, 'The entities, by id.'),
    properties: section('object', propertySchema, 'The properties, by id.'),
    sources: section('object', sourceSchema, 'The sources, by id.'),
    facts: section('array', factSchema, 'The facts.'),
  },
  closed,
);

/** The keys of a fact file's top level. */
export type Section = keyof Static<typeof factFileSchema>;

/** A section may be left empty, as in `facts:` with nothing below it. */
function section(type: 'object' | 'array', entry: object, description: string) {
  const entries = type === 'array' ? { items: entry } : { additionalProperties: entry };
  return Type.Optional(Type.Unsafe<unknown>({ type: [type, 'null'], ...entries, description }));
}
