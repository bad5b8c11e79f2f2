import { countryOf } from '../../values/places/countries';
import { isRegion } from '../../values/places/regions';
import { isNamed, normOf } from '../sentence/unit';
import type { Reading, SentenceContext, SubjectUnit } from '../sentenceContext';
import { isPlaced } from './isPlaced';

/** “S is in V, *Ukraine*”: what stands behind a place holds it, and what is there. */
export function containerReadings(context: SentenceContext, told: readonly Reading[]): Reading[] {
  const readings: Reading[] = [];
  for (const reading of told) {
    const { value, property, strength, subject } = reading;
    if (!isPlaced(property) || strength < 2 || context.units[value]?.kind !== 'mention') continue;
    // “in Olav, *in Norway*”
    const container = normOf(context.units[value + 2]) === 'in' ? value + 3 : value + 2;
    const level = normOf(context.units[value + 1]) === ',' ? levelOf(context, container) : undefined;
    if (level === undefined) continue;
    // Of a birth, the town alone has a country.
    const inner = context.subjects.find(({ unit }) => unit === value);
    for (const whose of stands.has(property.id) ? [inner, subject] : [inner]) {
      const facts = whose === undefined ? [] : (context.index.bySubject.get(whose.entity.id)?.get(level) ?? []);
      const [first] = facts;
      if (whose === undefined || first === undefined) continue;
      readings.push({ ...placed(reading, whose), property: first.property, facts, value: container });
      break;
    }
  }
  return readings;
}

/** Properties that say where their subject is. */
const stands = new Set(['location', 'located-in', 'country', 'region', 'headquarters', 'host']);

function placed({ clause }: Reading, subject: SubjectUnit): Pick<Reading, 'subject' | 'strength' | 'clause' | 'how'> {
  return { subject, strength: 3, clause, how: 'what holds the place before it' };
}

function levelOf(context: SentenceContext, at: number): 'country' | 'located-in' | undefined {
  const unit = context.units[at];
  if (unit === undefined || !isNamed(unit) || isListed(context, at)) return undefined;
  const text = context.prose.slice(unit.start, unit.end);
  const isCountry = countryOf(text) !== undefined;
  // “Athens, *Georgia*” may be either.
  if (isCountry && isRegion(text)) return undefined;
  return isCountry ? 'country' : isRegion(text) ? 'located-in' : undefined;
}

/** “in Vienna, *Hungary* and Poland”. */
function isListed({ units }: SentenceContext, at: number): boolean {
  const next = normOf(units[at + 1]);
  return /^(?:and|or|&)$/.test(next) || (next === ',' && (isNamed(units[at + 2]) || normOf(units[at + 2]) === 'and'));
}
