import { TextDocument } from 'vscode-languageserver-textdocument';
import { createChecker } from '../../server/src/core/check';
import { defaultConfig } from '../../server/src/core/config/config';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import { draftFindings } from '../../server/src/features/diagnostics';
import type { ClientAbilities } from '../../server/src/lsp/clientAbilities';
import { toDiagnostic } from '../../server/src/lsp/toProtocol';
import type { Project } from '../../server/src/workspace/loadProject';
import type { Corpus } from './corpus';
import { measure } from './measure';
import { createRandom } from './random';

/** How long the server takes from each edit of a draft, a letter typed or taken back somewhere in it, to its diagnostics. */
export function measureEdits({ facts, draft: text }: Corpus, edits: number): { times: number[]; diagnostics: number } {
  const factFiles = [{ path: '/project/facts/almanac.yaml', text: facts }];
  const { factSet } = readFactFiles(factFiles);
  const project: Project = {
    ...{ root: '/project', config: defaultConfig, configDiagnostics: [], factFiles, factSet },
    ...{ factDiagnostics: [], faults: [] },
  };
  const check = createChecker(factSet, defaultConfig);
  const document = TextDocument.create('file:///project/draft.md', 'markdown', 0, text);
  const random = createRandom(7);
  let draft = parseDraft(text, { path: '/project/draft.md' });
  let diagnostics = draftFindings(check(draft)).length;
  let typed: number | undefined;

  const times = measure(edits, 20, version => {
    const at = typed ?? wordEnd(document.getText(), random.between(0, text.length - 1));
    const [start, end] = [document.positionAt(at), document.positionAt(typed === undefined ? at : at + 1)];
    TextDocument.update(document, [{ range: { start, end }, text: typed === undefined ? 's' : '' }], version + 1);
    typed = typed === undefined ? at : undefined;
    draft = parseDraft(document.getText(), { path: '/project/draft.md', previous: draft });
    diagnostics = draftFindings(check(draft)).map(each => toDiagnostic(each, document, project, everything)).length;
  });
  return { times, diagnostics };
}

function wordEnd(text: string, from: number): number {
  const at = text.slice(from).search(/[a-z](?= )/);
  return at < 0 ? text.length - 1 : from + at + 1;
}

const everything: ClientAbilities = {
  pullsDiagnostics: true,
  registersDiagnostics: false,
  refreshesDiagnostics: true,
  watchesFiles: true,
  versionedEdits: true,
  literalCodeActions: true,
  preferredCodeActions: true,
  hoverMarkdown: true,
  completionMarkdown: true,
  definitionLinks: true,
  preparesRename: true,
  relatedInformation: true,
  codeDescription: true,
  diagnosticData: true,
  workspaceFolders: true,
  workDoneProgress: false,
  refreshesCodeLenses: false,
  showsDocuments: true,
  createsFiles: true,
  configuration: true,
  asks: false,
  servesFiles: false,
};
