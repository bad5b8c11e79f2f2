import type { Match } from './findMatches';
import type { StemIndex } from './stemIndex';
import type { Wording } from './wordings';

/** What tells that the words found are not those of a wording, though their stems are: another form of them, or a word with which they say something else. */
interface OtherWord {
  /** The wordings whose words they are not. */
  readonly of: RegExp;
  /** Only of its verbs: the noun is the wording's own. */
  readonly isVerb?: true;
  /** One of the words found, as they are passed over (“came *home* from”) or inflected. */
  readonly within?: RegExp;
  /** The word right before those found. */
  readonly before?: RegExp;
  /** A word behind those found, or behind their object, that makes another verb of them. */
  readonly particle?: RegExp;
}

const otherWords: readonly OtherWord[] = [
  // “was *founded* in V” is not “is *found* in V”.
  { of: /\bbe found\b/, within: /^founded$/ },
  // “is the *headquarters*” is not “is *headquartered*”.
  { of: /\bheadquarter\b/, isVerb: true, within: /^headquarters$/ },
  // “is *located* in V” is not “is a *local* of V”.
  { of: /^be an? /, within: /..ed$/ },
  // “came *home* from V”
  { of: /^come from$/, within: /^(?:home|back)$/ },
  // “started *building* in V”
  { of: /^(?:start|begin) in$/, within: /^(?!start|begin).*..ing$/ },
  // “the *signs* came down”
  { of: /^signing$/, within: /^signs?$/ },
  // “*gave* birth to a son”
  { of: /^birth$/, before: /^(?:give|gives|gave|given|giving)$/ },
  // “*leads* them *out* at the final”
  { of: /^lead$/, particle: /^(?:out|off|astray)$/ },
];

/** Whether the words found at `match` only look like those of the wording; a word that the wording has as it stands is its own. */
export function isOtherWord({ tokens }: StemIndex, { role, text }: Wording, { first, last }: Match): boolean {
  for (const { of, isVerb, within, before, particle } of otherWords) {
    if (!of.test(text) || (isVerb && role === 'noun')) continue;
    if (before?.test(tokens[first - 1]?.norm ?? '')) return true;
    if (particle !== undefined && isPhrasal(tokens, last, particle)) return true;
    if (within === undefined) continue;
    for (let t = first; t <= last; t++) {
      const norm = tokens[t]?.norm ?? '';
      if (within.test(norm) && !text.includes(norm)) return true;
    }
  }
  return false;
}

/** How long an object may be that stands before its verb's particle. */
const longestObject = 3;

/** “led *Vale Rovers out*”, and not “led *the club out of* its crisis” */
function isPhrasal(tokens: StemIndex['tokens'], verb: number, particle: RegExp): boolean {
  for (let t = verb + 1; t <= verb + 1 + longestObject; t++) {
    const norm = tokens[t]?.norm ?? '';
    if (particle.test(norm)) return tokens[t + 1]?.norm !== 'of';
    if (norm === '' || !/[a-z]/.test(norm)) return false;
  }
  return false;
}
