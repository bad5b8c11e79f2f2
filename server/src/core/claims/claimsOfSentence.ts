import type { Code } from '../claim';
import type { Block } from '../draft/draft';
import type { Entity } from '../facts/factSet';
import { claimOfFinding, claimOfJudgment, type ProseClaim } from '../rules/claimOf';
import type { ReadSentence } from '../rules/rule';
import { proseRules } from '../rules/rules';
import type { Severity } from '../severity';
import { overlaps } from '../span';
import type { Day } from '../values/dateValue';
import { type Discourse, remember, wasMentioned } from './discourse';
import type { FactIndex } from './factIndex';
import { findHappenings } from './happenings';
import { findOccurrences, type Occurrence } from './occurrences';
import type { SentenceParts, SentenceReading } from './readBlock';
import { findReadings } from './readings/readings';
import { diesIn } from './readings/tellsDeath';
import { calledBy } from './resolvePronoun';
import { resolveSubjects } from './resolveSubjects';
import { normOf } from './sentence/unit';
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
  const resolved = about ? resolveSubjects(parts, block, discourse) : [];
  const subjects = [...resolved, ...findHappenings(parts, resolved, index.happenings)];
  // What the paragraph spoke of before this sentence: a role is judged at that time, not at a date that only comes.
  const spokenOf = discourse.anchorBlock === discourse.block ? discourse.anchor : undefined;
  const dates = resolveDates(parts, discourse, dateline);
  const implied = impliedSubjects(subjects, discourse);
  const topics = topicsOf(block, subjects, discourse);
  const holders = officeHolders(discourse, index);
  const context: SentenceContext = {
    prose: block.prose,
    ...parts,
    subjects,
    implied,
    topics,
    spokenOf: holders,
    index,
    deceased: deceasedBefore(discourse),
    occurrences: occurrencesOf(parts, [...subjects, ...implied, ...topics, ...holders], index),
    named: entity => discourse.named.has(entity),
    known: entity => subjects.some(s => s.entity.id === entity) || wasMentioned(discourse, block, entity),
  };
  const now = { spokenOf, dateline };
  const judged = !about ? [] : judgeSentence(context, findReadings(context, dates, now), dates, now);
  const judgments = correctHolders(context, correctSeries(context, judged, dates), dates);
  noteMentions(parts, subjects, block, discourse);
  const read: ReadSentence = {
    context,
    judgments,
    dates,
    mentioned: entity => discourse.named.has(entity),
    ...(dateline === undefined ? {} : { dateline }),
  };
  const place = { block, severities };
  const claims = judgments.flatMap(judgment => claimOfJudgment(judgment, read, place) ?? []);
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
  const implied = new Map<string, SubjectUnit>();
  for (const { entity, sentence, block } of discourse.recent) {
    if (entity === undefined || block !== discourse.block || sentence < discourse.sentence - 2) continue;
    if (!subjects.some(s => s.entity === entity)) implied.set(entity.id, { unit: -1, entity, via: 'implied' });
  }
  return [...implied.values()];
}

/** How many sentences back a topic may have been named last. */
const topicReach = 15;

/** What the last sentences of the section, or of one around it, spoke of, and this one does not name. */
function topicsOf(block: Block, subjects: readonly SubjectUnit[], discourse: Discourse): SubjectUnit[] {
  const topics = new Map<string, SubjectUnit>();
  for (const { entity, sentence } of discourse.recent) {
    if (entity === undefined || sentence < discourse.sentence - topicReach) continue;
    if (!subjects.some(s => s.entity === entity) && wasMentioned(discourse, block, entity.id))
      topics.set(entity.id, { unit: -1, entity, via: 'implied' });
  }
  return [...topics.values()];
}

/** The people of whom the sentence right before told that they died, be it a paragraph of its own. */
function deceasedBefore({ recent, sentence }: Discourse): ReadonlySet<Entity> {
  const deceased = new Set<Entity>();
  for (const { entity, died, sentence: at } of recent)
    if (died && entity !== undefined && at === sentence - 1) deceased.add(entity);
  return deceased;
}

function occurrencesOf(parts: SentenceParts, subjects: readonly SubjectUnit[], index: FactIndex): Occurrence[] {
  const seen = new Set<string>();
  const found: Occurrence[] = [];
  for (const subject of subjects) {
    for (const facts of index.bySubject.get(subject.entity.id)?.values() ?? []) {
      const property = facts[0]?.property;
      if (property === undefined || seen.has(property.id)) continue;
      seen.add(property.id);
      found.push(...findOccurrences(parts.stems, parts.clauses, property, index.wordings.get(property.id) ?? []));
    }
  }
  return found;
}

function noteMentions(
  parts: SentenceParts,
  subjects: readonly SubjectUnit[],
  block: Block,
  discourse: Discourse,
): void {
  const heads = new Set(parts.clauses.map(c => c.subject));
  for (const [i, unit] of parts.units.entries()) {
    const subject = subjects.find(s => s.unit === i);
    if (subject !== undefined) {
      if (unit.kind === 'mention' && unit.forms.every(f => f.kind === 'demonym')) {
        remember(discourse, block, {
          entity: subject.entity,
          name: subject.entity.label,
          type: undefined,
          isSubject: false,
        });
        continue;
      }
      const called = calledBy(normOf(unit));
      const died = diesIn(parts.units, parts.clauses, i);
      remember(discourse, block, {
        entity: subject.entity,
        name: subject.entity.label,
        type: subject.entity.type,
        isSubject: heads.has(i),
        ...(called === undefined ? {} : { called }),
        ...(died ? { died } : {}),
      });
    } else if (unit.kind === 'name' && unit.first < unit.last) {
      remember(discourse, block, { entity: undefined, name: unit.text, type: 'person', isSubject: heads.has(i) });
    }
  }
}
