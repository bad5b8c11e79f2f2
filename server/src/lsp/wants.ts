/** Whether a request for code actions of these kinds asks for the kind. Kinds are hierarchical: who asks for `source.fixAll` gets `source.fixAll.factlint`. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some(each => kind === each || each === '' || kind.startsWith(`${each}.`));
}
