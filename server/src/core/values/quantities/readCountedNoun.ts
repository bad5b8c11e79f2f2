import { isCapital, isSmall } from '../letters';
import { isPlural, singularOf } from './inflect';
import { dimensionOf, type UnitReading } from './readUnit';
import { unitByWord } from './units';

/** Lower-case words that end a noun phrase before its head is found. */
const stops: ReadonlySet<string> = new Set(
  (
    'a about above across after again against ago all along already also although always am among amongst an and another any are ' +
    'around as at away back be because been before behind being below beneath beside besides between beyond both but by came can ' +
    'could did do does down during each either else even ever every few first for from gets goes got had has have having he hence ' +
    'her here hers herself him himself his how however if in inside instead into is it its itself just last later least less lets ' +
    'like made makes many may me means might more most much must my near neither never next no nor not now of off often on once ' +
    'only onto or other our ours out outside over overall own past per perhaps plus quite rather same says seems several shall she ' +
    'should since so some somehow sometimes soon still such takes than that the their theirs them themselves then there thereby ' +
    'these they this those though through throughout thus till to together too took towards toward under unless until unlike up ' +
    'upon us versus very via was we well went were what when where whereas whether which while who whom whose why will with ' +
    'within without would yes yet you your yours afterwards thereafter nevertheless nowadays upwards downwards backwards forwards ' +
    'nobody everybody somebody anybody anyone someone everyone'
  ).split(' '),
);

/** Verbs that look like plurals. Right behind a number they are plurals: “55 wins”. */
const verbs: ReadonlySet<string> = new Set(
  'wins plays stands remains becomes lies includes contains uses gives shows comes begins ends starts lasts runs'.split(
    ' ',
  ),
);

const word = /[ \u00a0]([A-Za-zÀ-ÖØ-öø-\u1fff]+(?:[-’'][A-Za-zÀ-ÖØ-öø-\u1fff]+){0,3})/y;
const hyphenated = /[-‐‑]([a-zß-öø-ÿ][A-Za-zÀ-ÖØ-öø-\u1fff]*)/y;

/** Compounds whose second half counts nothing: "two-fold", "eleven-strong", "one-sided". */
const uncounted: ReadonlySet<string> = new Set(
  'fold strong odd plus ish something sided off on time times way tone'.split(' '),
);

/** How many words may stand between a number and its noun: "seven Narnia books". */
const longestModifier = 3;

/**
 * Reads the noun that the number before `at` counts: "goals" after "16", "books" after "seven Narnia". Undefined where the
 * phrase ends before one. Offsets are the prose's.
 */
export function readCountedNoun(prose: string, at: number, amount: number): UnitReading | undefined {
  hyphenated.lastIndex = at;
  const compound = prose.charAt(at) === ' ' ? undefined : hyphenated.exec(prose)?.[1];
  if (compound !== undefined) {
    if (uncounted.has(compound) || stops.has(compound) || isPlural(compound) || amount === 1) return undefined;
    const noun = singularOf(compound);
    return reading(noun, at + 1, at + 1 + compound.length, prose.charAt(at));
  }
  if (amount === 1) return readSingular(prose, at);
  let end = at;
  for (let words = 0; words <= longestModifier; words++) {
    word.lastIndex = end;
    const written = word.exec(prose)?.[1];
    if (written === undefined) return undefined;
    const start = word.lastIndex - written.length;
    end = word.lastIndex;
    if (stops.has(written) || (words > 0 && verbs.has(written)) || /[’']s$/i.test(written)) return undefined;
    // "two Swedes", "eleven Oscars": a capital plural counts where no longer name follows.
    const capital = !isSmall(written);
    if (capital && (words > 0 || (prose.charAt(end) === ' ' && isCapital(prose, end + 1)))) continue;
    const last = written.slice(written.lastIndexOf('-') + 1).toLowerCase();
    if (!isPlural(last)) continue;
    return reading(singularOf(last), start, end, words === 0 ? prose.charAt(start - 1) : undefined);
  }
  return undefined;
}

/** After "one" the noun has no mark of its own: it is taken where nothing can follow it in its phrase. */
function readSingular(prose: string, at: number): UnitReading | undefined {
  word.lastIndex = at;
  const written = word.exec(prose)?.[1];
  if (written === undefined || stops.has(written) || !/^[a-zß-öø-ÿ]+$/.test(written)) return undefined;
  if (isPlural(written) && singularOf(written) !== written) return undefined;
  const end = word.lastIndex;
  const next = word.exec(prose)?.[1];
  if (next !== undefined && !stops.has(next)) return undefined;
  return reading(written, end - written.length, end, prose.charAt(at));
}

function reading(noun: string, start: number, end: number, joint: string | undefined): UnitReading {
  const id = unitByWord(noun) ?? noun;
  return { id, dimension: dimensionOf(id), start, end, spelled: true, joint, others: [] };
}
