import { factLabel } from '../../core/facts/factLabel';
import type { Fact } from '../../core/facts/factSet';
import { type LineIndex, lineIndex, positionAt } from '../../core/positionAt';
import type { ReadFile } from '../../workspace/loadProject';
import type { ValuePlace } from '../check/report';
import { repositoryPath } from './repositoryPath';

/** Finds the places of facts by their ids; what is known of a file's lines serves all of its facts. */
export function valuePlaces(
  facts: ReadonlyMap<string, Fact>,
  factFiles: readonly ReadFile[],
  repository: string,
): (id: string) => ValuePlace | undefined {
  const texts = new Map(factFiles.map(({ path, text }) => [path, text]));
  const indexes = new Map<string, LineIndex>();
  return id => {
    const fact = facts.get(id);
    const text = fact && texts.get(fact.origin.file);
    if (fact === undefined || text === undefined) return undefined;
    const { file, parts, span } = fact.origin;
    const index = indexes.get(file) ?? lineIndex(text);
    indexes.set(file, index);
    const { start, end } = parts?.get('value')?.span ?? span;
    const values = fact.values.map(value => value.text).join(', ');
    return {
      path: repositoryPath({ path: file, file }, repository),
      range: { start: positionAt(index, start), end: positionAt(index, end) },
      text: fact.statement ?? `${fact.subject.label}, ${factLabel(fact)}: ${values}`,
    };
  };
}
