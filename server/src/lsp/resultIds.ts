/**
 * What names the diagnostics of a document, so that a client which has them already is not sent them again: the same for the same
 * diagnostics, whether they are asked for with the document or with the workspace.
 */
export type ResultIds = (uri: string, items: readonly unknown[]) => string;

export function createResultIds(): ResultIds {
  const last = new Map<string, { readonly content: string; readonly id: string }>();
  let count = 0;
  return (uri, items) => {
    const content = JSON.stringify(items);
    const known = last.get(uri);
    if (known?.content === content) return known.id;
    const id = `${++count}`;
    last.set(uri, { content, id });
    return id;
  };
}
