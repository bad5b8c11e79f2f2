import { parseEdtf } from './parseEdtf';
import { suggestEdtf } from './suggestEdtf';
import type { YamlFault, YamlNode } from './yaml/yamlNode';

/** What is said of a text that should be a date and is none. */
export function badDate(text: string): string {
  const [from, to, ...more] = text.split('/');
  const [start, end] = [from, to].map(each => (each === undefined ? undefined : parseEdtf(each)));
  if (more.length === 0 && start && end && start.first > end.last)
    return `“${text}” ends before it begins. Write ${to}/${from}, if that is meant.`;
  const suggestion = suggestEdtf(text);
  if (suggestion !== undefined)
    return `“${text}” is no EDTF date. Write ${suggestion.endsWith('..') ? `“${suggestion}”` : suggestion}.`;
  return `“${text}” is no EDTF date, or a day that the calendar lacks. Write it as in 1993, 1993-04, 1993-04-03 or 1993~.`;
}

/** The dates of a fact's own that are none: told also of a fact that is left out for another fault, so that both are put right at once. */
export function badDatesOf(fact: YamlNode): YamlFault[] {
  if (fact.kind !== 'map') return [];
  return ['valid', 'reviewed', 'review-by'].flatMap(key => {
    const value = fact.entries.get(key)?.value;
    if (value?.kind !== 'scalar' || value.text === '' || parseEdtf(value.text)) return [];
    return [{ span: value.span, message: badDate(value.text) }];
  });
}
