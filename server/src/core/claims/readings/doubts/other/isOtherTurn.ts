import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “her predecessor *at the ministry*”, or hers in a paragraph that does not speak of the office: who was before her in another.
 */
export function isOtherTurn(context: SentenceContext, { facts, trigger }: Reading): boolean {
  const office = facts[0]?.turnIn;
  if (office === undefined) return false;
  const { units, subjects, inParagraph } = context;
  const isSpokenOf = subjects.some(({ entity }) => entity === office) || inParagraph(office);
  if (trigger === undefined || !isSpokenOf) return true;
  if (/^(?:as|at|in|on|for|with|there|here)$/.test(normOf(units[trigger.last + 1]))) return true;
  // “her *party* predecessor”, “his *immediate* successor”
  const before = normOf(units[trigger.first - 1]);
  return !/^(?:his|her|their|'s|'|the|whose|immediate|direct|late|a|,|\()$/.test(before);
}
