import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { configSchema } from '../../server/src/core/config/configSchema';
import { entitySchema, factSchema, propertySchema, sourceSchema } from '../../server/src/core/facts/factFileSchema';

/**
 * The validation of fact files and of the configuration as plain functions: compiling the schemas takes longer than
 * checking a draft does, and needs `new Function`, which web workers may be forbidden. Their types are declared beside them.
 */
export function renderValidators(): string {
  const schemas = {
    validateEntity: entitySchema,
    validateProperty: propertySchema,
    validateSource: sourceSchema,
    validateFact: factSchema,
    validateConfig: configSchema,
  };
  const ajv = new Ajv({
    schemas: withoutAnnotations(schemas),
    allErrors: true,
    verbose: true,
    strict: false,
    // Lengths count UTF-16 code units, so that no function of Ajv's is needed when they run; Ajv warns that it is unusual.
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  const names = Object.keys(schemas);
  const code = standalone(ajv, Object.fromEntries(names.map(name => [name, name])));
  return `// Made from factFileSchema.ts and configSchema.ts by \`npm run generate\`.\n${code}\n`;
}

/** Each error carries the schema that it offends, for which the code holds the schemas; their texts are for editors. */
function withoutAnnotations<T>(schemas: T): T {
  return JSON.parse(
    JSON.stringify(schemas, (key, value) =>
      ['description', 'default'].includes(key) && typeof value !== 'object' ? undefined : value,
    ),
  );
}
