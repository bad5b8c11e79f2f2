import type { EntryToken } from './entryToken';

/** The maps of a fact file whose keys are fixed. */
export type Container = 'file' | 'entity' | 'property' | 'source' | 'fact' | 'reference';

/** What a word of a fact file stands for. */
export type TokenRole =
  /** A key whose name the format fixes. */
  | { readonly kind: 'key'; readonly container: Container }
  /** The id of something, where it is declared or where it is named. */
  | { readonly kind: IdKind; readonly declares: boolean }
  /** The value of a key of the format. */
  | { readonly kind: 'value'; readonly container: Container; readonly key: string };

export type IdKind = 'entity' | 'property' | 'source' | 'fact';

const entryKinds: Readonly<Record<string, Exclude<IdKind, 'fact'>>> = {
  entities: 'entity',
  properties: 'property',
  sources: 'source',
};

/** The map whose key, or part of whose value, stands at the path; undefined in maps of the writer's own keys. */
function containerAt(path: readonly string[]): Container | undefined {
  const [section = '', ...rest] = path;
  if (path.length === 0) return 'file';
  const kind = entryKinds[section];
  if (kind !== undefined) return rest.length === 1 ? kind : undefined;
  if (section !== 'facts') return undefined;
  if (rest.length === 0) return 'fact';
  return rest.length === 1 && rest[0] === 'references' ? 'reference' : undefined;
}

/** The maps whose key may be written where the token stands. */
export function keysFor({ part, path }: EntryToken): Container | undefined {
  return part === 'value' ? undefined : containerAt(path);
}

/** What the token stands for. A value of a fact is no id yet: that depends on its property. */
export function tokenRole({ part, path }: EntryToken): TokenRole | undefined {
  const [section = ''] = path;
  if (part === 'key') {
    const kind = entryKinds[section];
    if (kind !== undefined && path.length === 1) return { kind, declares: true };
    const container = containerAt(path);
    return container === undefined ? undefined : { kind: 'key', container };
  }
  const key = path.at(-1) ?? '';
  const container = containerAt(path.slice(0, -1));
  if (container === undefined) return undefined;
  const id = idKinds[`${container}.${key}`];
  if (id !== undefined) return { kind: id, declares: id === 'fact' };
  return { kind: 'value', container, key };
}

const idKinds: Readonly<Record<string, IdKind>> = {
  'fact.id': 'fact',
  'fact.subject': 'entity',
  'fact.property': 'property',
  'fact.source': 'source',
  'fact.references': 'source',
  'reference.source': 'source',
  'entity.context': 'entity',
};

const dateKeys: ReadonlySet<string> = new Set([
  'fact.valid',
  'fact.reviewed',
  'fact.review-by',
  'source.issued',
  'source.accessed',
]);

/** Whether the key takes a date whatever the property. */
export function takesDate(container: Container, key: string): boolean {
  return dateKeys.has(`${container}.${key}`);
}
