import { prepositions, relatives } from './language/closedClasses';
import type { Token } from './tokens';

/** The last word before anything that hangs on the noun: “*house* of Versace”. */
export function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex((token, i) => i > 0 && (prepositions.has(token.norm) || relatives.has(token.norm)));
  return (end < 0 ? tokens : tokens.slice(0, end)).at(-1);
}
