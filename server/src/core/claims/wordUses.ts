import { isNearMiss } from '../values/names/isNearMiss';
import { transliterationKey } from '../values/names/transliterationKey';
import { connectors } from './language/connectors';
import type { NameForm } from './nameForm';
import { formOf } from './tokens';

/** What a word may have to do with the names, whatever stands around it. */
export interface WordUse {
  readonly text: string;
  readonly norm: string;
  /** The key of a word with a capital, by which its transliterations are known; of another the norm. */
  readonly key: string;
  readonly capital: boolean;
  /** The names that may begin with it. */
  readonly begun: readonly NameForm[];
  /** A misspelled name may be told by it. */
  readonly isPart: boolean;
}

export interface WordUses {
  of(text: string): WordUse;
  /** The forms of which a word may be one of the words, misspelled. */
  missed(word: WordUse): readonly NameForm[];
  /** Whether the one may be a word of a name, and the other a word of the same name misspelled. */
  mayMiss(part: WordUse, other: WordUse): boolean;
  /** Hashes of the words in plain small letters that have a use (`smallHash`): all others have none. */
  readonly small: ReadonlySet<number>;
}

interface Names {
  near(norms: readonly string[]): readonly NameForm[];
  readonly byNorm: ReadonlyMap<string, readonly NameForm[]>;
  readonly byKey: ReadonlyMap<string, readonly NameForm[]>;
  readonly forms: readonly NameForm[];
}

/** Prose says the same words again and again: the use of each is found once. */
export function createWordUses(names: Names): WordUses {
  const parts = partsOf(names.forms);
  const known = new Map<string, WordUse>();
  return {
    of(text) {
      const found = known.get(text);
      if (found !== undefined) return found;
      const use = readUse(text, names, parts);
      if (text.length <= 12 && known.size < 20_000) known.set(text, use);
      return use;
    },
    missed: ({ text, norm }) =>
      names.near([norm]).filter(({ words }) => words.some(word => word.capital && isNearMiss(text, word.text))),
    mayMiss: (part, other) => names.near([other.norm]).some(form => isMissed(form, part, other)),
    small: hashesOf(names.byNorm, parts),
  };
}

function isMissed({ words }: NameForm, part: WordUse, other: WordUse): boolean {
  return words.some(
    (missed, at) =>
      missed.capital &&
      isNearMiss(other.text, missed.text) &&
      words.some((word, i) => i !== at && (word.norm === part.norm || word.key === part.key)),
  );
}

/** Tells words of plain small letters apart, nearly always; undefined for any other word. */
export function smallHash(text: string, start: number, end: number): number | undefined {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return undefined;
    hash = nextHash(hash, code);
  }
  return hash;
}

/** The hash of a word that goes on with this letter. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Of the words that mean something to a name without a capital: those that begin one, and the “de” of “de Gaulle”. */
function hashesOf(byNorm: Names['byNorm'], { small }: Parts): ReadonlySet<number> {
  const firsts = [...byNorm].flatMap(([norm, forms]) => (forms.some(({ words: [w] }) => !w?.capital) ? [norm] : []));
  return new Set([...firsts, ...small].flatMap(word => smallHash(word, 0, word.length) ?? []));
}

function readUse(text: string, { byNorm, byKey }: Names, parts: Parts): WordUse {
  const { norm, capital } = formOf(text);
  const key = capital ? transliterationKey(norm) : norm;
  const isFigure = /^\d/.test(text);
  const isSmall = !isFigure && text === text.toLowerCase();
  const begun = (byNorm.get(norm) ?? []).filter(({ words: [first] }) => !isSmall || first?.capital === false);
  return {
    text,
    norm,
    key,
    capital,
    begun: [...begun, ...((capital && byKey.get(key)) || [])],
    isPart:
      (isSmall ? parts.small.has(norm) : parts.capital.has(norm) || parts.capital.has(key)) ||
      (text === text.toUpperCase() && parts.shouted.has(norm)),
  };
}

/** The words by which a name of several words is known though the one that has a capital beside them is misspelled. */
interface Parts {
  /** With a capital, or a figure. */
  readonly capital: ReadonlySet<string>;
  /** The “de” of “de Gaulle”. */
  readonly small: ReadonlySet<string>;
  /** In a line of capitals, any word. */
  readonly shouted: ReadonlySet<string>;
}

function partsOf(forms: readonly NameForm[]): Parts {
  const capital = new Set<string>();
  const small = new Set<string>();
  const shouted = new Set<string>();
  for (const { words, kind } of forms) {
    if (words.length < 2 || kind === 'demonym' || kind === 'short' || kind === 'possessed') continue;
    const strong = words.filter(word => word.capital || /^\d/.test(word.norm));
    if (strong.length > 1) {
      for (const { norm, key } of strong) capital.add(norm).add(key);
      continue;
    }
    const others = words.filter(word => !strong.includes(word)).map(({ norm }) => norm);
    for (const norm of others) shouted.add(norm);
    // What is written as a name ends in its capital.
    if (strong[0] === words.at(-1)) for (const norm of others) if (connectors.has(norm)) small.add(norm);
  }
  return { capital, small, shouted };
}
