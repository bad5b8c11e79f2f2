import type { Token } from '../tokens';

/** In words and marks, the brackets aside. */
const longest = 5;

/**
 * “Ida Moe *(pictured, left)* was born …”, “the table *(see below)*”: the closing bracket of a note that leads to a picture and says nothing of
 * the prose around it, as a token's index; undefined where no such note begins.
 */
export function pictureNoteEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.norm !== '(') return undefined;
  let leads = false;
  for (let i = at + 1; i <= at + longest + 1; i++) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === ')') return leads ? i : undefined;
    if (places.has(norm)) leads = true;
    else if (!besides.has(norm)) return undefined;
  }
  return undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const places = words('pictured photo picture photograph portrait inset above below left right centre center overleaf');
const besides = words(', ; and see in the from at on second third far top bottom seated standing sitting with her his');
