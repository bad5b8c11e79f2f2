import type { Entity, Fact } from '../../facts/factSet';
import { isOfOtherSort } from '../isOfOtherSort';
import { stem } from '../language/stem';
import { occurrencesOf } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { isNamed, normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { boundBefore } from './boundBefore';
import { isPlainNoun } from './slots';

/** Verbs that tell of whoever has an office, as stems. */
const holds: ReadonlySet<string> = new Set(
  'lead head manage coach captain run chair direct govern command rule edit conduct'.split(' ').map(stem),
);

/** Further ones that say of who has an office, already named, that it lasts. */
const lasts = new Set('serve hold reign remain stay continue occupy work keep fill go last'.split(' ').map(stem));

/** “has been *in the job* since 2006”, but not “at Acme” or “ill” */
const inOffice = /^(?:in|there)$/;

/**
 * “Its director, V, has *lived in Rome* since 2006”, “had *run Acme* since”: who has the office is said by the way, and the date behind
 * the verb is that of what the verb tells. `date` may be a time that has passed since then, which `isSpan` says.
 */
export function isOfOtherVerb(
  context: SentenceContext,
  clause: Clause,
  { property, subject }: Pick<Fact, 'property' | 'subject'>,
  date: number,
  isSpan = false,
): boolean {
  const { verb } = clause;
  if (verb === undefined || date < verb.end) return false;
  if (leadsAnother(context, clause, subject)) return true;
  const bound = boundBefore(context, date);
  if (!isSpan && bound !== 'since' && bound !== 'until') return false;
  // Whose office it is, the sentence need not say: the noun tells that it is this one.
  const said = occurrencesOf(context, context.index.wordingsByStem, () => [property]);
  if (said.some(({ first, last }) => last >= verb.start && first < date)) return false;
  if (isVerbOfHolder(context, clause)) return false;
  const isElsewhere = context.units.slice(verb.end, date).some(isNamed);
  const last = normOf(context.units[verb.end - 1]);
  if (lasts.has(stem(last))) return isElsewhere;
  return !(/^(?:been|is|was|are|were)$/.test(last) && inOffice.test(normOf(context.units[verb.end]))) || isElsewhere;
}

export function isVerbOfHolder(context: SentenceContext, { verb }: Clause): boolean {
  return holds.has(stem(normOf(context.units[(verb?.end ?? 0) - 1])));
}

/** “Its chief executive, V, had *run Acme* since 2006”: whatever else the clause says of V, the date is that of what the verb names. */
function leadsAnother(context: SentenceContext, clause: Clause, subject: Entity): boolean {
  return (
    !clause.passive &&
    isVerbOfHolder(context, clause) &&
    isOfOtherBody(context, (clause.verb?.end ?? 0) - 1, subject, true)
  );
}

/** “coach *of Cagliari*”, “coached *Cagliari*”: whose office it is, stands there, and it is not the fact's. */
export function isOfOtherBody(context: SentenceContext, last: number, subject: Entity, asVerb: boolean): boolean {
  const isLinked = /^(?:of|at|for)$/.test(normOf(context.units[last + 1]));
  if (!isLinked && !asVerb) return false;
  const at = isLinked ? last + 2 : last + 1;
  // “has run *a ferry company* since 2022”, “led *the hospital*”, of an institute
  const [article, noun] = [normOf(context.units[at]), normOf(context.units[at + 1])];
  if (/^(?:an?|another)$/.test(article) && isPlainNoun(noun)) return true;
  if (article === 'the' && isOfOtherSort(subject, noun)) return true;
  const owner = context.units[normOf(context.units[at]) === 'the' ? at + 1 : at];
  return owner?.kind === 'name' || (owner?.kind === 'mention' && owner.forms.every(form => form.entity !== subject));
}
