import type { TSchema } from '@sinclair/typebox';
import { codeHelp } from '../../server/src/cli/reporters/codeHelp';
import { defaultSeverities } from '../../server/src/core/checkOptions';
import type { Code } from '../../server/src/core/claim';
import { renderConfigSchema } from '../../server/src/core/config/configSchema';
import {
  entitySchema,
  factFileSchema,
  factSchema,
  propertySchema,
  referenceSchema,
  sourceSchema,
  valueKinds,
} from '../../server/src/core/facts/factFileSchema';
import { vocabulary } from '../../server/src/core/facts/vocabulary/vocabulary';
import { helpOfCommands } from './helpOfCommands';
import { renderFactFileKeys } from './renderFactFileKeys';
import { renderValidators } from './renderValidators';
import { renderVariantKeys } from './renderVariantKeys';

/** A file that is made from the sources, wholly or between markers. Paths are relative to the project's root. */
interface GeneratedFile {
  readonly path: string;
  /** The file as it has to be, given what it is now (empty where there is none). */
  render(current: string): string;
}

/** Written by `npm run generate`; a test asserts that none has drifted. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'facts/fact-file.schema.json', render: renderFactFileSchema },
  { path: 'facts/config.schema.json', render: renderConfigSchema },
  { path: 'docs/fact-format.md', render: renderFactFormat },
  { path: 'docs/drafts.md', render: current => between(current, 'codes', codeTable()) },
  { path: 'docs/command-line.md', render: current => between(current, 'help', helpOfCommands()) },
  { path: 'server/src/core/facts/factFileKeys.generated.js', render: renderFactFileKeys },
  { path: 'server/src/core/validators.generated.js', render: renderValidators },
  { path: 'server/src/core/values/names/variantKeys.generated.js', render: renderVariantKeys },
];

function renderFactFileSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Factlint fact file',
    description: 'Curated, sourced facts that drafts are checked against. See docs/fact-format.md.',
    ...factFileSchema,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function renderFactFormat(current: string): string {
  return Object.entries(sections).reduce((text, [name, render]) => between(text, name, render()), current);
}

/** What stands between `<!-- generated: name -->` and `<!-- end -->`. */
const sections: Record<string, () => string> = {
  entity: () => keyTable(entitySchema),
  property: () => keyTable(propertySchema),
  source: () => keyTable(sourceSchema),
  fact: () => keyTable(factSchema),
  reference: () => keyTable(referenceSchema),
  vocabulary: vocabularyTable,
};

function between(text: string, name: string, content: string): string {
  const begin = `<!-- generated: ${name} -->`;
  const start = text.indexOf(begin);
  const end = text.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`A document has no place marked “${begin}” … “<!-- end -->”.`);
  return `${text.slice(0, start + begin.length)}\n\n${content}\n\n${text.slice(end)}`;
}

/** Keys without a description are CSL's, and named in the text. */
function keyTable(schema: TSchema): string {
  const properties: Record<string, TSchema> = schema.properties;
  const rows = Object.entries(properties).flatMap(([key, { description, enum: values }]) => {
    if (description === undefined) return [];
    const name = schema.required?.includes(key) ? `\`${key}\` (required)` : `\`${key}\``;
    const choices: readonly string[] = values?.length <= 12 ? values : [];
    const allowed = choices.length > 0 ? ` One of ${choices.map(value => `\`${value}\``).join(', ')}.` : '';
    return `| ${name} | ${description}${allowed} |`;
  });
  return ['| key | meaning |', '| --- | --- |', ...rows].join('\n');
}

function codeTable(): string {
  const rows = Object.entries(defaultSeverities).map(
    ([code, severity]) => `| \`${code}\` | ${severity} | ${codeHelp[code as Code].title} |`,
  );
  return ['| code | severity | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What is neither the id nor Wikidata's number. */
function otherWords(): string {
  const rows = vocabulary.flatMap(({ id, synonyms = [] }) => {
    const own = synonyms.filter(synonym => !/^P\d+$/.test(synonym)).map(synonym => `\`${synonym}\``);
    return own.length > 0 ? [`| \`${id}\` | ${own.join(', ')} |`] : [];
  });
  const table = ['| property | other words |', '| --- | --- |', ...rows].join('\n');
  return `<details><summary>Other words for them</summary>\n\n${table}\n\n</details>`;
}

function vocabularyTable(): string {
  const rows = valueKinds.flatMap(kind => {
    const ids = vocabulary.filter(({ value }) => value === kind).map(({ id }) => `\`${id}\``);
    return ids.length > 0 ? `| ${kind} | ${ids.join(', ')} |` : [];
  });
  return ['| value | properties |', '| --- | --- |', ...rows, '', otherWords()].join('\n');
}
