import { type FactCode, type FactDiagnostic, factCodes } from './factDiagnostic';
import type { Fact, FactSet } from './factSet';
import { excludes, overlapInTime, sameValues, valuesText } from './merge/compareFacts';

/** The faults of a fact set as a whole: facts given twice, facts that contradict each other, facts without a source. */
export function checkFacts(factSet: FactSet): FactDiagnostic[] {
  const unsourced = factSet.facts
    .filter(fact => fact.references.length === 0)
    .map(fact =>
      fault('fact-unsourced', fact, 'This fact names no source. Add “source:” with an address or a source’s id.'),
    );
  const disagreements = groupsOf(factSet.facts).flatMap(group =>
    group.flatMap((fact, i) => disagreement(fact, group.slice(Math.max(0, i - MOST_COMPARED), i))),
  );
  return [...unsourced, ...disagreements].slice(0, MOST_DIAGNOSTICS);
}

const MOST_DIAGNOSTICS = 1000;
/** Each fact is compared with so many before it; a subject and property with more facts is no hand's work. */
const MOST_COMPARED = 50;

function groupsOf(facts: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.subject.id}\n${fact.property.id}`;
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()].filter(group => group.length > 1);
}

/** The first fault between a fact and those before it. */
function disagreement(fact: Fact, before: readonly Fact[]): FactDiagnostic[] {
  for (const other of before) {
    const found = compare(fact, other);
    if (found) return [fault(found.code, fact, found.message, other)];
  }
  return [];
}

function compare(fact: Fact, other: Fact): { code: FactCode; message: string } | undefined {
  if (!overlapInTime(fact, other) || !sameQualifiers(fact, other)) return undefined;
  if (sameValues(fact, other)) {
    if (fact.rank === other.rank) {
      return { code: 'fact-duplicate', message: `“${other.id}” says the same. Give one fact both references.` };
    }
    if (fact.rank !== 'deprecated' && other.rank !== 'deprecated') return undefined;
    return {
      code: 'fact-contradiction',
      message: `“${other.id}” has the same value, but only one of them is deprecated.`,
    };
  }
  if (fact.rank !== other.rank || fact.rank === 'deprecated' || !excludes(fact, other)) return undefined;
  const both = `${valuesText(fact)} and ${valuesText(other)} exclude each other`;
  if (fact.rank === 'preferred') {
    return { code: 'fact-contradiction', message: `${both}, and both are preferred.` };
  }
  if (fact.valid && other.valid) {
    return { code: 'fact-contradiction', message: `${both}, and both are valid at the same time.` };
  }
  if (fact.references.length === 0 || other.references.length === 0) {
    return { code: 'fact-contradiction', message: `${both}, and not both have a source.` };
  }
  const shared = fact.references.find(({ source }) => other.references.some(reference => reference.source === source));
  if (!shared) return undefined;
  const advice = 'If both are true, write them as one list; if at different times, add “valid”.';
  return { code: 'fact-contradiction', message: `${both}, but both are from “${shared.source.title}”. ${advice}` };
}

function sameQualifiers(a: Fact, b: Fact): boolean {
  const keys = Object.keys(a.qualifiers);
  return keys.length === Object.keys(b.qualifiers).length && keys.every(key => a.qualifiers[key] === b.qualifiers[key]);
}

function fault(code: FactCode, { origin }: Fact, message: string, other?: Fact): FactDiagnostic {
  return {
    file: origin.file,
    span: origin.parts?.get('value')?.span ?? origin.span,
    code,
    severity: factCodes[code],
    message,
    ...(other ? { related: relatedTo(other) } : {}),
  };
}

function relatedTo({ id, origin }: Fact): NonNullable<FactDiagnostic['related']> {
  return { file: origin.file, span: origin.parts?.get('value')?.span ?? origin.span, message: `The fact “${id}”` };
}
