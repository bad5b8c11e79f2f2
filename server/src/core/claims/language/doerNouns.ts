import { vocabulary } from '../../facts/vocabulary/vocabulary';

/** “operator”, “founder”, “sponsor”: the vocabulary's nouns for whoever does something. */
export const doerNouns: ReadonlySet<string> = new Set(
  vocabulary.flatMap(({ value, nouns = [] }) =>
    value === 'person' || value === 'entity' ? nouns.filter(noun => /^[a-z]+[eo]r$/.test(noun)) : [],
  ),
);
