import { normOf } from '../claims/sentence/unit';
import { isTitle } from '../values/names/titles';
import { withoutDiacritics, writesPlain } from '../values/names/writesPlain';
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
      const { prose } = sentence.context;
      const rest = prose.slice(unit.start, start) + prose.slice(end, unit.end);
      const newText = inStyle(found, right, rest, form.entity.label);
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
  // “a reader in *Hull*”: where somebody is, and nobody.
  if (/^(?:in|at|near|outside|around)$/.test(before)) return false;
  return sentence.mentioned(entity) && (isTitle(before) || weight < 1);
}

/** Without diacritics where the writer leaves them out in the rest of the name or of the word; in capitals where the writer does. */
function inStyle(found: string, right: string, rest: string, label: string): string {
  const isPlain = writesPlain(rest, label) || (/^[\p{ASCII}’]*$/u.test(rest) && keepsPlain(found, right));
  const plain = isPlain ? withoutDiacritics(right) : right;
  return found === found.toUpperCase() && found.length > 1 ? plain.toUpperCase() : plain;
}

/** “Wojtula” for Wojtyła: before or behind the slip stands a plain letter for one with a sign. “Miller” for Müller tells nothing of the writer. */
function keepsPlain(found: string, right: string): boolean {
  const plain = withoutDiacritics(right);
  if (/[^\p{ASCII}’]/u.test(found) || plain.length !== right.length) return false;
  for (let i = 0; found[i] === plain[i] && i < plain.length; i++) if (plain[i] !== right[i]) return true;
  for (let i = 1; i <= plain.length && found.at(-i) === plain.at(-i); i++)
    if (plain.at(-i) !== right.at(-i)) return true;
  return false;
}
