import { append } from '../../append';
import type { FactValue } from '../../facts/factSet';
import { countryOf } from '../../values/places/countries';
import { normOf } from '../sentence/unit';
import type { Reading, SentenceContext } from '../sentenceContext';
import type { DraftValue } from './compareValue';
import { isAsserted } from './isAsserted';
import { judgeReading, type Outcome } from './judgeReading';
import type { Judgment } from './judgment';
import type { Now } from './now';
import type { ResolvedDate } from './resolveDates';
import { settledKey } from './settledKey';
import { spokenTime } from './spokenTime';
import { stretchOf } from './stretchOf';
import { valueSpan } from './valueSpan';
import { whyOpen } from './whyOpen';

/** Judges every value that some reading takes for a claim. One value gives one judgment: the best reading's. */
export function judgeSentence(
  context: SentenceContext,
  readings: readonly Reading[],
  dates: ReadonlyMap<number, ResolvedDate>,
  now: Now,
): Judgment[] {
  if (readings.length === 0) return [];
  const { dateline } = now;
  const byValue = new Map<number, Outcome[]>();
  const judgments: Judgment[] = [];
  // “was built *between 1911 and 1916*”: of two facts, each end is one.
  const ends = new Set(readings.filter(r => r.construction === 'span').map(r => r.value));
  for (const told of readings) {
    const stretch =
      told.period === undefined && !ends.has(told.value) ? stretchOf(context, dates, told.value) : undefined;
    const reading =
      stretch === undefined
        ? told
        : { ...told, value: stretch.from, ...(stretch.to > stretch.from ? { valueEnd: stretch.to } : {}) };
    if (isBoolean(reading)) {
      const known = judgments.some(
        j =>
          j.reading.subject === reading.subject &&
          j.fact.property === reading.property &&
          j.reading.value === reading.value,
      );
      if (!known) judgments.push(...judgeBoolean(context, reading));
      continue;
    }
    const unit = context.units[reading.value];
    if (unit === undefined) continue;
    const date = stretch?.value ?? dates.get(reading.value)?.value;
    const found: DraftValue = { unit, text: textOf(context, reading), date, dateline };
    const outcome = judgeReading(context, reading, found, () => spokenTime(context, reading, dates, now), dateline);
    if (outcome === undefined) continue;
    append(byValue, reading.value, outcome);
  }
  // In a row, the day in another column is what that column says, and not when the figure was so.
  const times =
    context.block.row === undefined ? dates : new Map([...dates].filter(([unit]) => !isSaid(byValue.get(unit))));
  const settled = new Map<string, Outcome[]>();
  for (const outcomes of byValue.values())
    for (const outcome of outcomes)
      if (outcome.result === 'agrees' || outcome.result === 'conflicting')
        append(settled, settledKey(context, outcome.reading), outcome);
  for (const outcomes of byValue.values()) {
    const judgment = judgeValue(context, outcomes, settled, times, now);
    if (judgment !== undefined) judgments.push(judgment);
  }
  return judgments;
}

function isSaid(outcomes: readonly Outcome[] | undefined): boolean {
  return outcomes?.some(({ reading }) => reading.strength === 3) === true;
}

/**
 * Where two readings are possible and one is right, nothing is refuted, unless the grammar speaks far more for the other (“Packhorse, a
 * Larkfield company, is based in V”); a refutation needs grammar that speaks for it.
 */
function judgeValue(
  context: SentenceContext,
  outcomes: readonly Outcome[],
  settled: ReadonlyMap<string, readonly Outcome[]>,
  dates: ReadonlyMap<number, ResolvedDate>,
  now: Now,
): Judgment | undefined {
  const ranked = [...outcomes].sort((a, b) => b.reading.strength - a.reading.strength || distance(a) - distance(b));
  const best = ranked[0];
  if (best === undefined) return undefined;
  const right = ranked.find(o => o.result === 'agrees') ?? ranked.find(o => o.result === 'conflicting');
  const disagreeing = ranked.filter(o => o.result === 'disagrees');
  // “was bought in 1951 and sold in *1960*”: what another value of the sentence has right, this one does not tell.
  const untold = disagreeing.filter(o => !settled.has(settledKey(context, o.reading)));
  const wrong = mostFitting(context, untold.length > 0 ? untold : disagreeing);
  const trace = ranked.map(told);
  if (right !== undefined && (wrong === undefined || right.reading.strength >= wrong.reading.strength - 1)) {
    if (right.result === 'agrees') return judgment(context, right, 'supported', trace);
    return judgment(context, right, isAsserted(right.reading) ? 'conflicting' : 'unverified', trace);
  }
  const open = wrong === undefined ? undefined : whyOpen(context, wrong, best, settled, dates, now);
  if (wrong !== undefined && open === undefined) return judgment(context, wrong, 'refuted', trace);
  if (best.reading.strength < 2) return undefined;
  return judgment(context, best, 'unverified', open === undefined ? trace : [...trace, `left open: ${open}`]);
}

