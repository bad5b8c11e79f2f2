import { normOf, type Unit } from '../../../sentence/unit';

/** “four concerts *in 1931 and five in 1933*”, “all 60 *aboard and three on the ground*”: each of the two figures is that of a time or of a side. */
export function isOneOfTwo(units: readonly Unit[], at: number): boolean {
  const own = partTold(units, at);
  if (own === undefined) return false;
  for (let i = Math.max(0, at - reach); i <= at + reach; i++)
    if (i !== at && normOf(units[Math.max(i, at) - 1]) === 'and' && partTold(units, i) === own) return true;
  return false;
}

/** How many units lie between the figures at most. */
const reach = 8;

/** By what the words behind a figure part it from the whole. */
function partTold(units: readonly Unit[], at: number): 'side' | 'time' | undefined {
  if (units[at]?.kind !== 'quantity') return undefined;
  const behind = units.slice(at + 1, at + 7);
  if (sides.test(behind.map(normOf).join(' '))) return 'side';
  const end = behind.findIndex(({ kind }) => kind === 'mark' || kind === 'quantity');
  return (end < 0 ? behind : behind.slice(0, end)).some(({ kind }) => kind === 'date') ? 'time' : undefined;
}

const sides = /^(?:people )?(?:aboard|on board|on the ground|in the air|in the water|on shore|ashore)\b/;
