import type { Range } from 'vscode-languageserver';
import { type GalleyState, galleyMessage, galleyOf } from '../../core/galley/galley';
import { galleyReport } from '../../core/galley/report/galleyReport';
import { plainText } from '../../features/markdownText';
import type { Project } from '../../workspace/loadProject';
import { isWithin, pathWithin } from '../../workspace/paths';
import type { CheckedDrafts } from '../checkedDrafts';
import { toPath } from '../fromProtocol';
import { today } from '../today';
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
  /** The printable page of an open draft, as one HTML file. */
  report(params: unknown): Promise<{ readonly html: string } | null>;
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

    async report(params) {
      const uri = uriIn(params);
      const checked = uri === undefined ? undefined : await drafts.of(uri);
      if (uri === undefined || checked === undefined) return null;
      const { draft, claims, project } = checked;
      const path = toPath(uri);
      const name = path === undefined ? (draft.title ?? 'Untitled') : nameIn(project, path);
      return { html: galleyReport({ name, draft, claims: galleyOf(claims), today: today() }) };
    },
  };
}

function nameIn({ root }: Project, path: string): string {
  return isWithin(root, path) ? pathWithin(root, path) : path;
}

function uriIn(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('uri' in params)) return undefined;
  return typeof params.uri === 'string' ? params.uri : undefined;
}
