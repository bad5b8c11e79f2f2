import type { Span } from '../../span';
import { isCapital, isSmall } from '../letters';
import type { Quantity } from '../quantity';
import { compareQuantities } from './compareQuantities';
import { type Conversion, conversion } from './convert';
import { currencyName, isCurrency } from './currencies';
import { pluralOf } from './inflect';
import type { ApproximationKind, QuantityMention } from './quantityMention';
import { roundOff } from './readNumber';
import { renderCompound } from './renderCompound';
import { renderNumber } from './renderNumber';
import { renderUnit } from './renderUnit';
import { unitOf, unitPlural } from './units';
import { roundPlaceOf } from './width';

/**
 * The text that, in place of `mention.span`, says `target` in the writer's own form: figures or words, unit, scale word, hyphen, currency
 * sign, thousands mark. An approximated figure is rounded to the side that its approximator asks for. Undefined where the target cannot be
 * said there, because it measures something else.
 */
export function rewriteQuantity(prose: string, mention: QuantityMention, target: Quantity): string | undefined {
  const toWriter = conversionTo(mention, target);
  if (toWriter === undefined) return undefined;
  const exact = toWriter.apply(target.amount);
  const compound = renderCompound(prose, mention, exact);
  if (compound !== undefined) return compound;
  // “3,008 feet” for 3,008 metres: the figure is right, and the unit is not.
  const isUnitWrong = toWriter.converted && mention.amount === target.amount && mention.approximation === undefined;
  const amount = isUnitWrong ? undefined : amountToWrite(mention, target, exact, toWriter.converted);
  return amount === undefined ? inTargetsUnit(prose, mention, target) : render(prose, mention, amount);
}

/** The target's own unit converts to the writer's, or to another that the writer's word may mean. */
function conversionTo(mention: QuantityMention, target: Quantity): Conversion | undefined {
  const own = conversion(target.unit, mention.unit);
  if (own !== undefined || mention.unit === undefined)
    return own ?? (mention.approximation === undefined ? bare : undefined);
  for (const reading of mention.otherReadings) {
    const other = conversion(target.unit, reading.unit);
    if (other === undefined) continue;
    const factor = reading.amount === mention.amount ? 1 : reading.amount / mention.amount;
    return { converted: other.converted, apply: amount => roundOff(other.apply(amount) / factor) };
  }
  // “30,000 *barrels*” where the fact counts barrels, and says so in its property.
  return target.unit === undefined && mention.dimension !== 'count' ? bare : undefined;
}

/** A bare figure takes the target's as it is: its unit stands elsewhere in the sentence or the table. */
const bare: Conversion = { converted: false, apply: amount => amount };

function amountToWrite(
  mention: QuantityMention,
  target: Quantity,
  exact: number,
  converted: boolean,
): number | undefined {
  const kind = mention.approximation?.kind;
  // A bound that a writer gives with "at least" or "up to" is the figure itself.
  if (!converted && kind !== 'about' && kind !== 'nearly' && kind !== 'over' && kind !== 'justOver' && kind !== 'under')
    return exact;
  const round = roundingOf(kind);
  // The writer's own rounding first, then ever finer, until what is written is true.
  let place = Math.max(roundPlaceOf(mention.amount, mention.step), mention.step);
  if (kind === undefined)
    place = mention.form.scale === undefined ? Math.min(place, finestOf(exact, converted, mention.step)) : mention.step;
  const finest = finestPlace(mention, exact, converted);
  for (let tries = 0; tries < 9 && place >= finest * 0.999; tries++, place /= 10) {
    const amount = roundOff(round(roundOff(exact / place)) * place);
    if (amount !== 0 && isClose(amount, exact, kind) && agrees(mention, amount, target)) return amount;
  }
  return converted ? undefined : exact;
}

/** A figure without a scale word is told to the last unit; one that is converted, to three digits. */
function finestOf(exact: number, converted: boolean, step: number): number {
  const third = converted ? 10 ** (Math.floor(Math.log10(Math.max(Math.abs(exact), 1))) - 2) : 0;
  return Math.max(step, 1, third);
}

function roundingOf(kind: string | undefined): (amount: number) => number {
  if (kind === 'nearly' || kind === 'under' || kind === 'atMost') return Math.ceil;
  if (kind === 'over' || kind === 'justOver' || kind === 'atLeast') return Math.floor;
  return Math.round;
}

/** Words have no decimals, and nobody says "0.4 weeks" who did not begin with decimals. */
function finestPlace({ form, step, dimension }: QuantityMention, exact: number, converted: boolean): number {
  if (form.style === 'words' && form.scale === undefined) return 1;
  if (converted && dimension === 'time') return Math.min(step, 1);
  return Math.abs(exact) >= 100 ? 1 : 0.01;
}

