import type { FactValue } from '../../../../facts/factSet';
import type { DateValue } from '../../../../values/dateValue';
import { factsOf } from '../../../factIndex';
import type { Unit } from '../../../sentence/unit';
import { isUnnamed, type Reading, type SentenceContext } from '../../../sentenceContext';
import type { ResolvedDate } from '../../../verdicts/resolveDates';
import { namesValue } from '../../namesValue';

/**
 * “Brandt doubted what Holm said. … / He sold the firm, and died *in 1993*”: the paragraph has named nobody, and the value is that of another person
 * of whom the section has spoken, so that “he” may well be that one.
 */
export function isAnothersValue(
  context: SentenceContext,
  { subject, property, value }: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  const { entity } = subject;
  if (!isUnnamed(subject) || entity.type !== 'person') return false;
  const isNamedHere = context.namedInParagraph(entity);
  const unit = context.units[value];
  const date = dates.get(value)?.value;
  return context.earlier.some(
    other =>
      other.entity.type === 'person' &&
      other.entity !== entity &&
      (!isNamedHere || (subject.via === 'pronoun' && context.namedInParagraph(other.entity))) &&
      factsOf(context.index, other.entity.id, property).some(({ values }) =>
        values.some(known => isSame(known, unit, date)),
      ),
  );
}

function isSame(known: FactValue, unit: Unit | undefined, told: DateValue | undefined): boolean {
  if (known.kind === 'date')
    return told !== undefined && told.first <= known.date.first && known.date.last <= told.last;
  return known.kind === 'entity' && namesValue(unit, known);
}
