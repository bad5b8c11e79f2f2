import { normOf } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';

/**
 * “The publisher of *S* is V, and *its* ISSN is …”: where the grammar leaves open whose it is, the one thing of those named before that has such a fact,
 * if all others are of other types. No publisher has an ISSN.
 */
export function onlyOwner(
  { units, subjects }: SentenceContext,
  at: number,
  candidates: readonly SubjectUnit[],
): SubjectUnit | undefined {
  if (normOf(units[at]) !== 'its' || subjects.some(({ unit }) => unit === at)) return undefined;
  const [owner, ...others] = candidates.filter(({ unit, via }) => unit >= 0 && unit < at && via === 'name');
  if (owner === undefined || others.some(({ entity }) => entity !== owner.entity)) return undefined;
  const { type } = owner.entity;
  if (type === undefined || type === 'person') return undefined;
  for (let i = 0; i < at; i++) {
    const unit = units[i];
    if (unit?.kind === 'name') return undefined;
    if (unit?.kind !== 'mention' || i === owner.unit) continue;
    const isOther = unit.forms.every(
      ({ entity }) => entity === owner.entity || (entity.type !== undefined && entity.type !== type),
    );
    if (!isOther) return undefined;
  }
  return owner;
}
