import type { DraftResult } from '../../../server/src/cli/check/draftResult';
import { draftResultOf } from '../../../server/src/cli/check/draftResultOf';
import type { Report } from '../../../server/src/cli/check/report';
import { valuePlaces } from '../../../server/src/cli/reporters/valuePlaces';
import type { Claim } from '../../../server/src/core/claim';
import { parseDraft } from '../../../server/src/core/draft/parseDraft';
import type { Entity, Fact, Property, Reference, Source } from '../../../server/src/core/facts/factSet';

const factFile = 'facts:\n  - { subject: border, property: closed, value: 1993 }\n';
const origin = { file: '/w/facts/border.yaml', span: { start: 9, end: factFile.length - 1 } };

export const source: Source = {
  id: 'gazette',
  title: 'Border To Stay Closed',
  containerTitle: 'The Gazette',
  issued: '2004-04-19',
  URL: 'https://example.org/border',
  origin,
};

const reference: Reference = { source, quote: 'closed its border in 1993' };

const subject: Entity = { id: 'border', label: 'border', aliases: [], short: [], context: [], declared: true, origin };

const property: Property = { id: 'closed', label: 'closed', value: 'date', triggers: [], patterns: [] };

const fact: Fact = {
  id: 'border-closed',
  subject,
  property,
  values: [{ kind: 'text', text: '1993' }],
  closed: false,
  accept: [],
  rank: 'normal',
  qualifiers: {},
  references: [reference],
  origin,
};

/** A report on these drafts; the fact has these references. */
export function reportOn(drafts: readonly DraftResult[], references: readonly Reference[] = [reference]): Report {
  const facts = new Map([[fact.id, { ...fact, references }]]);
  return {
    factSet: { files: 1, entities: 1, facts: 1 },
    facts,
    placeOf: valuePlaces(facts, [{ path: origin.file, text: factFile }], '/w'),
    drafts,
    faults: [],
    voidSignOffs: [],
    failOn: 'error',
    cwd: '/w',
    root: '/w',
    repository: '/w',
  };
}

/** A draft in which `found` is a refuted date, whose right value is 1993. */
export function draftWith(text: string, found: string, more: Partial<Claim> = {}): DraftResult {
  return draftOf(text, [refuted(text, found, more)]);
}

export function draftOf(text: string, claims: readonly Claim[]): DraftResult {
  return draftResultOf({ draft: parseDraft(text), claims, fixed: 0 }, '/w/drafts/talks.md', 'drafts/talks.md');
}

export function refuted(text: string, found: string, more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(found);
  const span = { start, end: start + found.length };
  return {
    verdict: 'refuted',
    code: 'wrong-date',
    severity: 'error',
    fact,
    otherFacts: [],
    span,
    found,
    expected: '1993',
    message: `The border was closed in 1993, not ${found}.`,
    fixes: [{ title: 'Change to “1993”', isPreferred: true, edits: [{ span, newText: '1993' }] }],
    quoted: false,
    references: [reference],
    trace: [],
    ...more,
  };
}

/** The claim as a supported one: not reported, nothing to fix. */
export function supported(text: string, found: string): Claim {
  const { severity: _, expected: __, ...claim } = refuted(text, found, { verdict: 'supported', fixes: [] });
  return claim;
}
