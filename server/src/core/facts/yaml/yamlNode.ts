import type { Span } from '../../span';

/** A piece of YAML and where it stands: UTF-16 offsets of the file's text. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  /** As it is written, quotes and escapes resolved: `1.10` stays “1.10”. */
  readonly text: string;
  /** Written without quotes, so that `true` is a boolean and `~` is nothing. */
  readonly plain: boolean;
}

export interface YamlList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly YamlNode[];
}

export interface YamlMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlEntry {
  readonly keySpan: Span;
  /** The value's, so that a map's entries tell where its parts stand. */
  readonly span: Span;
  readonly value: YamlNode;
}

export interface YamlFault {
  readonly span: Span;
  readonly message: string;
}

/** What could be read, and what was wrong; a node stands beside faults where the rest of it is usable. */
export interface YamlResult {
  readonly node?: YamlNode;
  readonly faults: readonly YamlFault[];
}

/** A node as plain data: text, booleans, null, lists, and objects without a prototype. */
export function plainData(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return plainScalar(node);
    case 'list':
      return node.items.map(plainData);
    case 'map': {
      const data: Record<string, unknown> = Object.create(null);
      for (const [key, entry] of node.entries) data[key] = plainData(entry.value);
      return data;
    }
  }
}

function plainScalar({ text, plain }: YamlScalar): string | boolean | null {
  if (!plain) return text;
  switch (text) {
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    default:
      return text;
  }
}

/** The node at a path of keys and indexes, or the deepest one on the way to it. */
export function nodeAt(node: YamlNode, path: readonly string[]): YamlNode {
  let at = node;
  for (const step of path) {
    const next =
      at.kind === 'map' ? at.entries.get(step)?.value : at.kind === 'list' ? at.items[Number(step)] : undefined;
    if (!next) return at;
    at = next;
  }
  return at;
}
