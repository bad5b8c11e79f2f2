import { type Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { type GalleyMark, galleyStates } from '../protocol';
import { galleyStyles } from './galleyStyle';

/** The claims of the active draft, counted in the status bar. */
export interface GalleyCount extends Disposable {
  /** Undefined hides it: what is in front is no draft. */
  show(marks: readonly GalleyMark[] | undefined): void;
  /** What it says now; undefined while it is hidden. */
  text(): string | undefined;
}

export function createGalleyCount(): GalleyCount {
  const item = window.createStatusBarItem('factlint.count', StatusBarAlignment.Right, 90);
  item.name = 'Factlint: Claims';
  item.command = 'factlint.listClaims';
  let shown = false;
  return {
    show(marks) {
      shown = marks !== undefined;
      if (marks === undefined) return item.hide();
      const counts = galleyStates
        .map(state => ({ ...galleyStyles[state], count: marks.filter(mark => mark.state === state).length }))
        .filter(({ count }) => count > 0)
        .reverse();
      item.text = counts.map(({ icon, count }) => `$(${icon}) ${count}`).join(' ') || '$(check) 0';
      const words = counts.map(({ label, count }) => `${count} ${label}`).join(', ') || 'no claims';
      item.tooltip = `Claims of this draft: ${words}. Click to list them.`;
      item.accessibilityInformation = { label: `Claims: ${words}` };
      item.backgroundColor = marks.some(({ state }) => state === 'refuted')
        ? new ThemeColor('statusBarItem.warningBackground')
        : undefined;
      item.show();
    },
    text: () => (shown ? item.text : undefined),
    dispose: () => item.dispose(),
  };
}
