import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { stem } from '../language/stem';

const stems = new Map<string, ReadonlySet<string>>();

/** What a maker's works are called, as stems: of an author, “novel” and “book”; undefined where the property is no maker's. */
export function productsOf(id: string): ReadonlySet<string> | undefined {
  const { products } = findBuiltInProperty(id) ?? {};
  if (products === undefined) return undefined;
  let found = stems.get(id);
  if (found === undefined) {
    // Of several words, the last tells: what stands before it only describes.
    found = new Set([
      ...products.flatMap(noun => stemsOfNoun(noun.split(' ').at(-1) ?? '')),
      ...(works.has(id) ? anybodys.map(stem) : []),
    ]);
    stems.set(id, found);
  }
  return found;
}

/** “painting” meets the verb in its stem, “paintings” does not. */
function stemsOfNoun(noun: string): string[] {
  return noun.endsWith('ing') ? [stem(noun), stem(`${noun}s`)] : [stem(noun)];
}

const anybodys = ['masterpiece', 'debut', 'work'];
/** Of whom a thing is called the work: a film is not its producer's. */
const works = new Set(['author', 'director', 'composer', 'performer', 'creator', 'architect', 'designer']);
