import type { DraftReading } from '../core/check';
import type { SentenceTrial } from '../core/claims/sentenceTrial';
import type { Fact } from '../core/facts/factSet';
import type { ReadSentence } from '../core/rules/rule';
import { overlaps } from '../core/span';
import { foldText } from '../core/values/names/foldName';
import type { CompletionItem } from './completionItem';
import { factCard } from './factCard';
import { valueTexts } from './valueTexts';
import type { WritingPlace } from './writingPlace';

/** How many facts are looked at, and how many ways to go on are read: each is read as the check would read it. */
const mostFacts = 200;
const mostTrials = 24;
const most = 8;

/**
 * The values that the sentence is about to state: “the border, shut since ” → 1993. Candidates are the facts of those whom the
 * sentence speaks of, where it has the words of the property; of these are offered the ones that the check would then find right,
 * so that what holds for the check (roles at their time, whose “its” is, which verb the date is for) holds here.
 */
export function completeValues(reading: DraftReading, place: WritingPlace): CompletionItem[] {
  const trials = new Map<string, SentenceTrial | undefined>();
  const trialOf = (typed: string): SentenceTrial | undefined => {
    if (!trials.has(typed)) {
      const before = place.before.slice(0, place.before.length - typed.length);
      trials.set(typed, reading.tryWords(place.block, before, place.after));
    }
    return trials.get(typed);
  };
  const begun = trialOf('')?.read('')?.sentence;
  if (begun === undefined) return [];

  const found = new Map<string, CompletionItem>();
  let tried = 0;
  for (const fact of factsIn(begun)) {
    const card = factCard(fact);
    for (const text of valueTexts(fact, reading, place)) {
      const typed = typedOf(place.line, text);
      if (typed === undefined || typed === text || found.has(text)) continue;
      if (++tried > mostTrials) return [...found.values()];
      if (!isSupported(trialOf(typed), text, fact)) continue;
      const filter = typed + foldText(text).text.slice(foldText(typed).text.length);
      const detail = `${fact.subject.label}: ${card.property}`;
      found.set(text, { kind: 'value', label: text, newText: text, typed, filter, detail, fact });
      if (found.size >= most) return [...found.values()];
    }
  }
  return [...found.values()];
}

/** The facts that the sentence may be stating, those of whom it names itself first. */
function factsIn({ context }: ReadSentence): Fact[] {
  const facts = new Set<Fact>();
  const properties = [...context.occurrences()].sort((a, b) => b.last - a.last).map(({ property }) => property.id);
  for (const subjects of [context.subjects, context.implied, context.spokenOf, context.earlier])
    for (const property of new Set(properties))
      for (const { entity } of subjects)
        for (const fact of context.index.bySubject.get(entity.id)?.get(property) ?? []) {
          if (fact.rank !== 'deprecated') facts.add(fact);
          if (facts.size >= mostFacts) return [...facts];
        }
  return [...facts];
}

/** The part of the text that stands before the cursor already; undefined where a word does that is none of it. */
function typedOf(line: string, text: string): string | undefined {
  const folded = foldText(text).text;
  for (let start = Math.max(0, line.length - text.length - 4); start < line.length; start++) {
    if (start > 0 && /[\p{L}\p{M}\p{N}]/u.test(line.charAt(start - 1))) continue;
    const typed = line.slice(start);
    if (/^\S/.test(typed) && folded.startsWith(foldText(typed).text)) return typed;
  }
  return /[\s(“"]$/.test(line) || line === '' ? '' : undefined;
}

/** Whether the check would find the words right, by this fact and by more than that they stand in one sentence. */
function isSupported(trial: SentenceTrial | undefined, words: string, fact: Fact): boolean {
  const tried = trial?.read(words);
  return (
    tried?.sentence.judgments.some(
      judgment =>
        judgment.verdict === 'supported' &&
        judgment.fact === fact &&
        judgment.reading.strength > 1 &&
        // What is denied or asked is right by chance.
        judgment.reading.clause.modality === 'asserted' &&
        overlaps(judgment.span, tried.words),
    ) ?? false
  );
}
