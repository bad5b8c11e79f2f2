import type { Discourse } from './discourse';
import type { FactIndex } from './factIndex';
import type { Occurrence } from './occurrences';
import type { SubjectUnit } from './sentenceContext';
import type { ResolvedDate } from './verdicts/resolveDates';

/** What the sentences around tell, for those that name nobody. */
export interface Nearby {
  readonly discourse: Discourse;
  readonly index: FactIndex;
  /** What the sentence itself names or means. */
  readonly subjects: readonly SubjectUnit[];
  /** What the last two sentences of the block spoke of, and the last ones of the section. */
  readonly implied: readonly SubjectUnit[];
  readonly earlier: readonly SubjectUnit[];
  readonly dates: ReadonlyMap<number, ResolvedDate>;
  /** The verbs and nouns of the facts about all of those. */
  readonly occurrences: () => readonly Occurrence[];
}

/** How a clause leaves open whom it is about: by a surname of somebody never named in full, by a pronoun that nothing has settled, by a description, by “the Dane”, or by having no subject at all. */
export type Form = 'surname' | 'pronoun' | 'description' | 'citizen' | 'headless';
