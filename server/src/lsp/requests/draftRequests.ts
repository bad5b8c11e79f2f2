import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Claim } from '../../core/claim';
import type { Span } from '../../core/span';
import { citations } from '../../features/cite';
import { claimsIn } from '../../features/claimsAt';
import { type CodeAction as Action, fixAllAction, quickFixes, suppressions } from '../../features/codeActions';
import { completeSuppression } from '../../features/completeSuppression';
import { completion } from '../../features/completion';
import { definition } from '../../features/definition';
import { factOfClaim } from '../../features/factOfClaim';
import { highlights } from '../../features/highlights';
import { hover } from '../../features/hover';
import { listSources } from '../../features/listSources';
import { defaultQuery, queryAuthor } from '../../features/queryAuthor';
import type { CheckedDraft, CheckedDrafts } from '../checkedDrafts';
import { signableClaims, signedOffClaims } from '../claimsToSign';
import type { ClientAbilities } from '../clientAbilities';
import {
  addFactCommand,
  openFactCommand,
  queryAuthorCommand,
  signOffCommand,
  withdrawSignOffCommand,
} from '../commands/commandNames';
import { toOffset, toSpan } from '../fromProtocol';
import type { DraftGalley, Galleys } from '../galleys';
import { locateIn } from '../locateIn';
import { citeKind, deskKind, fixAllKind, sourcesKind } from '../serverCapabilities';
import { createToCompletionItem } from '../toCompletionItem';
import { createToFactFileItem } from '../toFactFileItem';
import { toLocation, toRange, toWorkspaceEdit } from '../toProtocol';
import { wants } from '../wants';
import type { Requests } from './requests';

