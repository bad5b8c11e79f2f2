/** The report's colours, each by the name of its CSS variable, as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** What is there to be looked up: facts, sources, when it was made. */
  readonly quiet: string;
  readonly rule: string;
  /** Behind what stands apart on a narrow screen. */
  readonly wash: string;
  readonly refuted: string;
  readonly conflicting: string;
  readonly unsourced: string;
  readonly supported: string;
}

/** By day and by night, in an editor's high contrast, and in print. */
export const palettes = {
  light: {
    ...{ paper: '#fffefb', ink: '#1c1b19', quiet: '#66625a', rule: '#d9d5cb', wash: '#f4f1ea' },
    ...{ refuted: '#b3261e', conflicting: '#8a5a00', unsourced: '#0b5cad', supported: '#1a7437' },
  },
  dark: {
    ...{ paper: '#1b1a18', ink: '#e8e4db', quiet: '#a8a297', rule: '#413e38', wash: '#262420' },
    ...{ refuted: '#ff9c92', conflicting: '#e6b84c', unsourced: '#84bdff', supported: '#79d08b' },
  },
  highContrast: {
    ...{ paper: '#000000', ink: '#ffffff', quiet: '#d6d6d6', rule: '#8a8a8a', wash: '#141414' },
    ...{ refuted: '#ffb1a8', conflicting: '#ffd370', unsourced: '#9ecbff', supported: '#8fe3a0' },
  },
  highContrastLight: {
    ...{ paper: '#ffffff', ink: '#000000', quiet: '#3d3d3d', rule: '#767676', wash: '#f2f2f2' },
    ...{ refuted: '#8f120b', conflicting: '#6b4500', unsourced: '#00408a', supported: '#0f5023' },
  },
  print: {
    ...{ paper: '#ffffff', ink: '#000000', quiet: '#4a4a4a', rule: '#bbbbbb', wash: '#f3f3f3' },
    ...{ refuted: '#a3180f', conflicting: '#7a4f00', unsourced: '#0a4d91', supported: '#145c2b' },
  },
} as const satisfies Record<string, Palette>;

/** A palette as declarations of CSS variables. */
export function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name}: ${color};`)
    .join(' ');
}
