import type { CodeLens, Location, ReferenceParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { claimsAt } from '../../features/claimsAt';
import { type FactEntry, factEntry } from '../../features/factEntry';
import { type FactFileSymbol, factsOfSymbol } from '../../features/factFile/factFileSymbol';
import { factsAt, factsIn, lensTitle } from '../../features/factLenses';
import { countUse, unused } from '../../features/factUse';
import type { Project } from '../../workspace/loadProject';
import { isWithin } from '../../workspace/paths';
import type { CheckedDrafts } from '../checkedDrafts';
import type { ClientAbilities } from '../clientAbilities';
import { toOffset, toPath } from '../fromProtocol';
import type { Impacts } from '../impacts';
import type { Projects } from '../projects';
import { today } from '../today';
import { toLocation, toRange } from '../toProtocol';
import type { WorkspaceClaims } from '../workspaceClaims';
import { type FactFileAt, factFileAt, occurrencesIn, symbolAt } from './factFileAt';

/** Answers what an editor asks about facts and about all drafts that state them. */
export interface FactRequests {
  /** Every fact with its file and its use, as far as the drafts are known by now. */
  facts(): Promise<{ readonly facts: readonly (FactEntry & Location & { readonly topic: string })[] }>;
  references(params: ReferenceParams): Promise<Location[]>;
  codeLenses(uri: string): Promise<CodeLens[]>;
  resolveCodeLens(lens: CodeLens): Promise<CodeLens>;
}

export function createFactRequests(
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  drafts: CheckedDrafts,
  claims: WorkspaceClaims,
  impacts: Impacts,
  abilities: ClientAbilities,
): FactRequests {
  return {
    async facts() {
      const { drafts: known, complete } = claims.known();
      const use = countUse(known.flatMap(draft => draft.claims));
      const entries = (await projects.all()).flatMap(project =>
        project.factSet.facts.flatMap(fact => {
          const location = toLocation(project, fact.origin);
          const count = use.get(fact.id) ?? (complete ? unused : undefined);
          return location === undefined
            ? []
            : [{ ...factEntry(fact, count, today()), ...location, topic: topicOf(fact.origin.file) }];
        }),
      );
      return { facts: entries };
    },

    async references(params) {
      const { textDocument, position, context } = params;
      const path = toPath(textDocument.uri);
      const project = path === undefined ? undefined : await projects.of(path);
      if (project === undefined) return [];
      const place = await factFileAt(params, documents, projects);
      const symbol = place && symbolAt(place);
      if (place !== undefined && symbol !== undefined) return referencesOf(place, symbol, context.includeDeclaration);
      const facts =
        place === undefined
          ? await factsOfDraft(textDocument.uri, position)
          : factsAt(project.factSet.facts, place.file.path, place.offset);
      const ids = new Set(facts.map(({ id }) => id));
      const own = context.includeDeclaration ? facts.flatMap(fact => toLocation(project, fact.origin) ?? []) : [];
      return [...own, ...(await claimsOf(project, ids))];
    },

    async codeLenses(uri) {
      const path = toPath(uri);
      const project = path === undefined ? undefined : await projects.of(path);
      if (path === undefined || project === undefined) return [];
      return factsIn(project.factSet.facts, path).flatMap(fact => {
        const location = toLocation(project, fact.origin);
        if (location === undefined) return [];
        const { start } = location.range;
        return [{ range: { start, end: start }, data: { uri, fact: fact.id } }];
      });
    },

    async resolveCodeLens(lens) {
      const { uri, fact: id } = lensData(lens.data);
      const path = toPath(uri);
      const project = path === undefined ? undefined : await projects.of(path);
      const fact = project?.factSet.facts.find(each => each.id === id);
      if (project === undefined || fact === undefined) return lens;
      const locations = await claimsOf(project, new Set([fact.id]));
      const use = countUse(claims.known().drafts.flatMap(draft => draft.claims)).get(fact.id) ?? unused;
      const title = lensTitle(fact, use, impacts.sinceSaved(), today());
      const opens = abilities.asks && locations.length > 0;
      return {
        ...lens,
        command: {
          title,
          command: opens ? 'factlint.showClaims' : '',
          ...(opens && { arguments: [uri, lens.range.start, locations] }),
        },
      };
    },
  };

  /** Where fact files name it, and for a fact or an entity the claims of all drafts about it. */
  async function referencesOf(
    place: FactFileAt,
    symbol: FactFileSymbol,
    includeDeclaration: boolean,
  ): Promise<Location[]> {
    const { project } = place;
    const named = occurrencesIn(place, symbol)
      .filter(({ declares }) => includeDeclaration || !declares)
      .map(({ file, span }) => ({ uri: file.document.uri, range: toRange(file.document, span) }));
    const ids = new Set(factsOfSymbol(symbol, project.factSet).map(({ id }) => id));
    return ids.size === 0 ? named : [...named, ...(await claimsOf(project, ids))];
  }

  async function factsOfDraft(uri: string, position: ReferenceParams['position']) {
    const checked = await drafts.of(uri);
    if (checked === undefined) return [];
    const fact = claimsAt(checked.claims, toOffset(checked.document, position)).find(
      each => each.fact !== undefined,
    )?.fact;
    return fact === undefined ? [] : [fact];
  }

  /** Waits until every draft is known. */
  async function claimsOf(project: Project, ids: ReadonlySet<string>): Promise<Location[]> {
    return (await claims.settled()).flatMap(draft =>
      isWithin(project.root, draft.path)
        ? draft.claims.filter(claim => claim.facts.some(id => ids.has(id))).map(({ location }) => location)
        : [],
    );
  }
}

/** A fact file's name without its ending. */
function topicOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}

function lensData(data: unknown): { readonly uri: string; readonly fact: string } {
  if (typeof data === 'object' && data !== null && 'uri' in data && 'fact' in data)
    return { uri: String(data.uri), fact: String(data.fact) };
  return { uri: '', fact: '' };
}
