import { isAmongWords } from '../../../factIndex';
import { approximating } from '../../../language/closedClasses';
import { isNamed, normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import type { Wording } from '../../../wordings';

/**
 * “can sway *by* 8 metres”, “hangs 67 metres *above the water*”: by how much something differs, or how far it is from something else. How high
 * a thing rises above the sea or the ground is its height.
 */
export function isDifference(
  { units, index }: SentenceContext,
  { property, value, clause, subject }: Reading,
): boolean {
  const unit = units[value];
  if (isCompared(units, value)) return true;
  const isItself = isAmongWords(index, property, 'by');
  if (!isItself && isMargin(units, value, clause)) return true;
  if (isOffset(units, value, clause) || isChange(units, value, clause, index.wordings.get(property.id) ?? []))
    return true;
  if (
    /distance/.test(property.id) ||
    property.value !== 'quantity' ||
    unit?.kind !== 'quantity' ||
    !/^(?:length|mass|area|speed)$/.test(unit.quantity.dimension)
  )
    return false;
  const before = approximating.has(normOf(units[value - 1])) ? value - 2 : value - 1;
  if (normOf(units[before]) === 'by') return true;
  if (normOf(units[value + 1]) === 'from' && isNamed(units[value + 2])) return !isSpan(units, value + 3);
  if (!/^(?:above|below|under|beneath|underneath|beyond)$/.test(normOf(units[value + 1]))) return false;
  const isTall = property.id === 'height';
  // “rises 90 metres above the docks”, but not “hangs 90 metres above them”.
  if (isTall && rising.test(normOf(units[(clause.verb?.end ?? 0) - 1])) && clause.subject === subject.unit)
    return false;
  // “runs 17 kilometres under the hills”
  if (
    property.id === 'length' &&
    running.test(normOf(units[(clause.verb?.end ?? 0) - 1])) &&
    clause.subject === subject.unit
  )
    return false;
  const isHigh = isTall || property.id === 'elevation';
  for (let i = value + 2; i < value + 6; i++)
    if ((isHigh && seas.test(normOf(units[i]))) || (isTall && grounds.test(normOf(units[i])))) return false;
  return true;
}

/** “cost 30 million euros *less than* the bridge”, “is 48 metres *higher than* the tower”, “took them two kilometres *further* down” */
function isCompared(units: SentenceContext['units'], value: number): boolean {
  const link = normOf(units[value + 1]);
  if (units[value]?.kind === 'quantity' && comparatives.test(link)) return true;
  return (
    units[value]?.kind === 'quantity' &&
    normOf(units[value + 2]) === 'than' &&
    (/^(?:more|less|fewer)$/.test(link) || /^[a-z]{2,}er$/.test(link))
  );
}

const comparatives =
  /^(?:further|farther|deeper|lower|higher|taller|longer|shorter|wider|broader|narrower|thicker|heavier|lighter|older|younger|faster|slower|dearer|cheaper)$/;

/** “won *by* ninety points”, “the same to *within* a few inches”. Who does it stands behind “by” as well, in the passive: “seen *by* ninety people”. */
function isMargin(units: SentenceContext['units'], value: number, { verb, passive }: Reading['clause']): boolean {
  const unit = units[value];
  if (unit?.kind !== 'quantity' || verb === undefined) return false;
  const before = /^(?:about|some|almost|nearly|only|just|over)$/.test(normOf(units[value - 1])) ? value - 2 : value - 1;
  const isCounted = unit.quantity.dimension === 'count' || unit.quantity.dimension === 'time';
  if (normOf(units[before]) === 'by') return isCounted && !passive && before >= verb.end;
  return normOf(units[before]) === 'within' && (!isCounted || normOf(units[before - 1]) === 'to');
}

/** “*began* two days *after* the other”: how long it was before, and not how long it lasted. */
function isOffset(units: SentenceContext['units'], value: number, { verb }: Reading['clause']): boolean {
  const unit = units[value];
  return (
    unit?.kind === 'quantity' &&
    unit.quantity.dimension === 'time' &&
    /^(?:after|before|later|earlier)$/.test(normOf(units[value + 1])) &&
    /^(?:began|begins?|begun|started|starts?|opened|opens?|followed|came|broke)$/.test(
      normOf(units[(verb?.end ?? 0) - 1]),
    )
  );
}

/** “*lost* 3 per cent of the vote”: by how much a share became another. */
function isChange(
  units: SentenceContext['units'],
  value: number,
  { verb }: Reading['clause'],
  wordings: readonly Wording[],
): boolean {
  const unit = units[value];
  const last = units[(verb?.end ?? 0) - 1];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'percent' || verb?.end !== value) return false;
  return (
    /^(?:lost|loses?|gained|gains?|shed|sheds|added|adds|fell|falls|rose|rises|dropped|drops|grew|grows)$/.test(
      normOf(last),
    ) && !wordings.some(({ stems }) => last?.kind === 'word' && stems.includes(last.stem))
  );
}

/** “*from Vyborg to* Lubmin” */
function isSpan(units: SentenceContext['units'], from: number): boolean {
  return units.slice(from, from + 3).some(unit => normOf(unit) === 'to');
}

const rising = /^(?:rises?|rose|risen|towers?|towered|soars?|soared|looms?|loomed|climbs?|climbed)$/;
const running =
  /^(?:runs?|ran|running|burrows?|burrowed|tunnels?|tunnelled|stretch(?:es|ed)?|extends?|extended|snakes?|snaked|winds?)$/;
const seas = /^(?:sea|seas|ocean|level|datum)$/;
const grounds = /^(?:ground|street|streets|city|town|square|roofs|rooftops|water|river|valley|plain)$/;
