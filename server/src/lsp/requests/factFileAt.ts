import type { TextDocumentPositionParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { factFilePlace } from '../../core/facts/place/factFilePlace';
import { type FactFileSymbol, factFileSymbol } from '../../features/factFile/factFileSymbol';
import { occurrences } from '../../features/factFile/occurrences';
import type { Project } from '../../workspace/loadProject';
import { type FactFileDocument, factFileDocuments } from '../factFileDocuments';
import { toOffset, toPath } from '../fromProtocol';
import type { Projects } from '../projects';

export type FactFilePosition = Pick<TextDocumentPositionParams, 'textDocument' | 'position'>;

/** A place in a fact file, with all fact files of its project. */
export interface FactFileAt {
  readonly project: Project;
  readonly files: readonly FactFileDocument[];
  readonly file: FactFileDocument;
  readonly offset: number;
}

/** Undefined for a document that is no fact file. */
export async function factFileAt(
  { textDocument, position }: FactFilePosition,
  documents: TextDocuments<TextDocument>,
  projects: Projects,
): Promise<FactFileAt | undefined> {
  const path = toPath(textDocument.uri);
  const project = path === undefined ? undefined : await projects.known(path);
  if (path === undefined || project === undefined) return undefined;
  const files = factFileDocuments(project, documents);
  const file = files.find(each => each.path === path);
  return file && { project, files, file, offset: toOffset(file.document, position) };
}

/** The entity, property, source or fact that is declared or named at the place. */
export function symbolAt({ file, offset, project }: FactFileAt): FactFileSymbol | undefined {
  const token = factFilePlace(file.layout, offset);
  return token && factFileSymbol(token, project.factSet);
}

/** Wherever fact files declare or name the same. */
export function occurrencesIn(
  { files, project }: Pick<FactFileAt, 'files' | 'project'>,
  symbol: FactFileSymbol,
): (FactFileSymbol & { readonly file: FactFileDocument })[] {
  return files.flatMap(file => occurrences(file.layout, symbol, project.factSet).map(found => ({ ...found, file })));
}
