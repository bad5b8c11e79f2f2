/** What a conversion makes: a fact file as data, before it is written. The keys of the entries are those of docs/fact-format.md. */
export interface FactFileData {
  /** By id. */
  readonly entities: ReadonlyMap<string, Entry>;
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly facts: readonly Entry[];
}

/** The reader that takes the written file is what tells whether an entry is good. */
export type Entry = Readonly<Record<string, unknown>>;

/** A CSL-JSON item. What is undefined is not written. */
export interface SourceEntry {
  readonly type?: string | undefined;
  readonly title: string;
  readonly 'container-title'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly author?: string | undefined;
  readonly issued?: string | undefined;
  readonly accessed?: string | undefined;
  readonly URL?: string | undefined;
}

/** Something of the input that is not in the result, or is there in part. */
export interface ConversionFault {
  /** The input's line, from one, where it has lines that matter. */
  readonly line?: number;
  /** A sentence for the person who has to put it right. */
  readonly message: string;
}

export interface Conversion {
  readonly data: FactFileData;
  readonly faults: readonly ConversionFault[];
  /** What is left out because Factlint has no use for it. */
  readonly notes: readonly string[];
}
