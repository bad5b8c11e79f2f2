/** A draft as a line of a stream has it. */
export interface StreamedDraft {
  /** Its name in the reply; a date in it dates the draft. Nothing is read from there. */
  readonly path: string;
  readonly text: string;
}

/** Reads `{"path": "a.md", "text": "…"}`; further keys are passed over. */
export function parseStreamedDraft(line: string): StreamedDraft | { readonly error: string } {
  const data = parseJson(line);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { error: 'is no JSON object; a line is {"path": "a.md", "text": "…"}' };
  }
  const { path, text }: { path?: unknown; text?: unknown } = data;
  if (typeof path !== 'string' || path === '') return { error: 'has no “path”, which is a text' };
  if (typeof text !== 'string') return { error: 'has no “text”, which is a text' };
  return { path, text };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Told as what it is: no object.
    return undefined;
  }
}
