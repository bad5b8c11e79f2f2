import { valuesOf } from './oneOf';

/** The parser of an option that may be given several times: what it is given, in order. */
export function repeatable<T>(parse: (text: string) => T) {
  const parseNext = (text: string, earlier: readonly T[] = []): T[] => [...earlier, parse(text)];
  return Object.assign(parseNext, { values: valuesOf(parse) });
}
