import type { Property } from '../facts/factSet';
import { lazy } from '../lazy';
import type { ReadSentence } from '../rules/rule';
import type { Day } from '../values/dateValue';
import { type Discourse, wasMentioned } from './discourse';
import type { FactIndex } from './factIndex';
import { findHappenings } from './findHappenings';
import { noteMentions } from './noteMentions';
import { occurrencesOf } from './occurrences';
import { questionOf } from './questions/questionOf';
import { reachOfName } from './readAhead';
import type { SentenceReading } from './readBlock';
import type { PlacedBlock } from './readingOrder';
import { findReadings } from './readings/readings';
import { resolveSubjects } from './resolveSubjects';
import type { SentenceContext, SubjectUnit } from './sentenceContext';
import { deceasedBefore, earlierInSection, holdersBefore, impliedBefore } from './spokenBefore';
import { topicsAbove } from './topics';
import { correctHolders } from './verdicts/correctHolders';
import { correctSeries } from './verdicts/correctSeries';
import { judgeSentence } from './verdicts/judgeSentence';
import { resolveDates } from './verdicts/resolveDates';

/** What can be a date or a time. A figure of one or two digits alone is a version or a count. */
const time = new RegExp(
  [
    /\d{3}|['’]\d\d|\d['’]?s\b|\d(?:st|nd|rd|th)\b|\d[ -](?:day|week|month|year|decade|centur)/,
    /\b(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|[Ff]ollowing|[Pp]revious) (?:week|month|year|decade)/,
    /\b(?:ago|later|earlier|yesterday|today)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/,
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** What makes a date of any figure. */
const monthOrEra =
  /\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|A\.?D\b|B\.?C\b|C\.?E\b)/;

/** Whether something can lead to a value or to something mentioned before: if not, a sentence without a known name says nothing. */
function isPromising(text: string): boolean {
  return time.test(text) || (/\d/.test(text) && monthOrEra.test(text)) || twoCapitals.test(text);
}

/** Two words with capitals may be a known name, misspelled. */
const twoCapitals = /[A-ZÀ-ÖØ-ÞĀ-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff’'-]+ [A-ZÀ-ÖØ-ÞĀ-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff’'-]+/;

/** What a sentence says, judged, and what the discourse learns from it; undefined where it plainly says nothing that facts know. */
export function readSentence(
  dateline: Day | undefined,
  block: PlacedBlock,
  sentence: SentenceReading,
  index: FactIndex,
  discourse: Discourse,
): ReadSentence | undefined {
  const text = block.prose.slice(sentence.span.start, sentence.span.end);
  const topics = topicsAbove(discourse.topics, block);
  const known =
    sentence.hasName ||
    discourse.recent.some(r => r.entity !== undefined && r.sentence >= discourse.sentence - reachOfName) ||
    // A label names nobody, but somebody may be named above it.
    block.kind === 'cell' ||
    (block.kind === 'item' && topics.some(topic => topic.entities.length > 0));
  if (!known && !isPromising(text)) return undefined;
  const parts = sentence.parts();
  const about = known || parts.units.some(unit => unit.kind === 'mention');
  const resolved = about ? resolveSubjects(parts, block, discourse) : [];
  const subjects = [...resolved, ...findHappenings(parts, resolved, index.happenings)];
  // What the paragraph spoke of before this sentence: a role is judged at that time, not at a date that only comes.
  const spokenOf = discourse.anchorBlock === discourse.block ? discourse.anchor : undefined;
  const dates = resolveDates(parts, discourse, dateline);
  const implied = impliedBefore(subjects, discourse);
  const earlier = lazy(() => earlierInSection(block, subjects, discourse));
  const holders = holdersBefore(discourse, index);
  const occurrences = occurrencesOf(parts, index.wordingsByStem, said =>
    propertiesOf([...subjects, ...implied, ...earlier(), ...holders], said, index),
  );
  const context: SentenceContext = {
    prose: block.prose,
    units: parts.units,
    clauses: parts.clauses,
    stems: parts.stems,
    block,
    topics,
    subjects,
    implied,
    // Only a wording asks for them.
    earlier: occurrences.length === 0 ? [] : earlier(),
    spokenOf: holders,
    asked: discourse.question?.sentence === discourse.sentence - 1 ? discourse.question.asked : [],
    index,
    deceased: deceasedBefore(discourse),
    occurrences,
    named: entity => discourse.named.has(entity),
    known: entity => subjects.some(s => s.entity.id === entity) || wasMentioned(discourse, block, entity),
  };
  const now = { spokenOf, dateline };
  const judged = !about ? [] : judgeSentence(context, findReadings(context, dates, now), dates, now);
  const judgments = correctHolders(context, correctSeries(context, judged, dates), dates);
  noteQuestion(context, discourse);
  noteMentions(parts, subjects, block, discourse);
  return {
    context,
    judgments,
    dates,
    mentioned: entity => discourse.named.has(entity),
    dateline,
  };
}

function noteQuestion(context: SentenceContext, discourse: Discourse): void {
  const asked = questionOf(context);
  if (asked.length > 0) discourse.question = { sentence: discourse.sentence, asked };
}

/** All properties that the subjects have facts of, of those that the words may state. */
function propertiesOf(subjects: readonly SubjectUnit[], said: ReadonlySet<string>, index: FactIndex): Property[] {
  const properties = new Map<string, Property>();
  for (const subject of subjects) {
    for (const [id, facts] of index.bySubject.get(subject.entity.id) ?? []) {
      const property = said.has(id) ? facts[0]?.property : undefined;
      if (property !== undefined) properties.set(id, property);
    }
  }
  return [...properties.values()];
}
