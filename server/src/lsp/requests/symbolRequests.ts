import {
  type DocumentSymbol,
  SymbolKind,
  type TextDocuments,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { factFileOutline, type OutlineEntry } from '../../features/factFile/factFileOutline';
import { workspaceSymbols } from '../../features/factFile/workspaceSymbols';
import { factFileDocuments } from '../factFileDocuments';
import { toPath } from '../fromProtocol';
import type { Projects } from '../projects';
import { toLocation, toRange } from '../toProtocol';

/** The outline of a fact file, and the facts and entities of all of them by name. */
export interface SymbolRequests {
  outline(uri: string): Promise<DocumentSymbol[]>;
  workspace(params: WorkspaceSymbolParams): Promise<WorkspaceSymbol[]>;
}

const kinds = {
  section: SymbolKind.Namespace,
  entity: SymbolKind.Object,
  property: SymbolKind.Property,
  source: SymbolKind.File,
  fact: SymbolKind.Constant,
} as const;

export function createSymbolRequests(documents: TextDocuments<TextDocument>, projects: Projects): SymbolRequests {
  return {
    async outline(uri) {
      const path = toPath(uri);
      const project = path === undefined ? undefined : await projects.known(path);
      const file = project && factFileDocuments(project, documents).find(each => each.path === path);
      if (file === undefined) return [];
      const { document, layout } = file;
      return factFileOutline(layout, projects.parse(file.path, layout.text)).map(entry => toSymbol(entry, document));
    },

    async workspace({ query }) {
      return (await projects.all()).flatMap(project =>
        workspaceSymbols(project.factSet, query).flatMap(({ kind, name, container, origin }) => {
          const location = toLocation(project, origin);
          return location === undefined ? [] : [{ name, kind: kinds[kind], containerName: container, location }];
        }),
      );
    },
  };
}

function toSymbol(
  { kind, name, detail, span, nameSpan, children }: OutlineEntry,
  document: TextDocument,
): DocumentSymbol {
  return {
    name,
    detail,
    kind: kinds[kind],
    range: toRange(document, span),
    selectionRange: toRange(document, nameSpan),
    children: children.map(child => toSymbol(child, document)),
  };
}
