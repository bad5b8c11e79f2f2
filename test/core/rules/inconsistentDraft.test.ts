import assert from 'node:assert/strict';
import { claimsOf } from '../../support/checkFixture';
import { eachDraft, eachFix } from '../../support/eachDraft';

/** The facts know these by name, and next to nothing that the drafts say of them. */
const facts = `entities:
  pact: { label: Pact of Aster, type: event }
  valley: { label: Aster Valley, type: place }
  bridge: { label: Aster Bridge, type: thing }
  lena-orlo: { label: Lena Orlo, type: person }
  tilo-brand: { label: Tilo Brand, type: person }
facts:
  - { id: bridge-completed, subject: bridge, property: completed, value: 1988, source: https://example.org }`;

describe('inconsistent-draft', () => {
  describe('is told at both places', () => {
    eachDraft(facts, [
      `The Pact of Aster was signed on 4 May 1990.
                                ^^^^^^^^^^ warning inconsistent-draft

The Pact of Aster, signed in 1992, ended the war.
                             ^^^^ warning inconsistent-draft`,
      `The Aster Valley is 44 km long.
                    ^^^^^ warning inconsistent-draft

The Aster Valley, 52 km long, is green.
                  ^^^^^ warning inconsistent-draft`,
      `Lena Orlo was born in Vienna in 1951. Decades passed.
                                ^^^^ warning inconsistent-draft

Lena Orlo was born in 1953 and never went back.
                      ^^^^ warning inconsistent-draft`,
      `The Aster Bridge was completed in April 1988. People came.
                                  ^^^^^^^^^^ warning inconsistent-draft

The Aster Bridge was completed in June 1988.
                                  ^^^^^^^^^ warning inconsistent-draft`,
      `🌉 The **Pact of Aster** was signed in _May 1990_.
                                        ^^^^^^^^ warning inconsistent-draft
- The Pact of Aster was signed in 1991.
                                  ^^^^ warning inconsistent-draft`,
    ]);
  });

  it('says where the other place is', () => {
    const messagesOf = (draft: string) =>
      claimsOf(`//- facts.yaml\n${facts}\n//- draft.md\n${draft}`).map(({ message }) => message.replace(/^.*: /, ''));
    const [one, other] = ['The Aster Valley is 44 km long.', 'The Aster Valley, 52 km long, is green.'];
    assert.deepEqual(messagesOf(`${one} ${other}`), [
      '“44 km” here, “52 km” in the same line.',
      '“52 km” here, “44 km” in the same line.',
    ]);
    assert.deepEqual(messagesOf(`${one}\n\n${other}`), [
      '“44 km” here, “52 km” in line 3.',
      '“52 km” here, “44 km” in line 1.',
    ]);
  });

  describe('is not told of', () => {
    eachDraft(facts, [
      // The same in other words, coarser or about.
      'The Pact of Aster was signed on 4 May 1990. The Pact of Aster, signed in the spring of 1990, held.',
      'The Aster Valley is 44 km long. The length of the Aster Valley is about 45 km.',
      'The Aster Valley is 10 km long. The Aster Valley is 6.2 miles long.',
      // Others, or other things of the same.
      'Lena Orlo was born in 1951. Tilo Brand was born in 1953.',
      'The Aster Valley is 44 km long. The Aster Valley is 3 km wide.',
      'The Pact of Aster was signed in 1990. The Pact of Aster was ratified in 1992.',
      // What may come twice.
      'The Aster Bridge was opened in 1989. The Aster Bridge was opened in 1995 for trains.',
      'Lena Orlo was elected in 2004. Lena Orlo was elected in 2008.',
      // What is not asserted, or is somebody else's.
      'The Pact of Aster was signed in 1990. Was the Pact of Aster signed in 1992?',
      'The Pact of Aster was signed in 1990. The Pact of Aster was not signed in 1992.',
      'The Pact of Aster was signed in 1990. “The Pact of Aster was signed in 1992,” she wrote.',
      'The Pact of Aster was signed in 1990. If the Pact of Aster had been signed in 1992, it would have failed.',
      // Both in one sentence are told side by side.
      'The Aster Valley is 44 km long, or the Aster Valley is 52 km long if you trust old maps.',
      // Bounds.
      'The Pact of Aster was signed in 1990. The Pact of Aster was signed before 1995.',
      // Said where a comment says that it is known.
      `<!-- factlint-disable inconsistent-draft -->
The Pact of Aster was signed in 1990.

The Pact of Aster was signed in 1992.`,
    ]);
  });

  eachFix(facts, [
    [
      'The Pact of Aster was signed in 1990.\n\nThe Pact of Aster was signed in 1992.',
      'The Pact of Aster was signed in 1990.\n\nThe Pact of Aster was signed in 1992.',
    ],
  ]);
});
