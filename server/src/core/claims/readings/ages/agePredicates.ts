import type { Clause } from '../../sentence/clause';
import { normOf } from '../../sentence/unit';
import { clauseAt, type SentenceContext } from '../../sentenceContext';
import { isAged, isOldCompound, isYearsOld, light, oldestAge, personAt, standsAlone } from './ageFigures';
import type { AgeForm } from './ageForm';

/** “He is 31”, “she was only 22 when”, “who turned 33”, “will be 50”. */
export function agePredicate(context: SentenceContext, value: number, years: number): AgeForm | undefined {
  const { units } = context;
  const clause = clauseAt(context, value);
  const { verb } = clause ?? {};
  if (clause === undefined || verb === undefined || value < verb.end) return undefined;
  if (clause.modality !== 'asserted' && clause.modality !== 'future') return undefined;
  const subject = personAt(context, clause.subject);
  if (subject === undefined) return undefined;
  const head = normOf(units[verb.end - 1]);
  const turns = /^turn(?:s|ed|ing)?$/.test(head);
  const aged = head === 'aged' && verb.end - verb.start > 1;
  if (!turns && !aged && !/^(?:is|was|'s|be)$/.test(head)) return undefined;
  const compound = isOldCompound(context, value);
  for (let i = verb.end; i < value; i++) {
    const norm = normOf(units[i]);
    if (!light.test(norm) && !(compound && /^an?$/.test(norm))) return undefined;
  }
  const isOld = compound || isYearsOld(context, value);
  if (!isOld && !standsAlone(context, value)) return undefined;
  return {
    subject,
    years,
    value,
    ...(compound ? { valueEnd: value + 2 } : {}),
    clause,
    kind: turns ? 'turn' : 'predicate',
    // “A 20-year-old idea” is told of things, and “in 2019 she recalled when she was 16” of another time than the verb's.
    reach: compound ? 15 : clause.marker === 'when' ? 10 : oldestAge,
    how: turns ? '“turn”' : 'copula',
  };
}

/** “died aged 42”, “At the age of 22 he wrote”, “, aged 91.” */
export function ageAdverbial(context: SentenceContext, value: number, years: number): AgeForm | undefined {
  const { units } = context;
  let at = value - 1;
  while (/^(?:only|just|the|ripe|old|tender|early|great|of|age|aged)$/.test(normOf(units[at])) && at > value - 7) at--;
  const words = units.slice(at + 1, value).map(normOf);
  const before = normOf(units[at]);
  const isCalledAge = words.includes('age') || words.includes('aged');
  const isAgedForm = words.includes('aged');
  if (isAgedForm ? !isAsideMark(context, at) : before !== 'at') return undefined;
  if (!isYearsOld(context, value) && !endsPhrase(context, value)) return undefined;
  const first = isAgedForm ? at + 1 : at;
  const clause = governing(context, first, value);
  if (clause === undefined || clause.modality !== 'asserted' || clause.verb === undefined) return undefined;
  const subject = personAt(context, clause.subject);
  if (subject === undefined) return undefined;
  // “He met Anna, aged 22”, “he shot a man aged 22”: whose age it is, no grammar tells.
  if (first > clause.verb.end && namesOther(context, clause.verb.end, first)) return undefined;
  return {
    subject,
    years,
    value,
    clause,
    kind: 'adverbial',
    reach: isCalledAge ? oldestAge : 15,
    how: `“${context.prose.slice(units[first]?.start, units[value]?.end)}”`,
  };
}

/** “died at 42 in Lyon”, but not “lived at 42, rue de Rivoli”, “scored at 42 and 67”. */
function endsPhrase(context: SentenceContext, value: number): boolean {
  const { units } = context;
  const next = units[value + 1];
  const after = units[value + 2];
  if (
    normOf(next) === ',' &&
    (after?.kind === 'name' || /^(?:rue|via|calle|avenue|boulevard|place|street)$/.test(normOf(after)))
  )
    return false;
  // “At 34 she is the oldest.”
  if (next?.kind === 'mention' || /^(?:he|she)$/.test(normOf(next))) return value <= 2;
  const isBare = units[value]?.kind === 'quantity' && next?.kind === 'word';
  return (
    standsAlone(context, value) || (isBare && /^(?:in|on|at|from|of|by)$/.test(next.norm) && after?.kind !== 'quantity')
  );
}

/** “aged” begins its phrase: behind a comma, at the start of the sentence, or right behind a verb, a place or a date. */
function isAsideMark({ units, clauses }: SentenceContext, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || /^[,("—-]$/.test(normOf(unit))) return true;
  if (unit.kind === 'name' || unit.kind === 'mention' || unit.kind === 'date') return true;
  return clauses.some(({ verb }) => verb !== undefined && verb.end - 1 === at) || /^(?:away|dead)$/.test(normOf(unit));
}

/** The clause that the phrase belongs to; where “aged” was taken for a verb, the one that it interrupts. */
function governing(context: SentenceContext, first: number, value: number): Clause | undefined {
  const index = context.clauses.findIndex(c => c.start <= value && value < c.end);
  const own = context.clauses[index];
  if (own === undefined) return undefined;
  if (own.verb === undefined || own.verb.end <= first || own.verb.start > value) {
    // “Dupont wrote it in 1990, at 42, and won”: the phrase must touch what it belongs to.
    return isAged(context, own) ? undefined : own;
  }
  return first <= 1 ? context.clauses[index + 1] : context.clauses[index - 1];
}

const others =
  /^(?:man|woman|men|women|boy|girl|son|daughter|wife|husband|brother|sister|father|mother|child|children|baby|friend|cousin|uncle|aunt|nephew|niece|grandfather|grandmother|him|her|them|player|people|others?|two|twins?)$/;

/** What is done “to” a place. */
const moves = /^(?:move|moved|went|came|returned|emigrated|fled|travelled|traveled|sailed|back)$/;

/** Whether somebody or something else stands between, whose age it may be. */
function namesOther(context: SentenceContext, from: number, to: number): boolean {
  const { units } = context;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (others.test(normOf(unit))) return true;
    if (unit?.kind !== 'name' && unit?.kind !== 'mention') continue;
    if (
      unit.kind === 'mention' &&
      unit.forms.every(({ entity }) => entity.type !== undefined && entity.type !== 'person')
    )
      continue;
    let before = i - 1;
    while (/^(?:the|his|her|a|an|near|,)$/.test(normOf(units[before])) || units[before]?.kind === 'name') before--;
    const isPlace = /^(?:in|at|near|on|outside|of|from|for)$/.test(normOf(units[before]));
    if (!isPlace && !(normOf(units[before]) === 'to' && moves.test(normOf(units[before - 1])))) return true;
  }
  return false;
}

/** “on his 34th birthday, 3 May 1990”, “celebrated her 70th birthday in 1998”. */
export function ageBirthday(context: SentenceContext, value: number, years: number): AgeForm | undefined {
  const { units } = context;
  if (normOf(units[value + 1]) !== 'birthday') return undefined;
  const possessive = normOf(units[value - 1]);
  const owner = possessive === "'s" || possessive === "'" ? value - 2 : value - 1;
  const subject = personAt(context, owner);
  const clause = clauseAt(context, value);
  if (subject === undefined || clause === undefined) return undefined;
  if (owner === value - 1 && !/^(?:his|her)$/.test(possessive)) return undefined;
  if (clause.modality !== 'asserted' && clause.modality !== 'future') return undefined;
  const before = normOf(units[owner - 1]);
  const isObject =
    clause.verb !== undefined && clause.verb.end === owner && /^(?:celebrat|mark)/.test(verbOf(context, clause));
  const isSubject =
    clause.subject === value + 1 && /^(?:is|was|came|fell|falls|comes|be)$/.test(verbOf(context, clause));
  // “on 17 March, his 32nd birthday,”
  const isApposition = before === ',' && units[owner - 2]?.kind === 'date';
  if (before !== 'on' && !isObject && !isSubject && !isApposition) return undefined;
  return {
    subject,
    years,
    value,
    clause,
    kind: 'birthday',
    reach: oldestAge,
    how: '“birthday”',
  };
}

function verbOf({ units }: SentenceContext, { verb }: Clause): string {
  return verb === undefined ? '' : normOf(units[verb.end - 1]);
}
