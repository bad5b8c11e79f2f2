import type { NameForm } from '../claims/nameIndex';
import type { Entity } from '../facts/factSet';
import { type NearMiss, nearMiss } from '../values/names/isNearMiss';
import { isTitle } from '../values/names/titles';
import { normOf } from '../claims/sentence/unit';
import { tokenize } from '../claims/tokens';
import type { Finding, ProseRule, ReadSentence } from './rule';

/**
 * A near miss of a known name: “**Serder** Kılıç”, “Ararat **Mirzoryan**”. Real other names look like misspellings (“Kılınç”), so that
 * the rest of the name, or a title before a name that the draft has spoken of, must speak for the known person.
 */
export const misspelledName: ProseRule = {
  code: 'misspelled-name',
  find(sentence) {
    const findings: Finding[] = [];
    const { units } = sentence.context;
    for (const [i, unit] of units.entries()) {
      if (unit.kind !== 'name') continue;
      // “Serder Kılıç”: the known surname may have been split off as a mention.
      const next = units[i + 1];
      const end = next?.kind === 'mention' && next.start - unit.end === 1 && next.forms.every(f => f.kind === 'surname') ? next.end : unit.end;
      const finding = misspelt(sentence, unit.start, end, normOf(units[i - 1]));
      if (finding !== undefined) findings.push(finding);
    }
    return findings;
  },
};

function misspelt(sentence: ReadSentence, start: number, end: number, before: string): Finding | undefined {
  const { prose, index } = sentence.context;
  const words = tokenize(prose.slice(start, end)).filter(token => token.word && token.norm !== "'s");
  let best: { finding: Finding; weight: number } | undefined;
  for (const form of candidates(index.names.near(words.map(word => word.norm)), words.length)) {
    const miss = missOf(form, words, isSpokenOf(sentence, form.entity), before);
    if (miss === undefined || (best !== undefined && best.weight <= miss.weight)) continue;
    const span = { start: start + miss.start, end: start + miss.end };
    const found = prose.slice(span.start, span.end);
    const right = inStyle(found, miss.right, prose.slice(start, end));
    best = { weight: miss.weight, finding: { span, expected: right, newText: right, message: `“${found}” looks like a misspelling of ${form.entity.label}.`, trace: [`near miss of ${form.entity.label}: weight ${miss.weight}`] } };
  }
  return best?.finding;
}

function candidates(forms: readonly NameForm[], length: number): NameForm[] {
  return forms.filter(form => form.words.length === length && form.kind !== 'demonym' && form.kind !== 'short' && form.words.some(word => word.capital));
}

interface Miss {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly weight: number;
}

/** Exactly one word misses, by little; all others are the form's own. A lone word needs a title or a draft that speaks of its bearer. */
function missOf(form: NameForm, words: readonly { readonly norm: string; readonly start: number; readonly end: number; readonly text: string }[], spokenOf: boolean, before: string): Miss | undefined {
  let missed: { at: number; miss: NearMiss } | undefined;
  for (const [w, word] of words.entries()) {
    const wanted = form.words[w];
    if (wanted === undefined) return undefined;
    if (wanted.norm === word.norm || wanted.key === word.norm) continue;
    const miss = nearMiss(word.text, wanted.text);
    if (miss === undefined || missed !== undefined) return undefined;
    missed = { at: w, miss };
  }
  const word = missed === undefined ? undefined : words[missed.at];
  const right = missed === undefined ? undefined : form.words[missed.at];
  if (missed === undefined || word === undefined || right === undefined) return undefined;
  if (words.length === 1) {
    if (form.kind !== 'surname' || !spokenOf || !(isTitle(before) || missed.miss.weight < 1)) return undefined;
  }
  return { start: word.start, end: word.end, right: right.text, weight: missed.miss.weight };
}

function isSpokenOf(sentence: ReadSentence, entity: Entity): boolean {
  return sentence.mentioned(entity.id);
}

/** Without diacritics where the writer uses none in the name; in capitals where the writer does. */
function inStyle(found: string, right: string, whole: string): string {
  const plain = /^[\u0000-\u007f]*$/.test(whole) ? plainOf(right) : right;
  return found === found.toUpperCase() && found.length > 1 ? plain.toUpperCase() : plain;
}

function plainOf(text: string): string {
  const folded = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l');
  return folded;
}
