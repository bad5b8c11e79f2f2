import { pastArticle } from '../../sentence/beforeArticle';
import { normOf } from '../../sentence/unit';
import { clauseAt, type SentenceContext } from '../../sentenceContext';
import { oldestAge, personAt, standsAlone } from './ageFigures';
import type { AgeForm } from './ageForm';

/** “**3 June 1911** – Death of Ida Moe, in Osby, *aged 71*”, “Moe's death, at 71”: where no verb tells it. */
export function ageInEntry(context: SentenceContext, value: number, years: number): AgeForm | undefined {
  const { units, clauses, subjects, prose } = context;
  if (!/^(?:aged|at)$/.test(normOf(units[value - 1])) || normOf(units[value - 2]) !== ',') return undefined;
  if (clauses.some(({ verb }) => verb !== undefined && verb.start !== value - 1) || !standsAlone(context, value))
    return undefined;
  const death = units.findIndex(({ start, end }) => /^death$/i.test(prose.slice(start, end)));
  if (death < 0 || death > value) return undefined;
  const owner =
    normOf(units[death + 1]) === 'of'
      ? pastArticle(units, death + 1)
      : /^'s?$/.test(normOf(units[death - 1]))
        ? death - 2
        : undefined;
  const subject = personAt(context, owner);
  const clause = clauseAt(context, value);
  if (subject === undefined || clause === undefined) return undefined;
  // “Death of *Moe's* brother, aged 71”
  if (subject.unit > death && /^'s?$/.test(normOf(units[subject.unit + 1]))) return undefined;
  // Of two people either may be as old.
  if (subjects.some(({ entity }) => entity.type === 'person' && entity !== subject.entity)) return undefined;
  return { subject, years, value, clause, kind: 'entry', reach: oldestAge, how: 'the age behind a death' };
}
