import type { Property } from '../facts/factSet';
import { lazy } from '../lazy';
import type { Day } from '../values/dateValue';
import { bearersBefore, bearersOf } from './bearersOf';
import { type Discourse, keepState, mentionedSoFar } from './discourse';
import { type FactIndex, propertiesOf } from './factIndex';
import { findHappenings } from './findHappenings';
import { identifySubjects } from './identifySubjects';
import { isOnlyTied } from './isOnlyTied';
import { isMentionedAnywhere } from './mentions';
import { hintsAtName } from './nameParts';
import { noteMentions } from './noteMentions';
import { noteUnnamed } from './noteUnnamed';
import { occurrencesOf, type Said } from './occurrences';
import { peopleBefore, protagonistOf } from './protagonistOf';
import { reachOfQuestion } from './questions/question';
import { questionOf } from './questions/questionOf';
import { reachOfName } from './readAhead';
import type { SentenceReading } from './readBlock';
import type { PlacedBlock } from './readingOrder';
import { resolveElision } from './resolveElision';
import { resolveSubjects } from './resolveSubjects';
import type { SentenceContext, SubjectUnit } from './sentenceContext';
import { deceasedBefore, earlierInSection, holdersBefore, impliedBefore } from './spokenBefore';
import { goesOnFollowing } from './tellings/followerReadings';
import type { Told } from './tellings/telling';
import { tellingOf } from './tellings/tellingOf';
import { topicsAbove } from './topics';
import type { Now } from './verdicts/now';
import { type ResolvedDate, resolveDates } from './verdicts/resolveDates';

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

const personPronoun = /\b(?:[Hh]e|[Ss]he|[Hh]i[ms]|[Hh]er)\b/;

/** Two words with capitals may be a known name, misspelled. */
const twoCapitals = /[A-ZÀ-ÖØ-ÞĀ-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff’'-]+ [A-ZÀ-ÖØ-ÞĀ-\u1fff][A-Za-zÀ-ÖØ-öø-\u1fff’'-]+/;

/** How many names and values a sentence has at most. One with more is no prose, and its parts would be held against each other for minutes. */
const most = 400;

/** How many sentences on, what has no date of its own is told of the time that the paragraph spoke of last. */
const reachOfTime = 2;

/** What a sentence speaks of: all that its words are read with. */
export interface HeardSentence {
  readonly context: SentenceContext;
  /** The sentence's dates, resolved, by unit. */
  readonly dates: ReadonlyMap<number, ResolvedDate>;
  readonly now: Now;
  /** It speaks of something that the facts know, or may. */
  readonly isAbout: boolean;
}

/**
 * What a sentence speaks of, and what the discourse learns from it: so much must be done in reading order. What the sentence then says
 * of it, `judgeHeard` tells, of many sentences at once. Undefined where it plainly says nothing that facts know.
 */
