import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FactlintApi } from '../../../client/src/startExtension';

/** What the running extension tells of its views: VS Code itself shows no test what is in them. */
export async function api(): Promise<FactlintApi> {
  const extension = vscode.extensions.getExtension<FactlintApi>('factlint.factlint');
  return (await extension?.activate()) ?? assert.fail('The extension is not there.');
}
