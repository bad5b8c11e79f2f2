import { checkFacts } from './checkFacts';
import { checkNames } from './checkNames';
import type { FactDiagnostic } from './factDiagnostic';
import type { FactData } from './factFileSchema';
import type { Fact, FactSet } from './factSet';
import { createEntityResolver, type EntityResolver } from './merge/entityResolver';
import { idMaker } from './merge/idMaker';
import { createPropertyResolver } from './merge/propertyResolver';
import { type Resolvers, readFact } from './merge/readFact';
import { createReporter, type Reporter } from './merge/reporter';
import { createSourceResolver } from './merge/sourceResolver';
import type { ParsedEntry, ParsedFactFile } from './parseFactFile';

/**
 * Makes one fact set of the parsed files, in their order, and reports every fault of theirs: each file's own and those of
 * the whole. A faulty entry is left out; the others stay.
 */
export function mergeFactFiles(files: readonly ParsedFactFile[]): {
  readonly factSet: FactSet;
  readonly diagnostics: FactDiagnostic[];
} {
  const reporter = createReporter();
  const leftOut = (id: string) => files.some(file => file.leftOut.has(id));
  const facts = files.flatMap(file => file.facts);
  const values = valuesByProperty(facts);

  const entities = createEntityResolver(
    files.flatMap(file => file.entities),
    reporter,
  );
  const properties = createPropertyResolver(
    files.flatMap(file => file.properties),
    { valuesOf: name => values.get(name) ?? [], isEntity: name => entities.find(name) !== undefined },
    leftOut,
    reporter,
  );
  const sources = createSourceResolver(
    files.flatMap(file => file.sources),
    leftOut,
    reporter,
  );
  const factSet: FactSet = {
    files: files.map(file => file.path),
    facts: readFacts(facts, { entities, properties, sources, reporter }),
    entities: entities.entities,
    properties: properties.properties,
    sources: sources.sources,
  };
  resolveContexts(entities, leftOut, reporter);

  const ofWhole = [...checkFacts(factSet), ...checkNames(factSet)];
  const diagnostics = [...files.flatMap(file => file.diagnostics), ...reporter.diagnostics, ...ofWhole];
  return { factSet, diagnostics: inOrder(diagnostics, factSet.files) };
}

function readFacts(entries: readonly ParsedEntry<FactData>[], resolvers: Resolvers): Fact[] {
  const { reporter } = resolvers;
  const byId = new Map<string, ParsedEntry<FactData>>();
  const duplicates = new Set<ParsedEntry<FactData>>();
  for (const entry of entries) {
    if (entry.id === '') continue;
    const first = byId.get(entry.id);
    if (!first) byId.set(entry.id, entry);
    else {
      duplicates.add(entry);
      const place = { file: entry.file, span: entry.node.entries.get('id')?.span ?? entry.headSpan };
      const related = { file: first.file, span: first.headSpan, message: `The first “${entry.id}”` };
      reporter.report('fact-duplicate', place, `There is another fact “${entry.id}”; this one is not used.`, related);
    }
  }
  // An id that a file writes out is never given to a fact that has none.
  const makeId = idMaker(id => byId.has(id));
  return entries.flatMap(entry => {
    if (duplicates.has(entry)) return [];
    return readFact(entry, (subject, property) => entry.id || makeId(`${subject}-${property}`), resolvers) ?? [];
  });
}

function valuesByProperty(facts: readonly ParsedEntry<FactData>[]): Map<string, (string | boolean)[]> {
  const values = new Map<string, (string | boolean)[]>();
  for (const { data } of facts) {
    const list = values.get(data.property);
    if (list) list.push(...[data.value].flat());
    else values.set(data.property, [data.value].flat());
  }
  return values;
}

/** Context is written as ids or names; afterwards it is ids. A name of nothing stays, so that its short forms never count. */
function resolveContexts(resolver: EntityResolver, leftOut: (id: string) => boolean, reporter: Reporter): void {
  for (const entity of resolver.entities.values()) {
    if (entity.context.length === 0) continue;
    const part = entity.origin.parts?.get('context');
    const context = entity.context.map(name => {
      const found = resolver.find(name);
      if (!found && !leftOut(name)) {
        const hint = reporter.hint(name, () => resolver.entities.keys());
        const place = { file: entity.origin.file, span: part?.span ?? entity.origin.span };
        reporter.report('fact-unknown-reference', place, `There is no entity “${name}” to set a context.${hint}`);
      }
      return found?.id ?? name;
    });
    Object.assign(entity, { context });
  }
}

function inOrder(diagnostics: readonly FactDiagnostic[], files: readonly string[]): FactDiagnostic[] {
  const order = new Map(files.map((file, i) => [file, i]));
  return diagnostics.toSorted(
    (a, b) =>
      (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
