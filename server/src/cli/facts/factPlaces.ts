import type { Origin } from '../../core/facts/factSet';
import { lineIndex, type Position, positionAt } from '../../core/positionAt';
import type { Span } from '../../core/span';
import type { Project } from '../../workspace/loadProject';
import { shownPath } from '../shownPath';

/** A place in a file as reports give it: lines and characters from zero. */
export interface Place {
  readonly path: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Tells where in the project's fact files something is declared. */
export type FactPlaces = (origin: Pick<Origin, 'file' | 'span'>) => Place;

export function factPlaces({ factFiles }: Pick<Project, 'factFiles'>, cwd: string): FactPlaces {
  const indexes = new Map(factFiles.map(({ path, text }) => [path, lineIndex(text)]));
  return ({ file, span }) => placeIn(indexes.get(file) ?? lineIndex(''), shownPath(file, cwd), span);
}

export function placeIn(index: ReturnType<typeof lineIndex>, path: string, { start, end }: Span): Place {
  return { path, range: { start: positionAt(index, start), end: positionAt(index, end) } };
}

/** `facts/border.yaml:31`, the line from one. */
export function placeText({ path, range }: Place): string {
  return `${path}:${range.start.line + 1}`;
}
