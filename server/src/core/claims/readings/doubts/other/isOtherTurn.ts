import type { Fact } from '../../../../facts/factSet';
import { foldName } from '../../../../values/names/foldName';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/**
 * “her predecessor *at the ministry*”, or hers in a paragraph that does not speak of the office: who was before her in another. Nor is whom somebody
 * would have as a successor the one that came.
 */
export function isOtherTurn(context: SentenceContext, { facts, trigger, construction }: Reading): boolean {
  const term = facts[0]?.turnOf;
  // “V succeeded W”, who both had the office: it is that one.
  if (term === undefined || construction === 'succession') return false;
  const { units, subjects, inParagraph } = context;
  const body = term.subject;
  const isSpokenOf = subjects.some(({ entity }) => entity === body) || inParagraph(body);
  if (trigger === undefined || !isSpokenOf) return true;
  // In a town or a country, there are other offices than the one that the facts know.
  if (body.type !== 'organization' && !namesOffice(context, term)) return true;
  // “her predecessor *but one*”
  if (/^(?:as|at|in|on|for|with|there|here|but)$/.test(normOf(units[trigger.last + 1]))) return true;
  // “named V *as* her successor”, “saw V *as* Moe's successor”: who was to come, and may never have come.
  for (let i = trigger.first - 1; i >= trigger.first - 4 && normOf(units[i]) !== ','; i--)
    if (normOf(units[i]) === 'as') return true;
  // “her *party* predecessor”, “*a* successor”, but “his *immediate* successor”
  const before = normOf(units[trigger.first - 1]);
  return !/^(?:his|her|their|'s|'|the|whose|immediate|direct|late|,|\()$/.test(before);
}

function namesOffice({ prose, index }: SentenceContext, { property }: Pick<Fact, 'property'>): boolean {
  const said = ` ${foldName(prose).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return (index.wordings.get(property.id) ?? []).some(({ role, text }) => {
    const noun = foldName(text).replaceAll('-', ' ');
    // “the *mayors* of Sorrel”, and not “the *mayoral* race”
    return role === 'noun' && (said.includes(` ${noun} `) || said.includes(` ${noun}s `));
  });
}
