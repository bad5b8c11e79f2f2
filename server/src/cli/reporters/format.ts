/** The report formats, for `--format` and `--output`, in the order in which they are told. */
export const formats = [
  'text',
  'json',
  'sarif',
  'junit',
  'github',
  'github-summary',
  'gitlab',
  'checkstyle',
  'rdjson',
  'markdown',
] as const;

export type Format = (typeof formats)[number];
