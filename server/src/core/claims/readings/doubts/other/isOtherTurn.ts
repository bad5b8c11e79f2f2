import type { Fact } from '../../../../facts/factSet';
import { foldName } from '../../../../values/names/foldName';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “her predecessor *at the ministry*”, or hers in a paragraph that does not speak of the office: who was before her in another.
 */
export function isOtherTurn(context: SentenceContext, { facts, trigger }: Reading): boolean {
  const term = facts[0]?.turnOf;
  if (term === undefined) return false;
  const { units, subjects, inParagraph } = context;
  const body = term.subject;
  const isSpokenOf = subjects.some(({ entity }) => entity === body) || inParagraph(body);
  if (trigger === undefined || !isSpokenOf) return true;
  // In a town or a country, there are other offices than the one that the facts know.
  if (body.type !== 'organization' && !namesOffice(context, term)) return true;
  // “her predecessor *but one*”
  if (/^(?:as|at|in|on|for|with|there|here|but)$/.test(normOf(units[trigger.last + 1]))) return true;
  // “her *party* predecessor”, “his *immediate* successor”
  const before = normOf(units[trigger.first - 1]);
  return !/^(?:his|her|their|'s|'|the|whose|immediate|direct|late|a|,|\()$/.test(before);
}

function namesOffice({ prose, index }: SentenceContext, { property }: Pick<Fact, 'property'>): boolean {
  const said = foldName(prose);
  return (index.wordings.get(property.id) ?? []).some(
    ({ role, text }) => role === 'noun' && said.includes(foldName(text)),
  );
}
