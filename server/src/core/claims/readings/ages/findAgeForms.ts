import type { SentenceContext } from '../../sentenceContext';
import { ageAdjective, ageAside } from './ageAsides';
import { isAgeFigure, isBorn, oldestAge } from './ageFigures';
import type { AgeForm } from './ageForm';
import { ageInEntry } from './ageInEntry';
import { ageAdverbial, ageBirthday, agePredicate } from './agePredicates';

/** What the figures of the sentence say of people's ages. */
export function findAgeForms(context: SentenceContext): AgeForm[] {
  if (!context.subjects.some(({ entity }) => isBorn(context, entity.id))) return [];
  const forms: AgeForm[] = [];
  for (const value of context.wholes) {
    const unit = context.units[value];
    if (unit?.kind === 'ordinal' && unit.ordinal.value <= oldestAge) {
      const form = ageBirthday(context, value, unit.ordinal.value);
      if (form !== undefined) forms.push(form);
    }
    if (unit?.kind !== 'quantity' || !isAgeFigure(unit.quantity)) continue;
    const years = unit.quantity.amount;
    const form =
      ageAside(context, value, years) ??
      ageAdjective(context, value, years) ??
      agePredicate(context, value, years) ??
      ageAdverbial(context, value, years) ??
      ageInEntry(context, value, years);
    if (form !== undefined) forms.push(form);
  }
  return forms;
}
