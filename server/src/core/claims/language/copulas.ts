/** Verbs that say what something is, or goes on to be, in all their forms. */
export const copulas: ReadonlySet<string> = new Set(
  'is are was were be been being become becomes became becoming remain remains remained'.split(' '),
);
