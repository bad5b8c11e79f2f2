import type { Range } from 'vscode-languageserver';
import { type GalleyState, galleyMessage } from '../../core/galley/galley';
import { galleyReport } from '../../core/galley/report/galleyReport';
import { describeSignOff } from '../../core/signOffs/describeSignOff';
import { plainText } from '../../features/markdownText';
import type { Galleys } from '../galleys';
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
  /** `query` is what the desk has asked the author; queries are numbered by themselves. */
  readonly state: GalleyState | 'query';
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

export function createGalleyRequests(galleys: Galleys): GalleyRequests {
  return {
    async galley(params) {
      const uri = uriIn(params);
      const found = uri === undefined ? undefined : await galleys.of(uri);
      if (found === undefined) return null;
      const { document, version } = found.checked;
      const marks: GalleyMark[] = found.galley().claims.map(entry => {
        const { number, state, span, signOff, claims: own } = entry;
        const signed = signOff === undefined ? '' : ` ${describeSignOff(signOff)}.`;
        const fact = own[0].fact?.id;
        return {
          range: toRange(document, span),
          number,
          state,
          message: plainText(galleyMessage(entry) + signed),
          ...(fact !== undefined && { fact }),
        };
      });
      const queries = found.checked.draft.queries.map(({ span, text }, index) => ({
        range: toRange(document, span),
        number: index + 1,
        state: 'query' as const,
        message: plainText(text),
      }));
      return { version, marks: [...marks, ...queries].sort(inOrderOfText) };
    },

    async report(params) {
      const uri = uriIn(params);
      const found = uri === undefined ? undefined : await galleys.of(uri);
      if (found === undefined) return null;
      const { checked, path, galley } = found;
      const { draft } = checked;
      return { html: galleyReport({ name: path ?? draft.title ?? 'Untitled', draft, ...galley(), today: today() }) };
    },
  };
}

function inOrderOfText({ range: { start: a } }: GalleyMark, { range: { start: b } }: GalleyMark): number {
  return a.line - b.line || a.character - b.character;
}

function uriIn(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('uri' in params)) return undefined;
  return typeof params.uri === 'string' ? params.uri : undefined;
}