function told({ reading, why }: Outcome): string {
  const { how, property, strength, doubt } = reading;
  return `${how} → ${property.id} (strength ${strength}${doubt === undefined ? '' : `: ${doubt}`}): ${why}`;
}

/** Of two readings that are as strong, the one with the nearer subject is likelier. */
function distance({ reading }: Outcome): number {
  return Math.abs(reading.subject.unit - reading.value);
}

/**
 * Of several that disagree: the one that the value is a mere slip away from, else, of several properties (the town, the province, the
 * country), the one whose level the words name: “the city of …”.
 */
function mostFitting(context: SentenceContext, wrong: readonly Outcome[]): Outcome | undefined {
  const [first] = wrong;
  if (first === undefined || wrong.length === 1) return first;
  // Far from the one fact and a slip away from the other: it is the other's.
  const slip = wrong.find(({ reading }) => reading.construction === 'slip');
  if (slip?.reading.strength === first.reading.strength && first.fact.subject !== slip.fact.subject) return slip;
  const named = levelBefore(context, first.reading.value);
  const text = textOf(context, first.reading);
  const level = countryOf(text) !== undefined ? 'country' : (named ?? 'location');
  return wrong.find(o => o.reading.property.id === level && o.reading.strength === first.reading.strength) ?? first;
}

const levels: ReadonlyMap<string, string> = new Map([
  ...['state', 'province', 'county', 'region', 'district', 'prefecture'].map((word): [string, string] => [
    word,
    'located-in',
  ]),
  ...['city', 'town', 'village', 'municipality'].map((word): [string, string] => [word, 'location']),
  ['country', 'country'],
]);

function levelBefore(context: SentenceContext, value: number): string | undefined {
  return normOf(context.units[value - 1]) === 'of' ? levels.get(normOf(context.units[value - 2])) : undefined;
}

function judgment(
  context: SentenceContext,
  outcome: Outcome,
  verdict: Judgment['verdict'],
  trace: readonly string[],
): Judgment {
  const { reading } = outcome;
  const first = context.units[reading.value];
  const last = context.units[reading.valueEnd ?? reading.value];
  return {
    verdict,
    reading,
    fact: outcome.fact,
    otherFacts: outcome.otherFacts,
    span: valueSpan(context, first, last, outcome),
    ...(outcome.expected === undefined ? {} : { expected: outcome.expected }),
    ...(outcome.choices === undefined ? {} : { choices: outcome.choices }),
    ...(reading.period === undefined ? {} : { derived: 'period' as const }),
    trace,
  };
}

function textOf(context: SentenceContext, reading: Reading): string {
  const first = context.units[reading.value];
  const last = context.units[reading.valueEnd ?? reading.value];
  return context.prose.slice(first?.start, last?.end);
}

function isBoolean(reading: Reading): boolean {
  return reading.facts[0]?.values[0]?.kind === 'boolean';
}

function judgeBoolean(context: SentenceContext, reading: Reading): Judgment[] {
  const fact = reading.facts.find(f => f.rank !== 'deprecated') ?? reading.facts[0];
  const value: FactValue | undefined = fact?.values[0];
  if (fact === undefined || value?.kind !== 'boolean' || reading.strength < 2) return [];
  const { modality } = reading.clause;
  if (modality !== 'asserted' && modality !== 'denied') return [];
  const says = modality !== 'denied';
  const verdict = says === value.boolean ? 'supported' : 'refuted';
  return [
    judgment(context, { reading, result: 'agrees', fact, otherFacts: [], why: '' }, verdict, [
      `${reading.how}: the sentence ${says ? 'asserts' : 'denies'} it, the fact says ${value.boolean}`,
    ]),
  ];
}
