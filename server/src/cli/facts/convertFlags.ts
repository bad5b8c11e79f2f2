import type { ProjectFlags } from '../openProject';

export const inputFormats = ['csv', 'wikidata', 'facts'] as const;
export const outputFormats = ['facts', 'claim-review', 'csl-json'] as const;

export type InputFormat = (typeof inputFormats)[number];

export interface ConvertFlags extends ProjectFlags {
  readonly from?: InputFormat;
  readonly to: (typeof outputFormats)[number];
  readonly output?: string;
  readonly force?: boolean;
  /** `HEADING=COLUMN`. */
  readonly map?: readonly string[];
  readonly language: string;
  /** Ids of properties. */
  readonly only?: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
}
