import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** Whom every row of people counts. */
const anybody = /^(?:person|man|one|holder|individual)$/;

/** “the first *woman* to hold the office”, where the facts count all who held it: she is in a row of her own. */
export function isOtherRow(context: SentenceContext, { property, value }: Reading): boolean {
  const { units } = context;
  if (units[value]?.kind !== 'ordinal') return false;
  if (isNarrowed(context, property, value)) return true;
  const to = units.findIndex((unit, i) => i > value && normOf(unit) === 'to');
  if (to < 0 || to > value + 4) return false;
  const counted = [property.label, ...property.triggers].join(' ').toLowerCase();
  return units.slice(value + 1, to).some(unit => {
    const noun = normOf(unit);
    return unit.kind !== 'mark' && !anybody.test(noun) && (noun === '' || !counted.includes(stem(noun)));
  });
}

/** “the first bridge over the strait *to carry a railway*”: the first of those of which that is said. */
function isNarrowed({ units, occurrences }: SentenceContext, property: Reading['property'], value: number): boolean {
  return occurrences().some(
    ({ property: own, last }) =>
      own === property &&
      last > value &&
      last <= value + 6 &&
      /^(?:to|with|whose|that|which|without)$/.test(normOf(units[last + 1])) &&
      // “the third storm *of a season* that began late”
      !(normOf(units[last - 2]) === 'of' && /^an?$/.test(normOf(units[last - 1]))),
  );
}
