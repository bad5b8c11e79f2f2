import { normOf } from '../sentence/unit';
import { clauseAt, isUnnamed, type Reading, type SentenceContext } from '../sentenceContext';
import { nominalAfter } from './slots';

/**
 * Where something is, set behind its name: “S (*in V*) opened”, “S, *in the town of V*, opened”. What the noun calls the place tells the property; the
 * patterns of the vocabulary know “S, *in V*,”.
 */
export function setInReadings(context: SentenceContext): Reading[] {
  const { units } = context;
  const readings: Reading[] = [];
  for (const subject of context.subjects) {
    if (isUnnamed(subject) || subject.entity.type === 'person' || subject.entity.type === 'event') continue;
    const opening = normOf(units[subject.unit + 1]);
    const preposition = normOf(units[subject.unit + 2]);
    if (!/^[,(]$/.test(opening) || !/^(?:in|at)$/.test(preposition)) continue;
    const known = context.index.bySubject.get(subject.entity.id);
    if (known === undefined) continue;
    const from = subject.unit + 3;
    const noun = normOf(units[from + 1]);
    const isCalled = normOf(units[from]) === 'the' && normOf(units[from + 2]) === 'of';
    const levels = isCalled ? nounsOfLevel.get(noun) : opening === '(' ? anyLevel : undefined;
    for (const id of levels ?? []) {
      const facts = known.get(id) ?? [];
      const [first] = facts;
      if (first === undefined) continue;
      const value = nominalAfter(context, isCalled ? from + 3 : from, units.length, first.property);
      const clause = value === undefined ? undefined : clauseAt(context, value);
      // “S (*in V* since 1951)” moved there.
      if (value === undefined || clause === undefined || !/^[,)]$/.test(normOf(units[value + 1]))) continue;
      readings.push({
        subject,
        property: first.property,
        facts,
        value,
        strength: 3,
        clause,
        construction: 'apposition',
        how: 'where it is, behind the name',
      });
    }
  }
  return readings;
}

const anyLevel = ['location', 'located-in', 'country'];

/** Which property the noun tells: a city of “S, in *the city of* V”, a state of “S, in *the state of* V”. */
const nounsOfLevel: ReadonlyMap<string, readonly string[]> = new Map([
  ...'city town village hamlet port borough municipality commune suburb'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, ['location']]),
  ...'state province county district region'
    .split(' ')
    .map((noun): [string, readonly string[]] => [noun, ['located-in', 'region']]),
  ...'country republic kingdom'.split(' ').map((noun): [string, readonly string[]] => [noun, ['country']]),
]);
