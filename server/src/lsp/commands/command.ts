import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Workspace } from '../../workspace/workspace';
import type { AskClient } from '../askClient';
import type { CheckedDrafts } from '../checkedDrafts';
import type { ClientAbilities } from '../clientAbilities';
import type { Galleys } from '../galleys';
import type { LedgerWriter } from '../ledgerWriter';
import type { Reviewer } from '../reviewer';

/** What runs when the editor executes a command of the server's; the arguments come from outside and are to be validated. */
export type Command = (args: readonly unknown[]) => Promise<unknown>;

/** What commands work with. */
export interface CommandServices {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly drafts: CheckedDrafts;
  readonly workspace: Workspace;
  readonly abilities: ClientAbilities;
  readonly ask: AskClient;
  readonly galleys: Galleys;
  readonly ledger: LedgerWriter;
  readonly reviewer: Reviewer;
}
