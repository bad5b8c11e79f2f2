/** Verbs that say what something is, or goes on to be, in all their forms. */
export const copulas: ReadonlySet<string> = new Set(
  'is are was were be been being become becomes became becoming remain remains remained'.split(' '),
);

/** “Be” where it says what something is, of somebody, and now or once. */
export const finiteBe: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