/** A bound a tenth from the truth is as good as the writer's; farther off it would say less than was meant. “About” is closer than that. */
function isClose(amount: number, exact: number, kind: ApproximationKind | undefined): boolean {
  return kind === undefined || Math.abs(amount - exact) <= Math.abs(exact) * (kind === 'about' ? 0.05 : 0.1);
}

function agrees(mention: QuantityMention, amount: number, target: Quantity): boolean {
  const { high: _, ...rest } = mention;
  const form = { ...mention.form, kind: 'plain' as const };
  return compareQuantities({ ...rest, form, amount, otherReadings: [] }, target) === 'agrees';
}

function render(prose: string, mention: QuantityMention, amount: number): string {
  const { form, span } = mention;
  if (form.belowZero !== undefined) return renderBelowZero(prose, mention, form.belowZero, amount);
  const { figure, scale } = renderNumber(amount, form, mention.amount);
  const written = prose.slice(form.number.start, form.number.end);
  const currency =
    form.currencyBefore === undefined ? '' : prose.slice(form.currencyBefore.start, form.currencyBefore.end);
  const unit =
    form.unit !== undefined && form.unit.span.end <= span.end
      ? renderUnit(prose, form.unit, amount, mention.amount)
      : '';
  const number =
    form.kind === 'vague' || form.kind === 'article'
      ? figure + scale
      : keepSign(written, keepPoint(written, keepArticle(written, figure), scale)) + scale;
  return keepCapital(prose.slice(span.start, span.end), currency + number + unit);
}

/** “20 degrees below zero” becomes “13 degrees below zero”, or “13 degrees above zero”. */
function renderBelowZero(
  prose: string,
  { form, span, amount: own }: QuantityMention,
  zero: Span,
  amount: number,
): string {
  const { figure } = renderNumber(Math.abs(amount), form, Math.abs(own));
  const unit = form.unit === undefined ? '' : renderUnit(prose, form.unit, Math.abs(amount), Math.abs(own));
  const tail = prose.slice(zero.start, zero.end);
  const side = amount > 0 ? tail.replace(/below/i, 'above') : tail;
  return keepCapital(prose.slice(span.start, span.end), figure + unit + side);
}

/** “a hundred and twelve” becomes “a hundred and twenty-two”. */
function keepArticle(written: string, figure: string): string {
  return /^a /i.test(written) ? figure.replace(/^one (?=hundred)/, 'a ') : figure;
}

/** “2600.0 metres” becomes “2000.0 metres”, and “746.0 metres” “1239.3 metres”: whoever writes figures as a table has them parts no thousands. */
function keepPoint(written: string, figure: string, scale: string): string {
  const zeros = /^\d+(\.0+)$/.exec(written)?.[1] ?? '';
  if (scale !== '' || zeros === '') return figure;
  const plain = figure.replaceAll(',', '');
  return /^\d+$/.test(plain) ? plain + zeros : plain;
}

function keepSign(written: string, figure: string): string {
  if (!figure.startsWith('−')) return figure;
  if (/^minus/i.test(written)) return `minus ${figure.slice(1)}`;
  return (written.startsWith('-') ? '-' : '−') + figure.slice(1);
}

/** In words a capital at the start of the sentence stays. */
function keepCapital(written: string, text: string): string {
  const letters = written.replace(/[^A-Za-zÀ-ÖØ-öø-\u1fff]/g, '');
  if (letters.length > 3 && letters === letters.toUpperCase() && isCapital(written)) return text.toUpperCase();
  return isCapital(written) && isSmall(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Where the writer's unit is too coarse for the target ("two weeks" for 3 days), number and unit are both replaced. */
function inTargetsUnit(prose: string, mention: QuantityMention, target: Quantity): string | undefined {
  const { form, span } = mention;
  if (target.unit === undefined || form.unit === undefined || form.unit.span.end > span.end || isCurrency(target.unit))
    return undefined;
  const { figure, scale } = renderNumber(target.amount, form, mention.amount);
  const known = unitOf(target.unit);
  const singular = known?.word ?? (isCurrency(target.unit) ? currencyName(target.unit) : target.unit);
  const plural = known === undefined ? pluralOf(singular) : unitPlural(singular);
  const hyphenated = /^[-‐‑]/.test(form.unit.joint);
  const word = form.unit.spelled ? (hyphenated || target.amount === 1 ? singular : plural) : target.unit;
  return keepCapital(prose.slice(span.start, span.end), figure + scale + (form.unit.joint || ' ') + word);
}
