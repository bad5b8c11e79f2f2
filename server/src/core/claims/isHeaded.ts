import type { Discourse } from './discourse';
import { isOfItsDoing } from './isOfItsDoing';
import { pronounOf } from './language/pronounOf';
import { protagonistOf } from './protagonistOf';
import { normOf, type Unit } from './sentence/unit';

/** “# Ida Moe ⏎ *The nun* who would not sit down has died”: of whom the heading right above speaks. */
export function isHeaded(units: readonly Unit[], at: number, discourse: Discourse): boolean {
  if (normOf(units[at - 1]) !== 'the' || isOfItsDoing(units, at)) return false;
  const last = discourse.recent.at(-1);
  const about = protagonistOf(discourse);
  const called = about && pronounOf(about.label);
  const isHeading = last?.sentence === discourse.sentence - 1 && last.block !== discourse.block;
  const own = pronounOf(normOf(units[at]));
  return isHeading && about === last.entity && own !== undefined && (called === undefined || own === called);
}
