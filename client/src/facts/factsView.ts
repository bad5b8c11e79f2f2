import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { askServer } from '../askServer';
import type { FactEntry } from '../protocol';
import type { ServerNews } from '../serverNews';
import { toRange } from '../toEditor';
import { type FactGroup, type Grouping, groupFacts, groupings } from './groupFacts';

export type FactNode = { readonly group: FactGroup } | { readonly fact: FactEntry };

/** The Facts view of the activity bar. */
export interface FactsView extends Disposable {
  readonly tree: TreeDataProvider<FactNode>;
}

const memory = 'factlint.factsGrouping';

export function startFactsView(context: ExtensionContext, client: BaseLanguageClient, news: ServerNews): FactsView {
  const changed = new EventEmitter<undefined>();
  /** What the view shows; undefined until it is looked at. */
  let shown: Promise<readonly FactEntry[]> | undefined;
  let refreshes = 0;
  let grouping = groupings.find(each => each === context.workspaceState.get(memory)) ?? 'topic';
  let search = '';

  const tree: TreeDataProvider<FactNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: node => ('group' in node ? groupItem(node.group) : factItem(node.fact)),
    async getChildren(node) {
      if (node !== undefined) return 'group' in node ? node.group.facts.map(fact => ({ fact })) : [];
      shown ??= askForFacts();
      return groupFacts(await shown, grouping, search).map(group => ({ group }));
    },
  };
  const view = window.createTreeView('factlint.facts', { treeDataProvider: tree, showCollapseAll: true });
  const subscriptions = [
    view,
    changed,
    ...groupings.map(each =>
      commands.registerCommand(`factlint.groupFactsBy.${each}`, async () => {
        groupBy(each);
        await commands.executeCommand('factlint.facts.focus');
      }),
    ),
    // A key may be bound to a search for words of its own.
    commands.registerCommand('factlint.searchFacts', async (words?: unknown) => {
      const text =
        typeof words === 'string'
          ? words
          : await window.showInputBox({ title: 'Search Facts', prompt: 'Words of the facts to show', value: search });
      if (text === undefined) return;
      searchFor(text.trim());
      await commands.executeCommand('factlint.facts.focus');
    }),
    commands.registerCommand('factlint.clearFactSearch', () => searchFor('')),
    news.onDidChange(() => void refresh()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void refresh();
    }),
  ];
  groupBy(grouping);

  return {
    tree,
    dispose() {
      for (const each of subscriptions) each.dispose();
    },
  };

  async function askForFacts(): Promise<readonly FactEntry[]> {
    return (await askServer<{ facts: readonly FactEntry[] }>(client, 'factlint/facts', {}))?.facts ?? [];
  }

  /** Most edits of a draft change nothing here: then the view is left as it is, and does not flicker. */
  async function refresh(): Promise<void> {
    const count = ++refreshes;
    const asked = view.visible ? askForFacts() : undefined;
    if (shown !== undefined && asked !== undefined) {
      const isSame = JSON.stringify(await shown) === JSON.stringify(await asked);
      // A later refresh knows more.
      if (isSame || count !== refreshes) return;
    }
    shown = asked;
    changed.fire(undefined);
  }

  function groupBy(wanted: Grouping): void {
    grouping = wanted;
    void context.workspaceState.update(memory, grouping);
    void commands.executeCommand('setContext', 'factlint.factsGrouping', grouping);
    changed.fire(undefined);
  }

  function searchFor(text: string): void {
    search = text;
    view.description = text === '' ? '' : `“${text}”`;
    void commands.executeCommand('setContext', 'factlint.factsSearched', text !== '');
    changed.fire(undefined);
  }
}

function groupItem({ label, facts }: FactGroup): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = label;
  item.description = `${facts.length}`;
  item.contextValue = 'group';
  return item;
}

function factItem(fact: FactEntry): TreeItem {
  const item = new TreeItem(fact.statement);
  item.description = describe(fact);
  item.iconPath = iconOf(fact);
  item.tooltip = tooltipOf(fact);
  item.contextValue = fact.citation === undefined ? 'fact' : 'citableFact';
  item.command = { command: 'factlint.facts.open', title: 'Open Fact', arguments: [{ fact }] };
  return item;
}

function describe({ counts: { supported, refuted, conflicting } }: FactEntry): string {
  const parts = [
    supported > 0 ? `✓ ${supported}` : '',
    refuted > 0 ? `✗ ${refuted}` : '',
    conflicting > 0 ? `⇄ ${conflicting}` : '',
  ];
  return parts.filter(part => part !== '').join(' ');
}

function iconOf({ states, counts }: FactEntry): ThemeIcon {
  if (states.includes('contradicted')) return new ThemeIcon('error', new ThemeColor('factlint.refutedForeground'));
  if (states.includes('stale')) return new ThemeIcon('history', new ThemeColor('factlint.voidForeground'));
  if (states.includes('unsourced')) return new ThemeIcon('question', new ThemeColor('factlint.unsourcedForeground'));
  // As long as the drafts are being checked, it is not known whether any of them uses it.
  if (states.includes('unused') || counts.supported === 0) return new ThemeIcon('circle-outline');
  return new ThemeIcon('check', new ThemeColor('factlint.supportedForeground'));
}

/** Plain words: nothing that a fact file says is read as Markdown. */
function tooltipOf({ statement, id, subject, counts, states }: FactEntry): MarkdownString {
  const tooltip = new MarkdownString();
  tooltip.appendText(statement);
  const drafts = counts.drafts === 1 ? '1 draft' : `${counts.drafts} drafts`;
  const claims = `${counts.supported} supported, ${counts.refuted} refuted in ${drafts}`;
  tooltip.appendText(`\n\n${subject} · ${id}\n\n${[claims, ...states].join(' · ')}`);
  return tooltip;
}

/** Where a fact stands in its file. */
export function placeOf({ uri, range }: FactEntry) {
  return { uri: Uri.parse(uri), range: toRange(range) };
}
