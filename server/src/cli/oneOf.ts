import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../core/nearestWord';

/** The parser of an option that takes one of these values; it carries them, for completion and the manual. */
export function oneOf<T extends string>(values: readonly T[]) {
  const parse = (text: string): T => {
    const known = values.find(value => value === text);
    if (known !== undefined) return known;
    throw new InvalidArgumentError(`It is one of ${values.join(', ')}.${didYouMean(text, values)}`);
  };
  return Object.assign(parse, { values });
}

/** The values that a parser takes, where it is made by `oneOf`. */
export function valuesOf(parse: unknown): readonly string[] | undefined {
  if (typeof parse !== 'function' || !('values' in parse) || !Array.isArray(parse.values)) return undefined;
  return parse.values.filter(value => typeof value === 'string');
}
