import { adverbs, auxiliaries, determiners, prepositions } from '../language/closedClasses';
import { normOf, type Unit } from './unit';

/**
 * What an infinitive tells of what was done: “went *up to read* law at V”, “lived *to see* it”, “the third woman *to hold* the office”.
 * `to` is the unit before the verb.
 */
export function comesTrue(units: readonly Unit[], to: number): boolean {
  return isAchieved(units, to) || isSure(units, to) || isWonBy(units, to) || isLeftFor(units, to);
}

/** “*is known* to have …”, “*seems* to …”, “*turned out* to …”, “*would go on* to …”: how sure it is, or when, and not what was meant. */
function isSure(units: readonly Unit[], to: number): boolean {
  const [second, first] = [to - 2, to - 1].map(i => normOf(units[i]));
  if (first === 'out') return /^turn(?:s|ed)$/.test(second ?? '');
  if (first === 'on') return second === 'go' && normOf(units[to - 3]) === 'would';
  if (seeming.has(first ?? '')) return true;
  let be = to - 2;
  while (adverbs.has(normOf(units[be])) || normOf(units[be]).endsWith('ly')) be--;
  // “was thought to” says what was so for those who thought it.
  if (believed.has(first ?? '')) return /^(?:is|are)$/.test(normOf(units[be]));
  return found.has(first ?? '') && auxiliaries.has(normOf(units[be]));
}

const seeming = new Set(
  'seem seems seemed appear appears appeared proved proves continued continues began started'.split(' '),
);
const found = new Set('known found shown seen recorded discovered confirmed proven revealed documented'.split(' '));
const believed = new Set('thought said believed reported estimated considered understood'.split(' '));

function isAchieved(units: readonly Unit[], to: number): boolean {
  if (intending.has(normOf(units[to - 1]))) return false;
  for (let i = to - 1; i >= Math.max(0, to - 5); i--) {
    const unit = units[i];
    const norm = normOf(unit);
    if (isTimeTaken(units, i)) return true;
    if (unit?.kind === 'ordinal' || isFirstOrLast.test(norm)) return normOf(units[i - 1]) !== 'a';
    if (achieving.has(norm)) return i === to - 1 || leading.has(norm);
    // “*got to* open it”, and not “had got to”
    if (norm === 'got')
      return i === to - 1 && !auxiliaries.has(normOf(units[i - 1])) && !/^'(?:s|ve|d)$/.test(normOf(units[i - 1]));
    if (unit?.kind !== 'word' || determiners.has(norm) || (prepositions.has(norm) && !/^(?:on|up|down)$/.test(norm)))
      return false;
  }
  return false;
}

/** “*took eleven years* to write it”, “it took her *four years* to make it” */
function isTimeTaken(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'quantity' || unit.quantity.dimension !== 'time') return false;
  return [1, 2, 3, 4].some(step => /^(?:took|taken|takes|needed)$/.test(normOf(units[at - step])));
}

/** “*left* the bank *to found* it”, “*teamed* up with her brother *to launch* it”: what a change in somebody's life was for. */
function isLeftFor(units: readonly Unit[], to: number): boolean {
  if (
    !/^(?:found|co-found|start|set|launch|establish|form|open|run|lead|head|join|become|write|direct|edit)$/.test(
      normOf(units[to + 1]),
    )
  )
    return false;
  for (let i = to - 1; i >= Math.max(0, to - 8); i--) {
    const norm = normOf(units[i]);
    if (/^(?:left|quit|resigned|teamed|returned|sat)$/.test(norm)) return true;
    if (/^[,;:.]$/.test(norm) || auxiliaries.has(norm) || intending.has(norm)) return false;
  }
  return false;
}

/** “*beat* Oda Brandt *to win* the cup”, “*came from behind to take* the title”: what the victory brought. `to` is the unit before the verb. */
function isWonBy(units: readonly Unit[], to: number): boolean {
  if (!/^(?:win|take|claim|clinch|lift|secure|retain|regain)$/.test(normOf(units[to + 1]))) return false;
  for (let i = to - 1; i >= Math.max(0, to - 9); i--) {
    const norm = normOf(units[i]);
    if (beating.test(norm)) return true;
    if (/^[,;:.]$/.test(norm) || auxiliaries.has(norm)) return false;
  }
  return false;
}

const beating =
  /^(?:beat|defeated|edged|overcame|downed|thrashed|outplayed|outsprinted|outscored|pipped|saw|came|rallied|recovered|fought|held|eliminated)$/;

/** “the second *attempt to open* it”: nouns that say what was meant to be. */
const intending = new Set(
  'agreement attempt bid call chance decision desire effort failure motion move offer opportunity order plan pledge promise proposal reason refusal request right scheme step time try vow way wish'.split(
    ' ',
  ),
);

const isFirstOrLast = /^(?:only|last|youngest|oldest)$/;

/** Verbs of which the infinitive has happened where they have. */
const achieving = new Set(
  'went came lived managed proceeded chose grew rose helped contrived happened learnt learned'.split(' '),
);
const leading = new Set(['went', 'came', 'grew', 'rose']);
