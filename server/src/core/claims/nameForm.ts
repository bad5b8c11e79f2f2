import type { Entity } from '../facts/factSet';

/** How a form stands for its entity: everywhere, or only where the context is set, or as “French” does for France. */
export type FormKind = 'name' | 'short' | 'surname' | 'demonym' | 'possessed';

/** One written form of an entity's name, in words. */
export interface NameForm {
  readonly entity: Entity;
  readonly kind: FormKind;
  readonly words: readonly FormWord[];
  /** For “his address to parliament”, of “Erdoğan's address to parliament”: the folded word that must stand in the sentence, too. */
  readonly possessor?: string;
  /** A short form given with its article (“the company”) counts only with one. */
  readonly definite: boolean;
}

export interface FormWord {
  readonly text: string;
  readonly norm: string;
  /** What all usual transliterations of the word have in common. */
  readonly key: string;
  readonly capital: boolean;
  /** All capitals (“US”): it must be written so, since “us” is another word. */
  readonly acronym: boolean;
  /** The mark that the form has after the word, as in “Dune: Part Two”: the draft may have it, too. */
  readonly mark: string | undefined;
  /** The form has a full stop after it: “Sgt. Pepper”. */
  readonly dot: boolean;
}
