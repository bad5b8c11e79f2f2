import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';
import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  satchmo: { label: Louis Armstrong, type: person }
  hastings: { label: Battle of Hastings, type: event }
  titanic: { label: sinking of the Titanic, type: event }
sources:
  register: { type: book, title: Baptismal Register, container-title: Sacred Heart Church }
  passport: { type: webpage, title: Passport Application }
facts:
  - { id: by-register, subject: satchmo, property: born, value: 1901-08-04, source: register }
  - { id: by-passport, subject: satchmo, property: born, value: 1900-07-04, source: passport }
  - { id: british, subject: titanic, property: death-toll, value: 1514, rank: normal }
  - { id: american, subject: titanic, property: death-toll, value: 1517, rank: preferred }
  - { id: hastings, subject: hastings, property: date, value: 1066-10-14 }
`;

describe('conflicting-sources', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `Louis Armstrong was born on 4 July 1900.
                            ^^^^^^^^^^^ warning conflicting-sources`,
      `Louis Armstrong was born in August 1901.
                            ^^^^^^^^^^^ warning conflicting-sources`,
      `# Louis Armstrong, born in 1900
                           ^^^^ warning conflicting-sources`,
      `🎺 Louis Armstrong was born on **4 July 1900**.
                                 ^^^^^^^^^^^ warning conflicting-sources`,
      `“Louis Armstrong was born on 4 July 1900,” the label says.
                             ^^^^^^^^^^^ information conflicting-sources`,
      // Neither side says so.
      `Louis Armstrong was born on 4 July 1899.
                            ^^^^^^^^^^^ error wrong-date`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'Louis Armstrong was born in the early 1900s.',
      'Was Louis Armstrong born on 4 July 1900?',
      'Louis Armstrong was not born on 4 July 1900.',
      'The sinking of the Titanic killed 1,517.',
    ]);
  });

  it('shows both sides with their sources, and has no fix', () => {
    const [claim, ...others] = claimsOf(`//- f.yaml\n${facts}\n//- d.md\nLouis Armstrong was born on 4 July 1900.`);
    assert.deepEqual(others, []);
    assert.equal(claim?.verdict, 'conflicting');
    assert.equal(claim.fact?.id, 'by-passport');
    assert.deepEqual(
      claim.otherFacts.map(fact => fact.id),
      ['by-register'],
    );
    assert.deepEqual(
      claim.references.map(reference => reference.source.id),
      ['passport', 'register'],
    );
    for (const part of ['1900-07-04', '1901-08-04', 'Passport Application', 'Sacred Heart Church'])
      assert.ok(claim.message.includes(part), claim.message);
    assert.deepEqual(claim.fixes, []);
  });

  describe('changes nothing', () => {
    eachFix(facts, [['Louis Armstrong was born on 4 July 1900.', 'Louis Armstrong was born on 4 July 1900.']]);
  });

  describe('gives way to a preferred fact', () => {
    eachVerdict(facts, [
      ['The death toll of the sinking of the Titanic was 1,517.', ['supported 1,517']],
      ['The death toll of the sinking of the Titanic was 1,514.', ['refuted 1,514']],
    ]);
  });
});
