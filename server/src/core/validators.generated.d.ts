import type { ErrorObject } from 'ajv';
import type { ConfigFile } from './config/configSchema';
import type { EntityData, FactData, PropertyData, SourceData } from './facts/factFileSchema';

/** Tells whether data is as its schema says; where it is not, `errors` holds all that is wrong, until the next call. */
export interface Validator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly ErrorObject[] | null;
}

export const validateEntity: Validator<EntityData>;
export const validateProperty: Validator<PropertyData>;
export const validateSource: Validator<SourceData>;
export const validateFact: Validator<FactData>;
export const validateConfig: Validator<ConfigFile>;
