import { stem } from '../../../language/stem';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “Keel *sold S* in 2008”, where it was Keel that had acquired S: S was sold on. */
export function isSoldByOwner({ units, index }: SentenceContext, { property, subject, clause }: Reading): boolean {
  const { verb, subject: seller } = clause;
  if (property.id !== 'acquired' || verb === undefined || seller === undefined) return false;
  if (stem(normOf(units[verb.end - 1])) !== stem('sell')) return false;
  if (/^(?:on|off)$/.test(normOf(units[verb.end])) && clause.passive) return true;
  const unit = units[seller];
  const facts = index.bySubject.get(subject.entity.id);
  const buyers = ['acquired-by', 'owner', 'parent-company'].flatMap(id => facts?.get(id) ?? []);
  return (
    !clause.passive &&
    unit?.kind === 'mention' &&
    buyers.some(({ values }) => values.some(v => v.kind === 'entity' && unit.forms.some(f => f.entity === v.entity)))
  );
}
