/** The properties, by id, that tell how a thing began: English has one set of verbs for them all. */
export const beginnings: ReadonlySet<string> = new Set(['founded', 'opened', 'started', 'launched']);
