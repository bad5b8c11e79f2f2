import type {
  CodeAction,
  CodeActionParams,
  CompletionList,
  CompletionParams,
  Definition,
  DefinitionLink,
  DocumentHighlight,
  Hover,
  TextDocumentPositionParams,
} from 'vscode-languageserver';

/** What an editor asks about a place in a document: a draft and a fact file each answer in their own way. */
export interface Requests {
  hover(params: TextDocumentPositionParams): Promise<Hover | null>;
  definition(params: TextDocumentPositionParams): Promise<Definition | DefinitionLink[] | null>;
  highlights(params: TextDocumentPositionParams): Promise<DocumentHighlight[]>;
  codeActions(params: CodeActionParams): Promise<CodeAction[]>;
  completion(params: CompletionParams): Promise<CompletionList>;
}
