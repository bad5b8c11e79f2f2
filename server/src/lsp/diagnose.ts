import type { Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configFindings, draftFindings, type Finding, factFileFindings, ledgerFindings } from '../features/diagnostics';
import type { Project, ReadFile } from '../workspace/loadProject';
import type { CheckedDrafts } from './checkedDrafts';
import type { ClientAbilities } from './clientAbilities';
import { toPath } from './fromProtocol';
import { isLedger, type Ledgers } from './ledgers';
import type { Projects } from './projects';
import { documentOf, toDiagnostic } from './toProtocol';

/** What is wrong with one document, and in which version of it where it is open. */
export interface Diagnosis {
  readonly version?: number;
  readonly items: readonly Diagnostic[];
}

/** The one way in which diagnostics come about; whether they are pulled or pushed is decided elsewhere. */
export interface Diagnose {
  /** An open draft, or a fact file or configuration, open or not; nothing is wrong with any other document. */
  document(uri: string): Promise<Diagnosis>;
  /** A fact file or the configuration of a project. */
  file(project: Project, path: string): readonly Diagnostic[];
  /** The ledger of sign-offs of a project. */
  ledger(project: Project): Promise<readonly Diagnostic[]>;
}

export function createDiagnose(
  documents: TextDocuments<TextDocument>,
  projects: Projects,
  drafts: CheckedDrafts,
  ledgers: Ledgers,
  abilities: ClientAbilities,
): Diagnose {
  return {
    async document(uri) {
      const checked = await drafts.of(uri);
      if (checked !== undefined) {
        const { document, project, claims, version } = checked;
        return { version, items: convert(draftFindings(claims), document, project) };
      }
      const path = toPath(uri);
      const project = path === undefined ? undefined : await projects.of(path);
      const version = documents.get(uri)?.version;
      if (path !== undefined && project !== undefined && isLedger(path)) {
        const items = await ledger(project);
        return { items, ...(version !== undefined && { version }) };
      }
      const items = path === undefined || project === undefined ? [] : file(project, path);
      return { items, ...(version !== undefined && { version }) };
    },
    file,
    ledger,
  };

  function file(project: Project, path: string): readonly Diagnostic[] {
    const { configFile, configDiagnostics, factFiles, factDiagnostics } = project;
    if (configFile?.path === path) return ofFile(configFindings(configDiagnostics), configFile, project);
    const factFile = factFiles.find(each => each.path === path);
    return factFile === undefined ? [] : ofFile(factFileFindings(factDiagnostics, path), factFile, project);
  }

  async function ledger(project: Project): Promise<readonly Diagnostic[]> {
    const read = await ledgers.of(project);
    return ofFile(ledgerFindings(read.diagnostics), read, project);
  }

  function ofFile(findings: readonly Finding[], read: ReadFile, project: Project): readonly Diagnostic[] {
    return convert(findings, documentOf(read), project);
  }

  function convert(findings: readonly Finding[], document: TextDocument, project: Project): readonly Diagnostic[] {
    return findings.map(finding => toDiagnostic(finding, document, project, abilities));
  }
}
