/** The names of the report formats, for `--format`. */
export const formats = ['text', 'json', 'github'] as const;

export type Format = (typeof formats)[number];
