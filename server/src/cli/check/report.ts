import type { FailOn } from '../../core/config/config';
import type { Reference, Source } from '../../core/facts/factSet';
import type { Fault } from '../../workspace/workspace';
import type { VoidSignOff } from '../signOffs/voidSignOff';
import type { Coverage } from './coverage';
import type { ClaimResult, DraftResult, Range } from './draftResult';
import type { Shard } from './shard';

/** What a run has found, for every reporter to tell in its own form. */
export interface Report {
  readonly factSet: FactSetSize;
  readonly facts: FactsById;
  /** Where the value of a fact stands, by the fact's id. */
  readonly placeOf: (id: string) => ValuePlace | undefined;
  /** Tells these facts and this configuration from any others; only where a JSON report is asked for. */
  readonly digest?: string;
  /** Absent where one run has checked all drafts. */
  readonly shard?: Shard;
  readonly drafts: readonly DraftResult[];
  /** Drafts and folders that could not be read or written. */
  readonly faults: readonly Fault[];
  /** Sign-offs of these drafts that no longer hold; they fail no run. */
  readonly voidSignOffs: readonly VoidSignOff[];
  /** Absent where the project has no baseline. */
  readonly baseline?: BaselineResult;
  /** Where a share of sourced claims is asked for. */
  readonly coverage?: Coverage;
  /** The quietest finding that fails the run. */
  readonly failOn: FailOn;
  /** The project's root; absolute. */
  readonly root: string;
  /** Absolute; what other programs are told of paths is relative to it. */
  readonly repository: string;
  /** The working folder; absolute. What people are told of paths is relative to it. */
  readonly cwd: string;
}

/** What a baseline keeps out of a report. */
export interface BaselineResult {
  /** Absolute. */
  readonly path: string;
  /** How many findings it knows, which are no longer reported. */
  readonly known: number;
  /** How many of its entries are no longer found. */
  readonly gone: number;
}

/** How many of each there are. */
export interface FactSetSize {
  readonly files: number;
  readonly entities: number;
  readonly facts: number;
}

/** Where a fact's value stands in its file. */
export interface ValuePlace {
  readonly path: string;
  readonly range: Range;
  /** What the fact says. */
  readonly text: string;
}

/** What reports tell of facts, by the facts' ids. */
export type FactsById = ReadonlyMap<string, { readonly references: readonly Citation[] }>;

/** A reference as reports tell it, wherever it comes from. */
export type Citation = Omit<Reference, 'source'> & { readonly source: CitedSource };

export type CitedSource = Omit<Source, 'id' | 'origin'>;

/** The references of all facts that take part in a claim. */
export function referencesOf({ facts }: ClaimResult, byId: FactsById): readonly Citation[] {
  return facts.flatMap(id => byId.get(id)?.references ?? []);
}
