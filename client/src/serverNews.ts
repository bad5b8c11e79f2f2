import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the server tells of its own accord. */
export interface ServerNews extends Disposable {
  /** Facts, drafts or sign-offs have changed: what a view shows of them may be old. */
  readonly onDidChange: Event<void>;
}

/** The client hands a notification to one listener only, and several views want this one. */
export function serverNews(client: BaseLanguageClient): ServerNews {
  const changed = new EventEmitter<void>();
  const listener = client.onNotification('factlint/changed', () => changed.fire());
  return {
    onDidChange: changed.event,
    dispose() {
      listener.dispose();
      changed.dispose();
    },
  };
}
