import { isAmongWords } from '../../../factIndex';
import { determiners, possessives } from '../../../language/closedClasses';
import { stem } from '../../../language/stem';
import { verbForm } from '../../../language/verbForms';
import { normOf, type Unit, wordOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';
import { isPlainNoun } from '../../slots';

/**
 * “was opened *after a strike in* 1951”, “*despite a fire in* 1951, it opened”: the year may be that of the strike. “Died after a long illness in
 * 1951” tells when she died: what goes on for a while has no year of its own.
 */
export function isDateOfOccasion(
  { units, index }: SentenceContext,
  { property, value, construction }: Reading,
): boolean {
  if (property.value !== 'date' || units[value]?.kind !== 'date' || construction === 'pattern') return false;
  const noun = value - 2;
  const word = normOf(units[noun]);
  if (!/^(?:in|on)$/.test(normOf(units[value - 1])) || units[noun]?.kind !== 'word' || !isPlainNoun(word)) return false;
  if (lasting.has(word) || isAmongWords(index, property, stem(word))) return false;
  const article = [noun - 1, noun - 2, noun - 3].find(at => {
    const norm = normOf(units[at]);
    return determiners.has(norm) || (possessives.has(norm) && !/^'s?$/.test(norm));
  });
  return article !== undefined && (isOccasion(units, article - 1) || isOrigin(units, article));
}

/** “with money *from a lottery* in 1951”, but not “retired *from a club* in 1951” */
function isOrigin(units: readonly Unit[], article: number): boolean {
  const given = normOf(units[article - 2]);
  return (
    /^an?$/.test(normOf(units[article])) &&
    normOf(units[article - 1]) === 'from' &&
    isPlainNoun(given) &&
    verbForm(given) === undefined
  );
}

function isOccasion(units: readonly Unit[], at: number): boolean {
  const [before, link] = [wordOf(units[at - 1]), wordOf(units[at])];
  if (/^(?:after|before|since|until|despite|following|like|unlike)$/.test(link)) return true;
  if (link === 'to') return /^(?:thanks|owing|due|response|reply|reaction|contrast)$/.test(before);
  return (
    link === 'of' && /^(?:because|memory|honou?r|result|consequence|wake|aftermath|spite|view|light)$/.test(before)
  );
}

/** What takes a while: “after a long *illness* in 1951”. */
const lasting = new Set(
  `illness battle struggle fight delay delays wait search career break pause stay rest while time period spell stint day days week weeks month months
   year years decade decades season work works construction effort efforts talks negotiations discussion discussions journey voyage walk drive
   night morning afternoon evening summer winter spring autumn`.split(/\s+/),
);
