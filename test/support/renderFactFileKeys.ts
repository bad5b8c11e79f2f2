import type { TSchema } from '@sinclair/typebox';
import {
  entitySchema,
  factFileSchema,
  factSchema,
  propertySchema,
  referenceSchema,
  sourceSchema,
} from '../../server/src/core/facts/factFileSchema';

const containers: Readonly<Record<string, TSchema>> = {
  file: factFileSchema,
  entity: entitySchema,
  property: propertySchema,
  source: sourceSchema,
  fact: factSchema,
  reference: referenceSchema,
};

/** The keys of fact files as plain data, so that the program need not load the schema. */
export function renderFactFileKeys(): string {
  const keys = Object.fromEntries(Object.entries(containers).map(([name, schema]) => [name, keysOf(schema)]));
  return `// Made from factFileSchema.ts by “npm run generate”.\nexport const factFileKeys = ${JSON.stringify(keys, null, 2)};\n`;
}

function keysOf(schema: TSchema): Record<string, unknown> {
  const properties: Record<string, TSchema> = schema.properties;
  return Object.fromEntries(
    Object.entries(properties).map(([key, { description, enum: values, type }]) => [
      key,
      {
        ...(description !== undefined && { description }),
        ...((schema.required ?? []).includes(key) && { required: true }),
        ...(values !== undefined && { values }),
        ...(holdsMore(type) && { holdsMore: true }),
      },
    ]),
  );
}

/** Lists and maps only, which are written in lines of their own. */
function holdsMore(type: unknown): boolean {
  const types = [type].flat();
  return types.length > 0 && types.every(each => each === 'array' || each === 'object' || each === 'null');
}
