import type { ClientCapabilities } from 'vscode-languageserver';

/** What the editor at the other end can do, as far as the server acts on it. What it does not say, it cannot do. */
export interface ClientAbilities {
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pullsDiagnostics: boolean;
  /** It can be told later that it may ask for diagnostics, and for whose. */
  readonly registersDiagnostics: boolean;
  /** It asks again when told that diagnostics have changed. */
  readonly refreshesDiagnostics: boolean;
  readonly watchesFiles: boolean;
  readonly versionedEdits: boolean;
  readonly literalCodeActions: boolean;
  readonly preferredCodeActions: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly definitionLinks: boolean;
  /** It asks whether something can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly workspaceFolders: boolean;
  readonly workDoneProgress: boolean;
  readonly refreshesCodeLenses: boolean;
  /** It opens a document at a place when it is told to. */
  readonly showsDocuments: boolean;
  readonly createsFiles: boolean;
  /** It tells its settings when it is asked for them. */
  readonly configuration: boolean;
  /** It is our own client, which answers `factlint/pick` and `factlint/input`. */
  readonly asks: boolean;
  /** It reads and writes files for the server, those that are not on the server's disk. */
  readonly servesFiles: boolean;
}

export function clientAbilities({
  textDocument,
  workspace,
  window,
  experimental,
}: ClientCapabilities): ClientAbilities {
  const { publishDiagnostics: pushed, diagnostic: pulled, codeAction } = textDocument ?? {};
  return {
    pullsDiagnostics: pulled !== undefined,
    registersDiagnostics: pulled?.dynamicRegistration ?? false,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    literalCodeActions: codeAction?.codeActionLiteralSupport !== undefined,
    preferredCodeActions: codeAction?.isPreferredSupport ?? false,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    relatedInformation: pulled?.relatedInformation ?? pushed?.relatedInformation ?? false,
    codeDescription: pulled?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport ?? false,
    diagnosticData: pulled?.dataSupport ?? pushed?.dataSupport ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    workDoneProgress: window?.workDoneProgress ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    configuration: workspace?.configuration ?? false,
    asks: announces(experimental, 'factlintAsks'),
    servesFiles: announces(experimental, 'factlintFiles'),
  };
}

/** What our own client says of itself beyond the protocol. */
function announces(experimental: unknown, ability: string): boolean {
  return typeof experimental === 'object' && experimental !== null && ability in experimental;
}
