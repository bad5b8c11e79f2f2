import { transliterationKey } from '../values/names/transliterationKey';
import { connectors } from './language/connectors';
import type { NameForm } from './nameForm';
import { formOf, someToken } from './tokens';

/** What may stand in a prose. Never overlooks anything. */
export interface NameSigns {
  /** A name begins somewhere. */
  readonly name: boolean;
  /** One of a name's words stands beside another capital, which may be its other word, misspelled. */
  readonly misspelling: boolean;
}

interface Names {
  readonly byNorm: ReadonlyMap<string, readonly NameForm[]>;
  readonly byKey: ReadonlyMap<string, readonly NameForm[]>;
  readonly forms: readonly NameForm[];
}

/** A look at prose, word by word, that tells at once that no name stands in it, as in nearly all that is about something else. */
export function createNameScan(names: Names): (prose: string) => NameSigns {
  const parts = partsOf(names.forms);
  const smallWords = hashesOf(names.forms, parts);
  const uses = new Map<string, WordUse>();
  const useOf = (text: string): WordUse => {
    const known = uses.get(text);
    if (known !== undefined) return known;
    const use = readUse(text, names, parts);
    if (text.length <= 12 && uses.size < 20_000) uses.set(text, use);
    return use;
  };
  return prose => {
    let name = false;
    let misspelling = false;
    let at = 0;
    let lastCapital = -Infinity;
    let lastPart = -Infinity;
    someToken(prose, (start, end) => {
      at++;
      // Most words of most prose end here.
      const hash = smallHash(prose, start, end);
      if (hash !== undefined && !smallWords.has(hash)) return false;
      const { begins, isPart, capital } = useOf(prose.slice(start, end));
      name ||= begins;
      misspelling ||= (isPart && at - lastCapital <= reach) || (capital && at - lastPart <= reach);
      if (isPart) lastPart = at;
      if (capital) lastCapital = at;
      return name && misspelling;
    });
    return { name, misspelling };
  };
}

/** How many tokens further the next word of the same name may stand: “Treaty *of the* Sea”. */
const reach = 3;

/** Of the words that mean something to a name without a capital: those that begin one, and the “de” of “de Gaulle”. */
function hashesOf(forms: readonly NameForm[], { small }: Parts): ReadonlySet<number> {
  const firsts = forms.flatMap(({ words: [first] }) => (first === undefined || first.capital ? [] : [first.norm]));
  return new Set([...firsts, ...small].flatMap(word => smallHash(word, 0, word.length) ?? []));
}

/** Tells words of plain small letters apart, nearly always; undefined for any other word. */
function smallHash(text: string, start: number, end: number): number | undefined {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return undefined;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  return hash;
}

interface WordUse {
  readonly begins: boolean;
  /** A misspelled name may be told by it. */
  readonly isPart: boolean;
  readonly capital: boolean;
}

function readUse(text: string, { byNorm, byKey }: Names, parts: Parts): WordUse {
  const { norm, capital } = formOf(text);
  const key = capital ? transliterationKey(norm) : norm;
  const begun = byNorm.get(norm) ?? [];
  const isFigure = /^\d/.test(text);
  const isSmall = !isFigure && text === text.toLowerCase();
  return {
    begins:
      (isSmall ? begun.some(({ words }) => words[0]?.capital === false) : begun.length > 0) ||
      (capital && byKey.has(key)),
    isPart:
      (isSmall ? parts.small.has(norm) : parts.capital.has(norm) || parts.capital.has(key)) ||
      (text === text.toUpperCase() && parts.shouted.has(norm)),
    capital,
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
