import { stem, stemOfBase } from '../language/stem';
import { type Clause, isIn } from '../sentence/clause';
import { normOf, wordOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { type Span, spanFrom } from './spanFrom';

/** What goes on between two dates, and of which properties those are. */
interface Course {
  readonly begin: string;
  readonly end: string;
  /** Verbs of which the thing is the subject, and those that are done to it. */
  readonly does: ReadonlySet<string>;
  readonly undergoes: ReadonlySet<string>;
  /** States that it is in: “was *in operation* from V to W”. */
  readonly states: ReadonlySet<string>;
  /** Nouns that have the thing behind “of”: “the *construction* of S lasted from V to W”. */
  readonly nouns: ReadonlySet<string>;
  /** Only of what the facts know the end of as well: a series ran from V to W, a play did so in one house of many. */
  readonly isBounded?: true;
}

const lasting = 'last go continue run take rage drag stretch extend endure';

const goesOn = stems(lasting);

const courses: readonly Course[] = [
  {
    begin: 'started',
    end: 'ended',
    does: stems(`${lasting} air occur happen flare span`),
    undergoes: stems('fight wage hold air broadcast show screen stage televise play organise organize'),
    states: new Set(['force', 'effect', 'air', 'progress', 'way']),
    nouns: new Set(),
  },
  {
    begin: 'published',
    end: 'ended',
    does: stems(`${lasting} air`),
    undergoes: stems('air broadcast show screen televise'),
    states: new Set(['air']),
    nouns: new Set(),
    isBounded: true,
  },
  {
    begin: 'built-from',
    end: 'completed',
    does: new Set(),
    undergoes: stems('build construct erect raise dig bore lay'),
    states: new Set(['construction']),
    nouns: new Set(['construction', 'building', 'work']),
  },
  {
    begin: 'founded',
    end: 'dissolved',
    does: stems('exist operate trade'),
    undergoes: new Set(),
    states: new Set(['existence', 'business']),
    nouns: new Set(),
  },
  {
    begin: 'opened',
    end: 'closed',
    does: stems('operate'),
    undergoes: new Set(),
    states: new Set(['operation', 'use', 'service', 'open']),
    nouns: new Set(),
  },
  // “The school existed from V to W”, “the baths lasted from V until W”: a body may go on elsewhere, so that the facts must know its end.
  {
    begin: 'founded',
    end: 'dissolved',
    does: stems('last endure survive'),
    undergoes: new Set(),
    states: new Set(),
    nouns: new Set(),
    isBounded: true,
  },
  {
    begin: 'founded',
    end: 'closed',
    does: stems('last endure survive exist'),
    undergoes: new Set(),
    states: new Set(['existence', 'business']),
    nouns: new Set(),
    isBounded: true,
  },
  {
    begin: 'opened',
    end: 'closed',
    does: stems('last endure survive exist'),
    undergoes: new Set(),
    states: new Set(['existence']),
    nouns: new Set(),
    isBounded: true,
  },
  { begin: 'born', end: 'died', does: stems('live'), undergoes: new Set(), states: new Set(), nouns: new Set() },
];

/** “The war raged *from 1846 to 1851*”, “The bridge was built *between 1911 and 1916*”: when it began, and when it ended. */
export function spanReadings(context: SentenceContext): Reading[] {
  const readings: Reading[] = [];
  for (const from of context.wholes) {
    const span = spanFrom(context, from);
    const clause = span && context.clauses.find(c => c.verb !== undefined && isIn(c, from));
    if (span === undefined || clause === undefined) continue;
    for (const subject of context.subjects)
      for (const course of courses)
        if (isKnown(context, subject, course) && isCourseOf(context, clause, subject, course, span))
          readings.push(
            ...endAt(context, clause, subject, course.begin, span.from),
            ...endAt(context, clause, subject, course.end, span.to),
          );
  }
  return readings;
}

function isKnown({ index }: SentenceContext, { entity }: SubjectUnit, { end, isBounded }: Course): boolean {
  return isBounded !== true || index.bySubject.get(entity.id)?.has(end) === true;
}

function endAt(context: SentenceContext, clause: Clause, subject: SubjectUnit, id: string, value: number): Reading[] {
  const [first, ...others] = context.index.bySubject.get(subject.entity.id)?.get(id) ?? [];
  if (first === undefined || first.property.value !== 'date') return [];
  const how = `the span of “${id}”`;
  return [
    {
      subject,
      property: first.property,
      facts: [first, ...others],
      value,
      strength: 3,
      clause,
      construction: 'span',
      how,
    },
  ];
}

/** The clause tells that the thing went on, and the two dates stand right behind the verb or open the sentence. */
function isCourseOf(
  context: SentenceContext,
  { verb, subject: said, passive, kind }: Clause,
  { unit }: SubjectUnit,
  course: Course,
  { from }: Span,
): boolean {
  if (verb === undefined || said === undefined) return false;
  const { units } = context;
  const head = stem(normOf(units[verb.end - 1]));
  // “lived *here* from V to W”: a house, and no life.
  const isRight = (from <= verb.end + 3 || from < verb.start) && !/^(?:here|there)$/.test(normOf(units[verb.end]));
  if (unit === said && isRight && (passive || kind === 'participial' ? course.undergoes : course.does).has(head))
    return true;
  if (unit === said && isCopulaWith(context, verb.end, from, course.states)) return true;
  const isNoun = course.nouns.has(wordOf(units[said]));
  return isNoun && unit > said && unit <= said + 3 && (goesOn.has(head) || passive);
}

/** “was *in operation* from V”, “remained *open* from V”: the state right before the span. */
function isCopulaWith({ units }: SentenceContext, verbEnd: number, from: number, states: ReadonlySet<string>): boolean {
  const state = /^(?:from|between)$/.test(normOf(units[from - 1])) ? from - 2 : from - 3;
  const isState = states.has(normOf(units[state])) && state >= verbEnd && state <= verbEnd + 2;
  return isState && /^(?:is|was|were|been|be|remained|stayed|kept)$/.test(normOf(units[verbEnd - 1]));
}

function stems(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').map(stemOfBase));
}
