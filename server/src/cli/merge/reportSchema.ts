import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { failOnLevels } from '../../core/config/config';
import { severities } from '../../core/severity';
import { codeHelp } from '../reporters/codeHelp';

const count = Type.Integer({ minimum: 0 });
const position = Type.Object({ line: count, character: count });
const range = Type.Object({ start: position, end: position });
const span = Type.Object({ start: count, end: count });
const text = Type.String();
const list = <T extends TSchema>(item: T) => Type.Array(item);
const oneOf = <T extends string>(values: readonly T[]) => Type.Union(values.map(value => Type.Literal(value)));
const codes = Object.keys(codeHelp) as (keyof typeof codeHelp)[];

const claim = Type.Object({
  verdict: oneOf(['supported', 'refuted', 'conflicting', 'unverified'] as const),
  code: oneOf(codes),
  severity: Type.Optional(oneOf(severities)),
  known: Type.Optional(Type.Literal(true)),
  fact: Type.Optional(text),
  range,
  found: text,
  expected: Type.Optional(text),
  message: text,
  fixes: list(
    Type.Object({ title: text, isPreferred: Type.Boolean(), edits: list(Type.Object({ range, newText: text })) }),
  ),
  otherFacts: Type.Optional(list(text)),
  quoted: Type.Optional(Type.Boolean()),
  elsewhere: Type.Optional(list(range)),
  context: Type.Optional(Type.Object({ line: Type.Object({ text, span }), bytesBefore: count, sentence: text })),
});

const source = Type.Object({
  title: text,
  type: Type.Optional(text),
  containerTitle: Type.Optional(text),
  publisher: Type.Optional(text),
  author: Type.Optional(text),
  issued: Type.Optional(text),
  accessed: Type.Optional(text),
  URL: Type.Optional(Type.String({ pattern: '^https?://' })),
  note: Type.Optional(text),
});

/** What `factlint merge` reads of a JSON report; the rest of it is worked out anew. */
export const reportSchema = Type.Object({
  version: Type.Literal(1),
  factSet: Type.Object({ files: count, entities: count, facts: count }),
  files: list(Type.Object({ path: text, claims: list(claim) })),
  unreadable: list(Type.Object({ path: text, reason: text })),
  voidSignOffs: list(
    Type.Object({ path: text, range: Type.Optional(range), value: text, by: text, on: text, because: text }),
  ),
  merge: Type.Object({
    factlint: text,
    digest: text,
    shard: Type.Optional(Type.Object({ index: count, count })),
    folder: text,
    root: text,
    failOn: oneOf(failOnLevels),
    coverage: Type.Optional(Type.Object({ least: Type.Number(), sourced: count, claims: count })),
    facts: list(
      Type.Object({
        id: text,
        place: Type.Optional(Type.Object({ path: text, range, text })),
        references: list(Type.Object({ source, quote: Type.Optional(text), locator: Type.Optional(text) })),
      }),
    ),
  }),
});

export type ReportFile = Static<typeof reportSchema>;
