import type { QuantityMention } from '../../../values/quantities/quantityMention';
import { coordinators } from '../../language/closedClasses';
import type { Clause } from '../../sentence/clause';
import { isDash, normOf } from '../../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../../sentenceContext';

/** Figures above it are no ages. */
export const oldestAge = 120;

/** What may stand between a name or a verb and an age. */
export const light = /^(?:now|then|only|just|still|already|aged?|even|barely)$/;

export function isAgeFigure({ amount, unit, form, approximation }: QuantityMention): boolean {
  return (
    (unit === undefined || unit === 'year') &&
    form.kind === 'plain' &&
    form.decimals === 0 &&
    form.scale === undefined &&
    form.currencyBefore === undefined &&
    approximation === undefined &&
    Number.isInteger(amount) &&
    amount > 0 &&
    amount <= oldestAge
  );
}

export function isBorn(context: SentenceContext, id: string): boolean {
  return context.index.bySubject.get(id)?.get('born')?.[0]?.values[0]?.kind === 'date';
}

export function personAt(context: SentenceContext, unit: number | undefined): SubjectUnit | undefined {
  return context.subjects.find(s => s.unit === unit && s.unit >= 0 && isBorn(context, s.entity.id));
}

export function isOldCompound({ units, prose }: SentenceContext, value: number): boolean {
  const unit = units[value];
  const old = units[value + 2];
  return (
    unit?.kind === 'quantity' &&
    unit.quantity.unit === 'year' &&
    normOf(old) === 'old' &&
    /^[-‐‑]$/.test(prose.slice(unit.end, old?.start))
  );
}

/** A bare figure that nothing goes on to count: “31,” but not “31 years in office” or “31 and 33”. */
export function standsAlone({ units }: SentenceContext, value: number): boolean {
  const unit = units[value];
  if (unit?.kind !== 'quantity' || unit.quantity.form.unit !== undefined) return false;
  const next = units[value + 1];
  const norm = normOf(next);
  const after = units[value + 2];
  if (coordinators.has(norm) || norm === ',') return after?.kind !== 'quantity' && after?.kind !== 'score';
  return (
    next === undefined ||
    next.kind === 'date' ||
    isDash(units, value + 1) ||
    /^[.;:)"'!?]$/.test(norm) ||
    /^(?:when|while|today|now|because|although|though|as|who|after)$/.test(norm) ||
    (/^(?:in|on|by|at|before)$/.test(norm) &&
      (after?.kind === 'date' || (/^(?:the|his|her)$/.test(normOf(after)) && isOccasion(normOf(units[value + 3])))))
  );
}

/** “31 at the time”, “31 on his arrival”. */
function isOccasion(norm: string): boolean {
  return /^(?:time|start|end|death|birth|debut|arrival|retirement|election|appointment|wedding)$/.test(norm);
}

/** “31 years old”, “aged 31 years”. */
export function isYearsOld({ units }: SentenceContext, value: number): boolean {
  const unit = units[value];
  return unit?.kind === 'quantity' && unit.quantity.form.unit !== undefined && normOf(units[value + 1]) === 'old';
}

export function isAged({ units }: SentenceContext, { verb }: Clause): boolean {
  return verb !== undefined && verb.end - verb.start === 1 && normOf(units[verb.start]) === 'aged';
}
