import {
  CodeActionKind,
  type DocumentHighlight,
  DocumentHighlightKind,
  MarkupKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { completeFactFile } from '../../features/factFile/completeFactFile';
import { factFixes, insertId } from '../../features/factFile/fixes/factFixes';
import { hoverFactFile } from '../../features/factFile/hoverFactFile';
import { declarationsOf } from '../../features/factFile/occurrences';
import type { ClientAbilities } from '../clientAbilities';
import { toPath, toSpan } from '../fromProtocol';
import { locateIn } from '../locateIn';
import type { Projects } from '../projects';
import { today } from '../today';
import { createToFactFileAction } from '../toFactFileAction';
import { createToFactFileItem } from '../toFactFileItem';
import { toRange } from '../toProtocol';
import { wants } from '../wants';
import { type FactFilePosition, factFileAt, occurrencesIn, symbolAt } from './factFileAt';
import type { Requests } from './requests';

/**
 * Answers what an editor asks about a place in a fact file. The text is the editor's; what the ids in it mean may be behind by the last
 * keystrokes, so that nobody who types waits for all facts to be read.
 */
export function createFactFileRequests(
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  abilities: ClientAbilities,
): Requests {
  const at = (params: FactFilePosition) => factFileAt(params, documents, projects);
  return {
    async hover(params) {
      const place = await at(params);
      if (place === undefined) return null;
      const { file, offset, project } = place;
      const found = hoverFactFile(file.layout, offset, project.factSet, locateIn(project));
      if (found === undefined) return null;
      const contents = abilities.hoverMarkdown
        ? { kind: MarkupKind.Markdown, value: found.markdown }
        : { kind: MarkupKind.PlainText, value: found.plain };
      return { contents, range: toRange(file.document, found.span) };
    },

    async definition(params) {
      const place = await at(params);
      const symbol = place && symbolAt(place);
      if (place === undefined || symbol === undefined) return null;
      const targets = declarationsOf(occurrencesIn(place, symbol));
      const locations = targets.map(({ file, span }) => ({
        uri: file.document.uri,
        range: toRange(file.document, span),
      }));
      if (!abilities.definitionLinks) return locations;
      return locations.map(({ uri, range }) => ({
        originSelectionRange: toRange(place.file.document, symbol.span),
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }));
    },

    async highlights(params) {
      const place = await at(params);
      const symbol = place && symbolAt(place);
      if (place === undefined || symbol === undefined) return [];
      return occurrencesIn({ ...place, files: [place.file] }, symbol).map(
        ({ span, declares }): DocumentHighlight => ({
          range: toRange(place.file.document, span),
          kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }),
      );
    },

    async codeActions({ textDocument, range, context }) {
      // What is wrong is told of the text as it is now.
      const path = toPath(textDocument.uri);
      const project = path === undefined ? undefined : await projects.of(path);
      const place = await at({ textDocument, position: range.start });
      if (project === undefined || place === undefined || path === undefined) return [];
      const { file, offset } = place;
      const { factSet, factDiagnostics } = project;
      const convert = createToFactFileAction(file.document, context.diagnostics, abilities);
      const own = factDiagnostics.filter(each => each.file === path);
      const fixes = wants(context.only, CodeActionKind.QuickFix)
        ? factFixes(file.layout, own, toSpan(file.document, range), factSet, today())
        : [];
      const ids = wants(context.only, CodeActionKind.RefactorRewrite) ? insertId(file.layout, offset, factSet) : [];
      return [
        ...fixes.map(fix => convert(fix, CodeActionKind.QuickFix)),
        ...ids.map(fix => convert(fix, CodeActionKind.RefactorRewrite)),
      ];
    },

    async completion(params) {
      const place = await at(params);
      const found = place && completeFactFile(place.file.layout, place.offset, place.project.factSet, today());
      if (place === undefined || found === undefined) return { isIncomplete: false, items: [] };
      const { document } = place.file;
      const typed = document.getText({ start: document.positionAt(found.span.start), end: params.position });
      const toItem = createToFactFileItem(toRange(document, found.span), typed, abilities);
      return { isIncomplete: found.isIncomplete, items: found.items.map(toItem) };
    },
  };
}
