import { type Static, Type } from '@sinclair/typebox';
import { defaultSeverities } from '../checkOptions';
import { factCodes } from '../facts/factDiagnostic';
import { type Severity, severities } from '../severity';
import { type ConfigurableCode, defaultConfig, type FailOn, failOnLevels } from './config';

export const configurableCodes: readonly string[] = [
  ...Object.keys(defaultSeverities),
  ...Object.entries(factCodes).flatMap(([code, severity]) => (severity === 'error' ? [] : [code])),
];

const severityOrOff = oneOf<Severity | 'off'>([...severities, 'off']);

/** `factlint.config.yaml`: the one source of its types, its JSON Schema and its validation. */
export const configSchema = Type.Object(
  {
    facts: Type.Optional(globs('Fact files, as globs relative to this file.', defaultConfig.facts)),
    drafts: Type.Optional(globs('Drafts to check, as globs relative to this file.', defaultConfig.drafts)),
    ignore: Type.Optional(
      globs('Files and folders that are read neither as fact files nor as drafts.', defaultConfig.ignore),
    ),
    severities: Type.Optional(
      Type.Unsafe<Partial<Record<ConfigurableCode, Severity | 'off'>>>(
        Type.Object(Object.fromEntries(configurableCodes.map(code => [code, Type.Optional(severityOrOff)])), {
          additionalProperties: false,
          description: 'A severity for a diagnostic code, or off.',
        }),
      ),
    ),
    'fail-on': Type.Optional(
      oneOf<FailOn>(failOnLevels, {
        description: 'The quietest finding that makes `factlint check` fail.',
        default: defaultConfig.failOn,
      }),
    ),
    baseline: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 500,
        description: 'The file of known findings that `factlint check` passes over, relative to this file.',
        default: defaultConfig.baseline,
      }),
    ),
  },
  { additionalProperties: false },
);

export type ConfigFile = Static<typeof configSchema>;

/** The schema as it is published for editors. */
export function renderConfigSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Factlint configuration',
    description: 'factlint.config.yaml, at the root of a workspace.',
    ...configSchema,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** One glob, or a list of them. A glob's length is bounded because it becomes a regular expression. */
function globs(description: string, initial: readonly string[]) {
  return Type.Unsafe<string | string[]>({
    type: ['string', 'array'],
    items: { type: 'string', minLength: 1, maxLength: 500 },
    minLength: 1,
    maxLength: 500,
    description,
    default: initial,
  });
}

function oneOf<T extends string>(values: readonly T[], annotations: { description?: string; default?: T } = {}) {
  return Type.Unsafe<T>({ enum: values, ...annotations });
}