export function hearSentence(
  dateline: Day | undefined,
  block: PlacedBlock,
  sentence: SentenceReading,
  index: FactIndex,
  discourse: Discourse,
): HeardSentence | undefined {
  const text = block.prose.slice(sentence.span.start, sentence.span.end);
  const topics = topicsAbove(discourse.topics, block);
  const known =
    sentence.hasName ||
    discourse.question?.sentence === discourse.sentence - 1 ||
    discourse.recent.some(r => r.entity !== undefined && r.sentence >= discourse.sentence - reachOfName) ||
    (personPronoun.test(text) && protagonistOf(discourse) !== undefined) ||
    hintsAtName(text, block.prose, index.nameParts) ||
    // A label names nobody, but somebody may be named above it.
    block.kind === 'cell' ||
    (block.kind === 'item' && topics.some(topic => topic.entities.length > 0)) ||
    // “**1951.** The dam.”: the date is a sentence of its own.
    (block.list !== undefined && sentence.span.start === 0);
  if (!known && !isPromising(text)) return undefined;
  const parts = sentence.parts();
  if (parts.wholes.length > most) return undefined;
  const { mentions } = discourse;
  const wasMentioned = mentionedSoFar(discourse, block);
  const isAbout = known || parts.units.some(unit => unit.kind === 'mention');
  const meant = isAbout ? resolveSubjects(parts, { block, discourse, wasMentioned, index }) : [];
  const resolved = meant.filter(subject => !isOnlyTied(parts.units, subject, index));
  const named = [...resolved, ...findHappenings(parts, resolved, index.happenings)];
  // What the paragraph spoke of before this sentence: a role is judged at that time, not at a date that only comes.
  const spokenOf = discourse.anchorBlock === discourse.block ? discourse.anchor : undefined;
  const isLately = discourse.anchorSentence >= discourse.sentence - reachOfTime;
  const dates = resolveDates(parts, block, discourse, dateline);
  const implied = impliedBefore(named, discourse);
  const earlier = earlierInSection(named, discourse, wasMentioned);
  const { recent, block: at } = discourse;
  const before = keepState(discourse);
  const holders = holdersBefore(discourse, index);
  const bearers = () => [...parts.units.flatMap(bearersOf), ...bearersBefore(discourse)].map(entity => ({ entity }));
  // “The Vigil went down. It was over in an hour”: of which event the verb tells, its properties say.
  const happened = () =>
    [...named, ...implied].flatMap(({ entity }) =>
      (index.happenings.get(entity.id) ?? []).map(({ event }) => ({ entity: event })),
    );
  const occurrences = lazy(() =>
    occurrencesOf(parts, index.wordingsByStem, said =>
      propertiesSaid([named, implied, earlier, holders, bearers(), happened()], said, index),
    ),
  );
  const identified =
    isAbout || dates.size > 0
      ? identifySubjects(parts, { discourse, index, subjects: named, implied, earlier, dates, occurrences })
      : [];
  const subjects = [...named, ...identified];
  const context: SentenceContext = {
    prose: block.prose,
    units: parts.units,
    wholes: parts.wholes,
    clauses: parts.clauses,
    stems: parts.stems,
    block,
    topics,
    subjects,
    implied,
    earlier,
    peopleBefore: lazy(() => peopleBefore(before)),
    inParagraph: entity => recent.some(r => r.block === at && r.entity === entity),
    namedInParagraph: entity => recent.some(r => r.block === at && r.entity === entity && r.called === undefined),
    spokenOf: holders,
    labelled: resolveElision(discourse),
    told: discourse.telling?.sentence === discourse.sentence - 1 ? discourse.telling.told : nothingTold,
    asked: discourse.question?.sentence === discourse.sentence - 1 ? discourse.question.asked : [],
    index,
    deceased: deceasedBefore(discourse),
    occurrences,
    named: entity => discourse.named.has(entity),
    known: entity => subjects.some(s => s.entity.id === entity) || wasMentioned(entity),
    mentioned: entity => isMentionedAnywhere(mentions, entity),
  };
  noteQuestion(context, dates, discourse);
  discourse.telling = { sentence: discourse.sentence, told: whatIsTold(context) };
  noteMentions(parts, subjects, block, discourse);
  noteUnnamed(parts, subjects, block, discourse);
  return {
    context,
    dates,
    now: { spokenOf, dateline, ...(isLately ? { lately: spokenOf } : {}) },
    isAbout: isAbout || identified.length > 0,
  };
}

function noteQuestion(context: SentenceContext, dates: ReadonlyMap<number, ResolvedDate>, discourse: Discourse): void {
  const { question, sentence } = discourse;
  const before = question !== undefined && question.sentence >= sentence - reachOfQuestion ? question.asked : [];
  const asked = questionOf(context, dates, before);
  if (asked.length > 0) discourse.question = { sentence: discourse.sentence, asked };
}

/** Hardly any sentence is gone on with: what it tells is found when the next one asks, except where it goes on itself. */
function whatIsTold(context: SentenceContext): () => readonly Told[] {
  const find = () => (context.subjects.length === 0 ? [] : tellingOf(context));
  if (!goesOnFollowing(context)) return lazy(find);
  const own = find();
  const told = own.length > 0 ? own : context.told();
  return () => told;
}

const nothingTold = (): readonly Told[] => [];

/** All properties that the subjects have facts of, of those that the words may state. */
function propertiesSaid(
  lists: readonly (readonly Pick<SubjectUnit, 'entity'>[])[],
  said: Said,
  index: FactIndex,
): Property[] {
  const entities = new Set<string>();
  for (const subjects of lists) for (const { entity } of subjects) entities.add(entity.id);
  const properties = new Set<Property>();
  for (const entity of entities)
    for (const property of propertiesOf(index, entity)) if (said.has(property.id)) properties.add(property);
  return [...properties];
}
