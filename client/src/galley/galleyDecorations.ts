import { type DecorationOptions, type TextEditor, ThemeColor, Uri, window } from 'vscode';
import { type GalleyMark, type GalleyState, galleyStates } from '../protocol';
import { toRange } from '../toEditor';
import { galleyStyles } from './galleyStyle';

/** The marks of a galley in an editor: a line under each claim, and one icon in the gutter for the worst of each line. */
export interface GalleyDecorations {
  show(editor: TextEditor, marks: readonly GalleyMark[]): void;
  dispose(): void;
}

export function createGalleyDecorations(extension: Uri): GalleyDecorations {
  const lines = typesOf(state => {
    const { color, line } = galleyStyles[state];
    const themed = new ThemeColor(color);
    return window.createTextEditorDecorationType({
      borderColor: themed,
      borderStyle: line,
      borderWidth: line === 'double' ? '0 0 3px 0' : '0 0 2px 0',
      overviewRulerColor: themed,
    });
  });
  const icons = typesOf(state =>
    window.createTextEditorDecorationType({
      light: { gutterIconPath: iconOf(extension, 'light', state) },
      dark: { gutterIconPath: iconOf(extension, 'dark', state) },
      gutterIconSize: '75%',
    }),
  );
  return {
    show(editor, marks) {
      const worst = worstOfLines(marks);
      for (const state of galleyStates) {
        const own = marks.filter(mark => mark.state === state);
        editor.setDecorations(lines[state], own.map(decoration));
        const firsts = [...worst.values()].filter(mark => mark.state === state);
        editor.setDecorations(
          icons[state],
          // A claim that is wrapped to the next line has one icon.
          firsts.map(({ range: { start } }) => ({ range: toRange({ start, end: start }) })),
        );
      }
    },
    dispose() {
      for (const state of galleyStates) {
        lines[state].dispose();
        icons[state].dispose();
      }
    },
  };
}

function decoration(mark: GalleyMark): DecorationOptions {
  return { range: toRange(mark.range) };
}

/** Two icons on one line would hide each other. */
function worstOfLines(marks: readonly GalleyMark[]): ReadonlyMap<number, GalleyMark> {
  const worst = new Map<number, GalleyMark>();
  for (const mark of marks) {
    const known = worst.get(mark.range.start.line);
    if (known === undefined || rank(mark) < rank(known)) worst.set(mark.range.start.line, mark);
  }
  return worst;
}

function rank({ state }: GalleyMark): number {
  return galleyStates.indexOf(state);
}

function iconOf(extension: Uri, theme: 'light' | 'dark', state: GalleyState): Uri {
  return Uri.joinPath(extension, 'client', 'icons', theme, `${state}.svg`);
}

function typesOf<T>(make: (state: GalleyState) => T): Readonly<Record<GalleyState, T>> {
  return {
    refuted: make('refuted'),
    conflicting: make('conflicting'),
    void: make('void'),
    query: make('query'),
    unsourced: make('unsourced'),
    supported: make('supported'),
    'signed-off': make('signed-off'),
  };
}
