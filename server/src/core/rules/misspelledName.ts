import { normOf } from '../claims/sentence/unit';
import { isTitle } from '../values/names/titles';
import type { Finding, ProseRule, ReadSentence } from './rule';

/**
 * A near miss of a known name: “**Serder** Kılıç”, “Ararat **Mirzoryan**”. Behind a lone surname a title must stand, or the slip must be
 * slight, and the draft must speak of its bearer elsewhere.
 */
export const misspelledName: ProseRule = {
  code: 'misspelled-name',
  find(sentence) {
    const findings: Finding[] = [];
    for (const i of sentence.context.wholes) {
      const unit = sentence.context.units[i];
      const misspelling = unit?.kind === 'name' || unit?.kind === 'mention' ? unit.misspelling : undefined;
      if (unit === undefined || misspelling === undefined) continue;
      const alone = misspelling.form.words.length === 1;
      if (
        alone &&
        !isLikely(sentence, misspelling.form.entity.id, misspelling.weight, normOf(sentence.context.units[i - 1]))
      )
        continue;
      const { start, end, form, right } = misspelling;
      const found = sentence.context.prose.slice(start, end);
      const newText = inStyle(found, right, sentence.context.prose.slice(unit.start, unit.end));
      findings.push({
        span: { start, end },
        expected: newText,
        newText,
        message: `“${found}” looks like a misspelling of ${form.entity.label}.`,
        trace: [`near miss of ${form.entity.label}: weight ${misspelling.weight}`],
      });
    }
    return findings;
  },
};

function isLikely(sentence: ReadSentence, entity: string, weight: number, before: string): boolean {
  return sentence.mentioned(entity) && (isTitle(before) || weight < 1);
}

/** Without diacritics where the writer uses none in the name; in capitals where the writer does. */
function inStyle(found: string, right: string, whole: string): string {
  const plain = withoutDiacritics(whole) === whole ? withoutDiacritics(right) : right;
  return found === found.toUpperCase() && found.length > 1 ? plain.toUpperCase() : plain;
}

function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}
