import type { Range } from 'vscode-languageserver';
import { type GalleyState, galleyMessage, galleyOf } from '../../core/galley/galley';
import { plainText } from '../../features/markdownText';
import type { CheckedDrafts } from '../checkedDrafts';
import { toRange } from '../toProtocol';

/** The claims of an open draft, as `factlint/galley` answers. */
export interface GalleyAnswer {
  /** That of the document which the ranges count in. */
  readonly version: number;
  readonly marks: readonly GalleyMark[];
}

export interface GalleyMark {
  readonly range: Range;
  readonly number: number;
  readonly state: GalleyState;
  readonly message: string;
  /** The id of the fact that decided. */
  readonly fact?: string;
}

/** Answers what an editor asks about the claims of a whole draft. */
export interface GalleyRequests {
  galley(params: unknown): Promise<GalleyAnswer | null>;
}

export function createGalleyRequests(drafts: CheckedDrafts): GalleyRequests {
  return {
    async galley(params) {
      const uri = uriIn(params);
      const checked = uri === undefined ? undefined : await drafts.of(uri);
      if (checked === undefined) return null;
      const { document, version, claims } = checked;
      const marks = galleyOf(claims).map(entry => {
        const { number, state, span, claims: own } = entry;
        const fact = own[0].fact?.id;
        return {
          range: toRange(document, span),
          number,
          state,
          message: plainText(galleyMessage(entry)),
          ...(fact !== undefined && { fact }),
        };
      });
      return { version, marks };
    },
  };
}

function uriIn(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('uri' in params)) return undefined;
  return typeof params.uri === 'string' ? params.uri : undefined;
}
