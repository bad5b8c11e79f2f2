import assert from 'node:assert/strict';
import type { Clause } from '../../../server/src/core/claims/sentence/clause';
import { namesOf, sentenceOf } from './sentenceOf';

const names = namesOf(`
nokia: { label: Nokia, type: organization }
curie: { label: Marie Curie, type: person }
pierre: { label: Pierre Curie, type: person }
bridge: { label: Golden Gate Bridge, type: place }
vertigo: { label: Vertigo, type: work }
wilder: { label: Billy Wilder, type: person }
`);

/** Each clause as “subject / verb / tense modality passive”; what is missing is left out, and so is “asserted”. */
function clausesOf(text: string): string[] {
  const { parts, prose } = sentenceOf(text, names);
  const write = (first: number, end: number) => prose.slice(parts.units[first]?.start, parts.units[end - 1]?.end);
  return parts.clauses.map((clause: Clause) => {
    const subject = clause.subject === undefined ? '' : write(clause.subject, clause.subject + 1);
    const verb = clause.verb === undefined ? '' : write(clause.verb.start, clause.verb.end);
    const mood = clause.modality === 'asserted' || clause.modality === clause.tense ? '' : ` ${clause.modality}`;
    return `${subject} / ${verb} / ${clause.tense}${mood}${clause.passive ? ' passive' : ''}`;
  });
}

describe('findClauses', () => {
  const cases: [sentence: string, ...clauses: string[]][] = [
    // Tense and voice.
    ['Nokia makes phones.', 'Nokia / makes / present'],
    ['Nokia made rubber boots.', 'Nokia / made / past'],
    ['Nokia was founded in 1865.', 'Nokia / was founded / past passive'],
    ['Nokia has been based in Espoo for years.', 'Nokia / has been based / perfect passive'],
    ['Nokia will open a plant.', 'Nokia / will open / future'],
    ['Nokia is a company.', 'Nokia / is / present'],
    ['Nokia had already been founded.', 'Nokia / had already been founded / past passive'],
    // Modality.
    ['Nokia was not founded in 1856.', 'Nokia / was not founded / past denied passive'],
    ['Nokia was never founded.', 'Nokia / was never founded / past denied passive'],
    ["Nokia wasn't founded in 1856.", "Nokia / wasn't founded / past denied passive"],
    ['Nokia did not open the bridge.', 'Nokia / did not open / past denied'],
    ['Nokia was founded in 1856?', 'Nokia / was founded / past question passive'],
    ['Nokia might have been founded in 1856.', 'Nokia / might have been founded / future conditional passive'],
    ['Nokia would open a plant.', 'Nokia / would open / future conditional'],
    // Several clauses.
    ['Nokia, which was founded in 1865, is old.', 'Nokia / was founded / past passive', 'Nokia / is / present'],
    [
      'Marie Curie was born in 1867 and died in 1934.',
      'Marie Curie / was born / past passive',
      'Marie Curie / died / past',
    ],
    [
      'Marie Curie was born in Warsaw, and Pierre Curie was born in Paris.',
      'Marie Curie / was born / past passive',
      'Pierre Curie / was born / past passive',
    ],
    [
      'Marie Curie married Pierre Curie, who died in 1906.',
      'Marie Curie / married / past',
      'Pierre Curie / died / past',
    ],
    [
      'When the Golden Gate Bridge was opened, Nokia made boots.',
      'Golden Gate Bridge / was opened / past passive',
      'Nokia / made / past',
    ],
    [
      'If Nokia was founded in 1856, the plaque is right.',
      'Nokia / was founded / past conditional passive',
      'plaque / is / present',
    ],
    [
      'The Golden Gate Bridge, opened in 1937, is orange.',
      'Golden Gate Bridge / opened / past passive',
      'Golden Gate Bridge / is / present',
    ],
    ['Founded in 1865, Nokia makes phones.', 'Nokia / Founded / past passive', 'Nokia / makes / present'],
    ['Vertigo, directed by Billy Wilder, flopped.', 'Vertigo / directed / past passive', 'Vertigo / flopped / past'],
    [
      'Nokia makes phones; Marie Curie discovered radium.',
      'Nokia / makes / present',
      'Marie Curie / discovered / past',
    ],
    // No verb.
    ['The 54-day war', ' /  / none'],
    ['Nokia, a company in Espoo', ' /  / none'],
  ];
  for (const [sentence, ...clauses] of cases) it(sentence, () => assert.deepEqual(clausesOf(sentence), clauses));

  it('takes every unit into one clause', () => {
    for (const [sentence] of cases) {
      const { parts } = sentenceOf(sentence, names);
      const taken = parts.units.map(
        (_, i) =>
          parts.clauses.filter(
            ({ start, end, lead }) =>
              (start <= i && i < end) || (lead !== undefined && lead.start <= i && i < lead.end),
          ).length,
      );
      assert.equal(`${sentence} ${taken.join('')}`, `${sentence} ${'1'.repeat(taken.length)}`);
    }
  });
});
