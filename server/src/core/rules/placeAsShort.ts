import type { Fact, FactValue } from '../facts/factSet';
import { nameAsShort } from './nameAsShort';

/**
 * “unveiled in *Los Angeles*”, of what was in Washington, D.C.: without its state, where the writer gives none and the facts do not ask for it;
 * “from *Kiruna*”, of what was launched from Andenes Spaceport, as “Andenes”.
 */
export function placeAsShort(found: string, expected: FactValue, { accept }: Fact): string {
  const [town = '', ...wider] = expected.text.split(', ');
  if (wider.length === 0 && expected.kind === 'entity') return nameAsShort(found, expected.entity);
  if (wider.length !== 1 || found.includes(',')) return expected.text;
  const names = expected.kind === 'entity' ? [...expected.entity.aliases, ...expected.entity.short] : [];
  return accept.some(({ text }) => text === town) || names.includes(town) ? town : expected.text;
}
