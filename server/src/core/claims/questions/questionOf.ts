import type { Property, ValueKind } from '../../facts/factSet';
import { bearersOf } from '../bearersOf';
import { factsOf } from '../factIndex';
import { prepositions } from '../language/closedClasses';
import { beforeArticle } from '../sentence/beforeArticle';
import { normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import type { ResolvedDate } from '../verdicts/resolveDates';
import type { Wording } from '../wordings';
import { askedAgain } from './askedAgain';
import { askedByCopula } from './askedByCopula';
import { askedOfAct } from './askedOfAct';
import type { Asked } from './question';

/** What the sentence asks for, of the one thing that it asks about; empty where it asks for nothing that the facts know. */
export function questionOf(
  context: SentenceContext,
  dates: ReadonlyMap<number, ResolvedDate>,
  before: readonly Asked[],
): Asked[] {
  const { units, clauses, subjects, index } = context;
  // “Audrey Hepburn's birthplace?”
  const isBrief = clauses.every(({ verb }) => verb === undefined) && units.slice(-3).some(unit => normOf(unit) === '?');
  if (!isBrief && !clauses.some(({ modality }) => modality === 'question')) return [];
  const at = askedAt(units);
  if (!isBrief && at.length === 0) return [];
  const [date, ...more] = dates.values();
  const time = more.length === 0 ? date?.value : undefined;
  const isChoice = offersChoice(context);
  const asked = new Map<string, Asked>();
  const bearers = units.flatMap((unit, i) => (subjects.some(s => s.unit === i) ? [] : bearersOf(unit)));
  const unsure = new Set(bearers.length === 1 ? bearers : []);
  for (const entity of [...subjects.map(each => each.entity), ...unsure])
    for (const property of [...context.occurrences().map(o => o.property), ...askedInFront(context, entity)])
      if (
        (at.length === 0 || isChoice || at.some(i => isAskedFor(property, normOf(units[i]), normOf(units[i + 1])))) &&
        factsOf(index, entity.id, property).length > 0
      )
        asked.set(`${entity.id} ${property.id}`, {
          entity,
          property,
          time,
          ...(unsure.has(entity) ? { ifAlike: true } : {}),
        });
  for (const each of askedByCopula(context, 0, units.length))
    asked.set(`${each.entity.id} ${each.property.id}`, { ...each, time });
  const found = [...asked.values()];
  if (found.length === 0) return askedFurther(context, before, time);
  if (isChoice) return found.map(each => ({ ...each, ifNamed: true }));
  return found.every(({ entity }) => entity === found[0]?.entity) ? found : [];
}

/** “Which opened first, *the mill or the weir*?” */
function offersChoice({ units, subjects }: SentenceContext): boolean {
  return subjects.some(({ unit, entity }) => {
    const or = beforeArticle(units, unit);
    return normOf(units[or]) === 'or' && subjects.some(other => other.entity !== entity && other.unit === or - 1);
  });
}

/** The first asking word, and those that an “and” puts beside it: “*When and where* did it open?”, “*Whom* did she marry, *and when*?” */
function askedAt(units: readonly Unit[]): number[] {
  const first = units.findIndex(unit => askingWords.has(normOf(unit)));
  return units.flatMap((unit, i) =>
    i === first || (i > first && normOf(units[i - 1]) === 'and' && askingWords.has(normOf(unit))) ? [i] : [],
  );
}

/** “*After whom* is S *named*?”: the preposition of the wording stands in front. */
function askedInFront({ units, stems, index }: SentenceContext, { id }: Asked['entity']): Property[] {
  const preposition = normOf(units[0]);
  if (!prepositions.has(preposition) || !askingWords.has(normOf(units[1]))) return [];
  const isSaid = (wording: Wording) =>
    wording.preposition === preposition &&
    wording.stems.slice(0, -1).every(stem => stems.tokens.some(token => token.stem === stem));
  return [...(index.bySubject.get(id)?.values() ?? [])].flatMap(([fact]) =>
    fact !== undefined && (index.wordings.get(fact.property.id) ?? []).some(isSaid) ? [fact.property] : [],
  );
}

/** What the sentence asks for that names nothing of which the facts know it: of what somebody did, or of what the question before asked of. */
function askedFurther(context: SentenceContext, before: readonly Asked[], time: Asked['time']): Asked[] {
  const act = askedOfAct(context, time);
  if (act !== undefined) return [act];
  const at = askedAt(context.units);
  return askedAgain(context, before, time).filter(({ property }) =>
    at.some(i => isAskedFor(property, normOf(context.units[i]), normOf(context.units[i + 1]))),
  );
}

const kindsOf: Readonly<Record<string, readonly ValueKind[]>> = {
  who: ['person', 'organization', 'entity'],
  whom: ['person', 'organization', 'entity'],
  whose: ['person', 'organization', 'entity'],
  when: ['date'],
  where: ['place'],
  how: ['quantity', 'ordinal'],
  what: ['person', 'organization', 'entity', 'place', 'quantity', 'text'],
  which: ['person', 'organization', 'entity', 'place', 'quantity', 'text'],
};

const askingWords = new Set(Object.keys(kindsOf));

function isAskedFor({ value }: Property, word: string, next: string): boolean {
  if (/^(?:year|date|day|month)$/.test(next)) return value === 'date';
  return kindsOf[word]?.includes(value) ?? false;
}
