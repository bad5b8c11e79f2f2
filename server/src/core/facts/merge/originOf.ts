import type { Origin } from '../factSet';
import type { YamlMap } from '../yaml/yamlNode';

export function originOf(file: string, node: YamlMap): Origin {
  return { file, span: node.span, parts: node.entries };
}
