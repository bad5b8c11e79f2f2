import { unitOf } from '../../../../values/quantities/units';
import type { Quantity } from '../../../../values/quantity';
import { coordinators, possessives, prepositions } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { type Clause, isIn } from '../../../sentence/clause';
import { normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isOneOfTwo } from './isOneOfTwo';

/** “*four of the* dead”, “killed *four children*”, “killed 248 people on the KLM flight *alone*”: fewer than the whole, and said to be some. */
export function isPart(context: SentenceContext, { property, value, facts, clause }: Reading): boolean {
  const { units, index } = context;
  const unit = units[value];
  const total = facts[0]?.values[0];
  if (unit?.kind !== 'quantity' || total?.kind !== 'quantity' || unit.quantity.dimension !== 'count') return false;
  if ((unitOf(total.quantity.unit ?? '')?.dimension ?? 'count') !== 'count') return false;
  if (unit.quantity.amount >= total.quantity.amount) return false;
  // “137 caps, *13 fewer* than Matthäus”, “Ada Holt and *seven others*”
  if (unit.quantity.unit === 'others' || normOf(units[value + 1]) === 'others') return true;
  if (/^(?:fewer|more|less|behind|ahead|short|shy)$/.test(normOf(units[value + 1]))) return true;
  if (isOneOfTwo(units, value)) return true;
  // “holds 11,500 *spectators*”: whom the property itself counts, as a curator's “pupils” do.
  const counted = stem(unit.quantity.unit ?? '');
  const isWhole = (index.wordings.get(property.id) ?? []).some(
    ({ role, stems }) => (role === 'noun' || (role === 'any' && stems.length === 1)) && stems[0] === counted,
  );
  // “All 24 *members of the* pact” are those of the pact.
  const isOfOwner = isWhole && unit.quantity.unit !== undefined;
  return (
    (!isOfOwner && isOfThem(units, value)) ||
    (!isWhole && isOfSome(units, value, total.quantity)) ||
    (!isCompound(context, value) && isLimited(units, clause))
  );
}

/** “the *six-member* band played twice in a single week”: how often it played says nothing of its members. */
function isCompound({ prose, units }: SentenceContext, at: number): boolean {
  return /\w[-‐‑][a-z]/i.test(prose.slice(units[at]?.start, units[at]?.end));
}

/** “four of the dead”, “three of them children”, “a family of three” */
function isOfThem(units: readonly Unit[], at: number): boolean {
  const next = normOf(units[at + 2]);
  if (normOf(units[at + 1]) === 'of' && (/^(?:the|them|those|these|which|whom)$/.test(next) || possessives.has(next)))
    return true;
  return normOf(units[at - 1]) === 'of' && groups.has(normOf(units[at - 2]));
}

const groups = new Set('family group party crew team couple band'.split(' '));

/** Who dies, watches or takes part among others: the fact that counts people counts more than them. */
const some = new Set(
  `child children boy boys girl girls woman women infant infants toddler toddlers teenager teenagers pensioner pensioners pupil pupils
   student students member members tourist tourists foreigner foreigners local locals resident residents villager villagers passenger
   passengers civilian civilians firefighter firefighters rescuer rescuers policeman policemen officer officers nun nuns nurse nurses
   spectator spectators driver drivers journalist journalists volunteer volunteers relative relatives sister sisters brother brothers`.split(
    /\s+/,
  ),
);

/** “four *children*”, “four *French tourists*”, where the fact counts all people. */
function isOfSome(units: readonly Unit[], at: number, { unit }: Quantity): boolean {
  if (unit !== undefined && stem(unit) !== stem('people') && stem(unit) !== stem('person')) return false;
  const own = units[at];
  const counted = own?.kind === 'quantity' && own.quantity.dimension === 'count' ? own.quantity.unit : undefined;
  if (counted !== undefined && some.has(counted)) return true;
  return [1, 2].some(step => some.has(normOf(units[at + step])) && isDescribed(units, at, step));
}

function isDescribed(units: readonly Unit[], at: number, step: number): boolean {
  for (let i = at + 1; i < at + step; i++) {
    const unit = units[i];
    if (unit?.kind === 'mark' || prepositions.has(normOf(unit)) || coordinators.has(normOf(unit))) return false;
  }
  return true;
}

/** “on a *single* day”, “on the KLM flight *alone*”, “*by the evening*” */
function isLimited(units: readonly Unit[], clause: Clause): boolean {
  return units.some((unit, i) => {
    if (!isIn(clause, i)) return false;
    const next = normOf(units[i + 1]);
    const end = next === 'the' ? normOf(units[i + 2]) : next;
    switch (normOf(unit)) {
      case 'alone':
        return true;
      case 'single':
      case 'one':
        return /^(?:day|night|hour|morning|afternoon|evening|week|month|year)$/.test(next) && isInside(units, i);
      case 'by':
        return /^(?:then|now|evening|morning|night|nightfall|dawn|noon|midnight|afternoon)$/.test(end);
      default:
        return false;
    }
  });
}

function isInside(units: readonly Unit[], at: number): boolean {
  return [at - 1, at - 2].some(i => /^(?:in|on|within|during)$/.test(normOf(units[i])));
}
