import type { Code } from '../claim';
import type { Block } from '../draft/draft';
import type { Entity, EntityType, Property } from '../facts/factSet';
import { claimOfFinding, claimOfJudgment, type ProseClaim } from '../rules/claimOf';
import type { ReadSentence } from '../rules/rule';
import { proseRules } from '../rules/rules';
import type { Severity } from '../severity';
import { overlaps } from '../span';
import type { Day } from '../values/dateValue';
import { type Discourse, type Recent, remember, wasMentioned } from './discourse';
import type { FactIndex } from './factIndex';
import { findMatches, findOccurrences, type Occurrence } from './occurrences';
import type { SentenceParts, SentenceReading } from './readBlock';
import { findReadings } from './readings/readings';
import { calledBy, resolveSubjects } from './resolveSubjects';
import { normOf, type Unit } from './sentence/unit';
import type { SentenceContext, SubjectUnit } from './sentenceContext';
import { correctHolders } from './verdicts/correctHolders';
import { correctSeries } from './verdicts/correctSeries';
import { judgeSentence } from './verdicts/judgeSentence';
import { resolveDates } from './verdicts/resolveDates';

/** A word that can lead to a value or to something mentioned before: without one, a sentence without a known name says nothing. */
const promising =
  /\d|\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Ff]ollowing|[Pp]revious) (?:week|month|year|decade)|\b(?:ago|later|earlier|yesterday|today)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Two words with capitals may be a known name, misspelled. */
const twoCapitals = /[A-ZÀ-ÖØ-ÞĀ-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff’'-]+ [A-ZÀ-ÖØ-ÞĀ-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff’'-]+/;

/** The claims of one sentence, and what the discourse learns from it. */
export function claimsOfSentence(
  dateline: Day | undefined,
  block: Block,
  sentence: SentenceReading,
  index: FactIndex,
  discourse: Discourse,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): ProseClaim[] {
  const text = block.prose.slice(sentence.span.start, sentence.span.end);
  const known =
    sentence.hasName || discourse.recent.some(r => r.entity !== undefined && r.sentence >= discourse.sentence - 3);
  if (!known && !promising.test(text) && !twoCapitals.test(text)) return [];
  const parts = sentence.parts();
  const about = known || parts.units.some(unit => unit.kind === 'mention');
  const subjects = about ? resolveSubjects(parts, block, discourse) : [];
  // What the paragraph spoke of before this sentence: a role is judged at that time, not at a date that only comes.
  const spokenOf = discourse.anchorBlock === discourse.block ? discourse.anchor : undefined;
  const dates = resolveDates(parts, discourse, dateline);
  const implied = impliedSubjects(subjects, discourse);
  const holders = officeHolders(discourse, index);
  const context: SentenceContext = {
    prose: block.prose,
    units: parts.units,
    clauses: parts.clauses,
    stems: parts.stems,
    subjects,
    implied,
    spokenOf: holders,
    index,
    occurrences: occurrencesOf(parts, [...subjects, ...implied, ...holders], index),
    known: entity => subjects.some(s => s.entity.id === entity) || wasMentioned(discourse, block, entity),
  };
  const judged = !about ? [] : judgeSentence(context, findReadings(context, dates), dates, { spokenOf, dateline });
  const judgments = correctHolders(context, correctSeries(context, judged, dates), dates);
  noteMentions(parts, subjects, block, discourse);
  const read: ReadSentence = {
    context,
    judgments,
    dates,
    mentioned: entity => discourse.named.has(entity),
    dateline,
  };
  const place = { block, severities };
  const claims: ProseClaim[] = [];
  for (const judgment of judgments) {
    const claim = claimOfJudgment(judgment, read, place);
    if (claim !== undefined) claims.push(claim);
  }
  for (const rule of proseRules) {
    if (severities[rule.code] === 'off') continue;
    for (const finding of rule.find(read)) {
      // A wrong weekday beside a refuted date is one fault, told once.
      if (!claims.some(({ claim, span }) => claim.verdict === 'refuted' && overlaps(span, finding.span)))
        claims.push(claimOfFinding(rule, finding, place));
    }
  }
  return claims;
}

/** Of all that the draft has spoken of so far, what has an office, or something else that holds for a time. */
function officeHolders(discourse: Discourse, index: FactIndex): SubjectUnit[] {
  const holders = new Map<string, SubjectUnit>();
  if (index.holders.size === 0) return [];
  for (const section of discourse.mentioned.values()) {
    for (const id of section) {
      const entity = index.holders.has(id) ? index.factSet.entities.get(id) : undefined;
      if (entity !== undefined) holders.set(id, { unit: -1, entity, via: 'implied' });
    }
  }
  return [...holders.values()];
}

/** Whom the two sentences before in the same paragraph spoke of, and this one does not name. */
function impliedSubjects(subjects: readonly SubjectUnit[], discourse: Discourse): SubjectUnit[] {
  const implied: SubjectUnit[] = [];
  for (const { entity, sentence, block } of discourse.recent) {
    if (entity === undefined || block !== discourse.block || sentence < discourse.sentence - 2) continue;
    const isAmong = (list: readonly SubjectUnit[]) => list.some(s => s.entity === entity);
    if (!isAmong(subjects) && !isAmong(implied)) implied.push({ unit: -1, entity, via: 'implied' });
  }
  return implied;
}

/** The wordings of all properties that the subjects have facts of, property by property. */
function occurrencesOf(parts: SentenceParts, subjects: readonly SubjectUnit[], index: FactIndex): Occurrence[] {
  const properties = new Map<string, Property>();
  for (const subject of subjects) {
    for (const facts of index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property !== undefined) properties.set(property.id, property);
    }
  }
  if (properties.size === 0) return [];
  const matches = findMatches(parts.stems, index.wordingsByStem, new Set(properties.keys()));
  const found: Occurrence[] = [];
  for (const property of properties.values())
    found.push(...findOccurrences(parts.stems, parts.clauses, property, matches.get(property.id) ?? []));
  return found;
}

function noteMentions(
  { units, clauses }: SentenceParts,
  subjects: readonly SubjectUnit[],
  block: Block,
  discourse: Discourse,
): void {
  const mentions: Recent[] = [];
  const note = (unit: number, entity: Entity | undefined, name: string, type: EntityType | undefined) => {
    const { sentence, block: at } = discourse;
    const isSubject = clauses.some(clause => clause.subject === unit);
    mentions.push({ entity, name, type, sentence, block: at, isSubject, called: calledBy(normOf(units[unit])) });
  };
  for (const [i, unit] of units.entries()) {
    const entity = subjects.find(s => s.unit === i)?.entity;
    if (entity !== undefined) {
      if (isDemonym(unit)) mentions.push(demonymOf(entity, discourse));
      else note(i, entity, entity.label, entity.type);
    } else if (unit.kind === 'name' && unit.first < unit.last) {
      note(i, undefined, unit.text, 'person');
    }
  }
  remember(discourse, block, mentions);
}

function isDemonym(unit: Unit): boolean {
  return unit.kind === 'mention' && unit.forms.every(f => f.kind === 'demonym');
}

/** “The *French* minister”: the country is mentioned, and nothing more is meant. */
function demonymOf(entity: Entity, { sentence, block }: Discourse): Recent {
  return { entity, name: entity.label, type: undefined, sentence, block, isSubject: false, called: undefined };
}
