/** What the client and the server say to each other beyond the Language Server Protocol. */

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** Ordered from what needs a look most to what needs none. */
export const galleyStates = [
  'refuted',
  'conflicting',
  'void',
  'query',
  'unsourced',
  'supported',
  'signed-off',
] as const;

export type GalleyState = (typeof galleyStates)[number];

/** A claim of a draft as the galley marks it. */
export interface GalleyMark {
  readonly range: Stretch;
  /** From 1, in the order of the text; queries are counted by themselves. */
  readonly number: number;
  readonly state: GalleyState;
  readonly message: string;
  readonly fact?: string;
}

export interface Galley {
  readonly version: number;
  readonly marks: readonly GalleyMark[];
}

export type FactState = 'contradicted' | 'stale' | 'unsourced' | 'unused';

/** A fact with what the drafts say to it. */
export interface FactEntry {
  readonly id: string;
  readonly statement: string;
  readonly subject: string;
  /** The fact file's name. */
  readonly topic: string;
  readonly uri: string;
  readonly range: Stretch;
  readonly states: readonly FactState[];
  readonly counts: {
    readonly supported: number;
    readonly refuted: number;
    readonly conflicting: number;
    readonly drafts: number;
  };
  /** Its first source, as Markdown. */
  readonly citation?: string;
}

export interface Location {
  readonly uri: string;
  readonly range: Stretch;
}

/** What an edited fact changed in the drafts. */
export interface Impact {
  readonly message: string;
  readonly claims: readonly (Location & { readonly before: string; readonly after: string })[];
}

export type FileKind = 'file' | 'folder' | 'other';

export interface FolderEntry {
  readonly name: string;
  readonly kind: FileKind;
}

export interface Choice {
  readonly label: string;
  readonly description?: string;
}

/** A question for a line of text. */
export interface Question {
  readonly title: string;
  readonly initial?: string;
  /** The setting in which the answer is kept. */
  readonly remember?: string;
}