/** Answers what an editor asks about a place in a draft: each looks the draft up, leaves the work to a feature, and converts. */
export function createDraftRequests(drafts: CheckedDrafts, galleys: Galleys, abilities: ClientAbilities): Requests {
  return {
    async hover({ textDocument, position }) {
      const found = await galleys.of(textDocument.uri);
      if (found === undefined) return null;
      const { document, claims, project } = found.checked;
      const offset = toOffset(document, position);
      // Where nobody has signed anything off, the whole galley need not be made for a hover.
      const signed =
        found.ledger.entries.length === 0
          ? undefined
          : signedOffClaims(found.galley().claims, { start: offset, end: offset })[0];
      const card = hover(claims, offset, locateIn(project), signed?.signOff);
      if (card === undefined) return null;
      const contents = abilities.hoverMarkdown
        ? { kind: MarkupKind.Markdown, value: card.markdown }
        : { kind: MarkupKind.PlainText, value: card.plain };
      return { contents, range: toRange(document, card.span) };
    },

    async definition({ textDocument, position }) {
      const checked = await drafts.of(textDocument.uri);
      if (checked === undefined) return null;
      const { document, claims, project } = checked;
      const found = definition(claims, toOffset(document, position));
      if (found === undefined) return null;
      const locations = found.targets.flatMap(origin => toLocation(project, origin) ?? []);
      if (!abilities.definitionLinks) return locations;
      return locations.map(({ uri, range }) => ({
        originSelectionRange: toRange(document, found.span),
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }));
    },

    async highlights({ textDocument, position }) {
      const checked = await drafts.of(textDocument.uri);
      if (checked === undefined) return [];
      const { document, claims } = checked;
      return highlights(claims, toOffset(document, position)).map(span => ({ range: toRange(document, span) }));
    },

    async codeActions({ textDocument, range, context }) {
      const found = await galleys.of(textDocument.uri);
      if (found === undefined) return [];
      const { checked } = found;
      const { document, claims, draft } = checked;
      const span = toSpan(document, range);
      const convert = (kind: string) => (action: Action) => toCodeAction(action, kind, document, context.diagnostics);
      const actions: CodeAction[] = [];
      if (wants(context.only, CodeActionKind.QuickFix)) {
        actions.push(...quickFixes(claims, span).map(convert(CodeActionKind.QuickFix)));
        actions.push(...suppressions(draft, claims, span).map(convert(CodeActionKind.QuickFix)));
      }
      if (wants(context.only, citeKind)) actions.push(...citations(draft, claims, span).map(convert(citeKind)));
      // The list is of the whole draft: nobody who only moves the cursor asks for it.
      const isAsked = context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic;
      const sources = isAsked && wants(context.only, sourcesKind) ? listSources(draft, claims) : undefined;
      if (sources !== undefined) actions.push(convert(sourcesKind)(sources));
      if (wants(context.only, CodeActionKind.QuickFix)) actions.push(...commandActions(checked, span));
      if (wants(context.only, deskKind)) actions.push(...deskActions(found, span));
      const all = wants(context.only, fixAllKind) ? fixAllAction(claims) : undefined;
      if (all !== undefined) actions.push(convert(fixAllKind)(all));
      return actions;
    },

    async completion({ textDocument, position }) {
      const checked = await drafts.of(textDocument.uri);
      if (checked === undefined) return { isIncomplete: false, items: [] };
      const { document, reading, project } = checked;
      const names = completeSuppression(
        document.getText(),
        toOffset(document, position),
        checked.claims,
        project.factSet,
      );
      if (names !== undefined) {
        const typed = document.getText(toRange(document, names.span));
        const toName = createToFactFileItem(toRange(document, names.span), typed, abilities);
        return { isIncomplete: names.isIncomplete, items: names.items.map(toName) };
      }
      const found = completion(reading, toOffset(document, position));
      const toItem = createToCompletionItem(document, locateIn(project), abilities);
      // What is typed next decides anew what is right there, so no editor may narrow the list by itself.
      return { isIncomplete: found.length > 0, items: found.map(toItem) };
    },
  };

  /** What takes more than an edit of the draft. */
  function commandActions({ document, claims, reading }: CheckedDraft, span: Span): CodeAction[] {
    const here = claimsIn(claims, span);
    const act = (title: string, command: string, claim: Claim | undefined): CodeAction[] => {
      if (claim === undefined) return [];
      const place = [document.uri, toRange(document, claim.span)];
      return [{ title, kind: CodeActionKind.QuickFix, command: { title, command, arguments: place } }];
    };
    const unsourced = here.find(claim => claim.code === 'unsourced-claim' && factOfClaim(reading, claim) !== undefined);
    const refuted = here.find(({ verdict, fact }) => verdict === 'refuted' && fact !== undefined);
    return [
      ...act('Add to the fact set…', addFactCommand, unsourced),
      ...(abilities.showsDocuments ? act('The fact is wrong: open it', openFactCommand, refuted) : []),
    ];
  }

  /** What a checking desk does with the claims there. */
  function deskActions(found: DraftGalley, span: Span): CodeAction[] {
    if (found.path === undefined) return queryActions(found.checked, span);
    const { claims } = found.galley();
    const { document } = found.checked;
    const act = (title: string, command: string, { length }: readonly unknown[]): CodeAction[] =>
      length === 0
        ? []
        : [{ title, kind: deskKind, command: { title, command, arguments: [document.uri, toRange(document, span)] } }];
    const signable = signableClaims(claims, span);
    const what = signable.length > 1 ? `${signable.length} claims ` : '';
    return [
      ...act(`Mark ${what}as checked…`, signOffCommand, signable),
      ...act('Withdraw the sign-off', withdrawSignOffCommand, signedOffClaims(claims, span)),
      ...queryActions(found.checked, span),
    ];
  }

  /** An editor that cannot ask what to ask the author gets a question to be edited. */
  function queryActions({ draft, claims, document }: CheckedDraft, span: Span): CodeAction[] {
    const edit = queryAuthor(draft, span, defaultQuery(claims, span));
    if (edit === undefined) return [];
    const place = [document.uri, toRange(document, span)];
    const title = abilities.asks ? 'Query to author…' : 'Query to author';
    return [
      abilities.asks
        ? { title, kind: deskKind, command: { title, command: queryAuthorCommand, arguments: place } }
        : { title, kind: deskKind, edit: toWorkspaceEdit([edit], document, abilities) },
    ];
  }

  function toCodeAction(
    { title, isPreferred, edits, claim }: Action,
    kind: string,
    document: TextDocument,
    context: CodeActionParams['context']['diagnostics'],
  ): CodeAction {
    const range = claim === undefined ? undefined : JSON.stringify(toRange(document, claim.span));
    const diagnostics = context.filter(each => each.code === claim?.code && JSON.stringify(each.range) === range);
    return {
      title,
      kind,
      edit: toWorkspaceEdit(edits, document, abilities),
      ...(isPreferred && abilities.preferredCodeActions && { isPreferred }),
      ...(diagnostics.length > 0 && { diagnostics }),
    };
  }
}
