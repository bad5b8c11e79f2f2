import { nounsInIng } from '../language/verbForms';
import { startsPhrase } from './startsPhrase';
import { normOf, type Unit, wordOf } from './unit';

/**
 * “by *marrying* V”, “famous for *spanning* V”, “ended up *studying* at V”: before it stands what takes a gerund, and behind it an object or an
 * adverbial of its own.
 */
export function isGerund(units: readonly Unit[], at: number): boolean {
  if (!startsPhrase(units[at + 1])) return false;
  const before = wordOf(units[at - 1]);
  const second = wordOf(units[at - 2]);
  if (before === 'for') return renowned.has(second);
  if (before === 'to') return /^(?:prior|addition)$/.test(second) || isForgone(units, at);
  if (before === 'from') return /^(?:apart|aside)$/.test(second) || isForgone(units, at);
  if (before === 'up') return /^(?:end|ends|ended|winds?|wound)$/.test(second);
  return /^(?:by|despite|besides|without)$/.test(before) || isForgone(units, at);
}

/** “*without* opening”, “*instead of* opening”, “*rather than* open”, “*missed* opening”: it was not done, or may not have been. */
export function isForgone(units: readonly Unit[], at: number): boolean {
  const before = wordOf(units[at - 1]);
  const second = wordOf(units[at - 2]);
  if (before === 'than') return second === 'rather';
  if (/^(?:of|from|to)$/.test(before)) return missing.has(second) || units[at - 2]?.kind === 'quantity';
  return missed.has(before);
}

/** “without *opening* in May”: nouns everywhere else. */
export function isNounForgone(units: readonly Unit[], at: number): boolean {
  return nounsInIng.has(normOf(units[at])) && startsPhrase(units[at + 1]) && isForgone(units, at);
}

const renowned = new Set(
  'known famous noted remembered celebrated notable renowned criticised criticized praised'.split(' '),
);
const missed = new Set('without missed avoided escaped considered contemplated'.split(' '));
const missing = new Set(
  'short far close near nearer closer vote votes inch instead hope hopes chance chances danger risk point verge brink dream dreams way'.split(
    ' ',
  ),
);
