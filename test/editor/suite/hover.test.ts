import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsWhen } from './diagnostics';
import { closeAll, openFile, rangeOf } from './workspace';

/** What Factlint's hover says on `text`; empty where it says nothing. */
async function hoverOn(document: vscode.TextDocument, text: string): Promise<vscode.MarkdownString[]> {
  const position = rangeOf(document, text).start;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .filter(content => content instanceof vscode.MarkdownString)
    .filter(({ value }) => value.includes('facts/border.yaml, line'));
}

describe('hover', () => {
  afterEach(closeAll);

  it('shows the sourced fact, and trusts nothing in it', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    const [card, ...more] = await hoverOn(document, '1994');
    assert.ok(card);
    assert.deepEqual(more, []);
    assert.match(card.value, /Turkey closed its land border with Armenia in 1993\./);
    assert.match(
      card.value,
      /\[Turkish Minister: Border With Armenia To Stay Closed\]\(https:\/\/www\.rferl\.org\/a\/1052376\.html\)/,
    );
    assert.match(card.value, /Reviewed on 2026-11-20/);
    assert.ok(!card.isTrusted);
    assert.ok(!card.supportHtml);
  });

  it('tells when a fact holds', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    const [card] = await hoverOn(document, 'Volkan');
    assert.match(card?.value ?? '', /, since 15 December 2021/);
  });

  it('is silent where nothing is claimed', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    assert.deepEqual(await hoverOn(document, 'travellers'), []);
  });

  it('leads to the fact itself', async () => {
    const { document } = await openFile('draft.md');
    await diagnosticsWhen(document.uri, found => found.length > 0);
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, '1994').start,
    );
    assert.ok(link?.targetUri.path.endsWith('/facts/border.yaml'));
  });
});
