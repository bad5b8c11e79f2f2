import type { Code } from '../claim';
import { claimOfFinding, claimOfJudgment, type ProseClaim } from '../rules/claimOf';
import type { ReadSentence } from '../rules/rule';
import { proseRules } from '../rules/rules';
import type { Severity } from '../severity';
import { overlaps } from '../span';
import type { Day } from '../values/dateValue';
import { type Discourse, remember, wasMentioned } from './discourse';
import type { FactIndex } from './factIndex';
import { findOccurrences, type Occurrence } from './occurrences';
import type { SentenceParts, SentenceReading } from './readBlock';
import type { PlacedBlock } from './readingOrder';
import { findReadings } from './readings/readings';
import { calledBy, resolveSubjects } from './resolveSubjects';
import { normOf } from './sentence/unit';
import type { SentenceContext, SubjectUnit } from './sentenceContext';
import { topicsAbove } from './topics';
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
  block: PlacedBlock,
  sentence: SentenceReading,
  index: FactIndex,
  discourse: Discourse,
  severities: Readonly<Record<Code, Severity | 'off' | undefined>>,
): ProseClaim[] {
  const text = block.prose.slice(sentence.span.start, sentence.span.end);
  const topics = topicsAbove(discourse.topics, block);
  const known =
    sentence.hasName ||
    discourse.recent.some(r => r.entity !== undefined && r.sentence >= discourse.sentence - 3) ||
    // A label names nobody, but somebody may be named above it.
    block.kind === 'cell' ||
    (block.kind === 'item' && topics.some(topic => topic.entities.length > 0));
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
    block,
    topics,
    ...parts,
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
  block: PlacedBlock,
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
      remember(discourse, block, {
        entity: subject.entity,
        name: subject.entity.label,
        type: subject.entity.type,
        isSubject: heads.has(i),
        ...(called === undefined ? {} : { called }),
      });
    } else if (unit.kind === 'name' && unit.first < unit.last) {
      remember(discourse, block, { entity: undefined, name: unit.text, type: 'person', isSubject: heads.has(i) });
    }
  }
}
