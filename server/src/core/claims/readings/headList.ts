import type { Property } from '../../facts/factSet';
import type { SentenceContext } from '../sentenceContext';
import { coordinatedWith } from './clausePart';
import { nominalAfter } from './slots';

/** The names that are listed with the one at `head`, itself among them, where they can hold the value. */
export function headList(context: SentenceContext, head: number, property: Property): number[] {
  const values = [head, ...coordinates(context, head)].filter(i => nominalAfter(context, i, i + 1, property) === i);
  return values.sort((a, b) => a - b);
}

function coordinates(context: SentenceContext, head: number): number[] {
  const found: number[] = [];
  for (const i of context.wholes) {
    const kind = context.units[i]?.kind;
    if (i !== head && (kind === 'mention' || kind === 'name') && coordinatedWith(context, head, i)) found.push(i);
  }
  return found;
}
