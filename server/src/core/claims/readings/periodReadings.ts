import type { Fact } from '../../facts/factSet';
import { compareDates } from '../../values/dates/compareDates';
import { factsOf } from '../factIndex';
import { normOf } from '../sentence/unit';
import { clauseAt, type Reading, type SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import { turnOf } from '../verdicts/turnOf';
import { boundBefore } from './boundBefore';
import { isOfOtherVerb } from './isOfOtherVerb';
import { isSinceLast } from './isSinceLast';

export const beginnings = new Set(
  'become became take took takes over replace replaced succeed succeeded appoint appointed name named elect elected choose chose chosen assume assumed start started begin began join joined'.split(
    ' ',
  ),
);
export const endings = new Set(
  'end ended leave left resign resigned step stepped quit retire retired finish finished'.split(' '),
);

/**
 * “foreign minister since 2015”, “became chief executive on Monday”: when a role that the facts date began or ended. `told` are the
 * sentence's readings of nouns and verbs, which tell whose role it is.
 */
export function periodReadings(
  context: SentenceContext,
  told: readonly Reading[],
  dates: ReadonlyMap<number, ResolvedDate>,
): Reading[] {
  const readings: Reading[] = [];
  const roles = told.filter(r => r.strength >= 2 && r.facts.some(f => f.valid !== undefined));
  for (const role of roles) {
    const holder = context.units[role.value];
    if (holder?.kind !== 'mention') continue;
    const facts = factsOf(context.index, role.subject.entity.id, role.property).filter(
      f =>
        f.valid !== undefined &&
        f.values.some(v => v.kind === 'entity' && holder.forms.some(form => form.entity.id === v.entity.id)),
    );
    const [only, ...others] = facts;
    if (only === undefined || others.length > 0) continue;
    const periods = new Set<string>();
    for (const value of context.wholes) {
      if (context.units[value]?.kind !== 'date') continue;
      const clause = clauseAt(context, value);
      if (clause === undefined || clause !== role.clause) continue;
      if (isOfOwnRole(role, value) || isOfLaterVerb(context, role, value)) continue;
      const period = periodOf(context, value, role.construction === 'apposition');
      // “… of Google since 2015, and of its parent since 2019”: the first date is this role's.
      if (
        period === undefined ||
        periods.has(period) ||
        isDateOfOtherFact(context, role, facts, period, dates.get(value))
      )
        continue;
      periods.add(period);
      readings.push({
        ...role,
        facts,
        value,
        strength: 3,
        clause,
        period,
        holder: role.value,
        how: `${period === 'from' ? 'begin' : 'end'} of the role (${role.how})`,
      });
    }
  }
  return readings;
}

/** “has lived in V *since 2010*”, when the facts have another place since then: the date is that one's, and V is wrong. */
function isDateOfOtherFact(
  { index }: SentenceContext,
  { subject, property }: Reading,
  own: readonly Fact[],
  period: 'from' | 'to',
  date: ResolvedDate | undefined,
): boolean {
  if (property.value !== 'place' || date === undefined) return false;
  return factsOf(index, subject.entity.id, property).some(fact => {
    const turn = turnOf(fact, period);
    return !own.includes(fact) && turn !== undefined && compareDates(date.value, turn) === 'agrees';
  });
}

/** “V, ambassador *from 2013*, is S's director”: what stands before the verb dates another role than the one behind it. */
function isOfOwnRole({ clause: { verb }, trigger, value: holder }: Reading, date: number): boolean {
  if (verb === undefined || trigger === undefined) return false;
  return holder < date && date < verb.start && trigger.first >= verb.end;
}

/** “*S's director*, V, has lived in Rome since 2006”: what the verb tells began then. */
function isOfLaterVerb(
  context: SentenceContext,
  { clause, trigger, subject, property }: Reading,
  date: number,
): boolean {
  if (clause.verb === undefined || trigger === undefined || trigger.last >= clause.verb.start) return false;
  return isOfOtherVerb(context, clause, { subject: subject.entity, property }, date);
}

function periodOf(context: SentenceContext, value: number, isTold: boolean): 'from' | 'to' | undefined {
  const bound = boundBefore(context, value);
  // “She is still prime minister, *but since* Sunday only just”: the role did not begin then.
  if (bound === 'since' && isSinceLast(context.units, value)) return undefined;
  if (bound === 'since') return normOf(context.units[value - 2]) === 'but' ? undefined : 'from';
  if (bound === 'until') return 'to';
  const clause = clauseAt(context, value);
  if (clause?.verb === undefined) return undefined;
  for (let i = clause.verb.start; i < clause.verb.end; i++) {
    const norm = normOf(context.units[i]);
    if (isTold && !clause.passive && !isOfOffice(context, clause.verb.end, norm)) continue;
    if (beginnings.has(norm)) return 'from';
    if (endings.has(norm)) return 'to';
  }
  return undefined;
}

/** “S's director, V, *took over* in May”, “… *resigned*”, but not “S's director, V, *named* a new cast”, “*became* ill”, “*left* for Rome”. */
function isOfOffice({ units }: SentenceContext, end: number, verb: string): boolean {
  if (/^(?:resign|resigned|retire|retired|quit)$/.test(verb)) return true;
  const next = normOf(units[end]);
  // “The mayor, V, *elected in 2015*, said no”
  if (/^(?:elected|appointed|named|chosen)$/.test(verb) && /^(?:in|on)$/.test(next)) return true;
  return /^(?:over|office|down|aside)$/.test(next);
}
