import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../core/nearestWord';

/** The parser of an option that takes one of these values. */
export function oneOf<T extends string>(values: readonly T[]) {
  return (text: string): T => {
    const known = values.find(value => value === text);
    if (known !== undefined) return known;
    throw new InvalidArgumentError(`It is one of ${values.join(', ')}.${didYouMean(text, values)}`);
  };
}
