import assert from 'node:assert/strict';
import { groupFacts } from '../../client/src/facts/groupFacts';
import type { FactEntry, FactState } from '../../client/src/protocol';

function fact(id: string, subject: string, topic: string, states: readonly FactState[] = []): FactEntry {
  const at = { line: 0, character: 0 };
  return {
    id,
    subject,
    topic,
    states,
    statement: `${subject} is what it is.`,
    uri: `file:///facts/${topic}.yaml`,
    range: { start: at, end: at },
    counts: { supported: 0, refuted: 0, conflicting: 0, drafts: 0 },
  };
}

const facts = [
  fact('kilic-born', 'Serdar Kılıç', 'people', ['unused', 'stale']),
  fact('border-closed', 'Border', 'border'),
  fact('border-length', 'Border', 'border', ['contradicted']),
];

const shape = (...parameters: Parameters<typeof groupFacts>) =>
  groupFacts(...parameters).map(({ label, facts: members }) => `${label}: ${members.map(({ id }) => id).join(', ')}`);

describe('groupFacts', () => {
  it('puts facts together by their file', () => {
    assert.deepEqual(shape(facts, 'topic', ''), ['border: border-closed, border-length', 'people: kilic-born']);
  });

  it('puts facts together by their subject', () => {
    assert.deepEqual(shape(facts, 'entity', ''), ['Border: border-closed, border-length', 'Serdar Kılıç: kilic-born']);
  });

  it('shows what needs a look first, and a fact in each of its states', () => {
    assert.deepEqual(shape(facts, 'state', ''), [
      'Contradicted by a draft: border-length',
      'Past their review date: kilic-born',
      'In no draft: kilic-born',
      'In use and in order: border-closed',
    ]);
  });

  it('finds by all words, whatever their case and diacritics', () => {
    assert.deepEqual(shape(facts, 'topic', 'KILIC serdar'), ['people: kilic-born']);
    assert.deepEqual(shape(facts, 'topic', 'border kilic'), []);
  });
});
