import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  nokia: { label: Nokia, type: organization }
  ericsson: { label: Ericsson, type: organization }
  channel: { label: Channel Tunnel, short: [the tunnel, tunnel], context: [france, britain], type: place }
  france: { label: France, type: place }
  britain: { label: Britain, type: place }
  darwin: { label: Charles Darwin, type: person }
  erasmus: { label: Erasmus Darwin, type: person }
  austen: { label: Jane Austen, type: person }
  bronte: { label: Emily Brontë, type: person }
  emma: { label: Emma, type: work }
  crimean: { label: Crimean War, type: event }
facts:
  - { subject: nokia, property: founded, value: 1865 }
  - { subject: ericsson, property: founded, value: 1876 }
  - { subject: channel, property: opened, value: 1994-05-06 }
  - { subject: darwin, property: born, value: 1809-02-12 }
  - { subject: erasmus, property: born, value: 1731-12-12 }
  - { subject: austen, property: born, value: 1775-12-16 }
  - { subject: bronte, property: born, value: 1818-07-30 }
  - { subject: emma, property: published, value: 1815 }
  - { subject: crimean, property: started, value: 1853 }
`;

describe('resolveSubjects', () => {
  describe('takes short forms where their context is set', () => {
    eachDraft(facts, [
      // In the sentence, in the paragraph, in the section.
      `The tunnel between France and Britain was opened in 1995.
                                                    ^^^^ error wrong-date: 1994`,
      `France and Britain are close. The tunnel was opened in 1995.
                                                       ^^^^ error wrong-date: 1994`,
      `The Channel Tunnel is long.

The tunnel was opened in 1995.
                         ^^^^ error wrong-date: 1994`,
      `# The Channel Tunnel

## Opening

The tunnel was opened in 1995.
                         ^^^^ error wrong-date: 1994`,
      // Nowhere, in another section, or in part.
      'The tunnel was opened in 1995.',
      '# France and Britain\n\nThe Channel Tunnel is long.\n\n# Norway\n\nThe tunnel was opened in 1995.',
      'France is large. The tunnel was opened in 1995.',
    ]);
  });

  describe('takes a surname for its bearer', () => {
    eachDraft(facts, [
      `Charles Darwin sailed. Darwin was born in 1810.
                                          ^^^^ error wrong-date: 1809`,
      `Darwin was born in 1732.
                   ^^^^ error wrong-date: 1731

Erasmus Darwin was a doctor.`,
      `Jane Austen wrote novels. Miss Austen was born in 1776.
                                                  ^^^^ error wrong-date: 1775`,
      `Mr. Darwin and Miss Austen were born in England.`,
      'Darwin was born in 1810.',
      'Charles Darwin sailed. Leonard Darwin was born in 1850.',
      'Austen Chamberlain was born in 1863. Jane Austen was a novelist.',
    ]);
  });

  describe('takes pronouns and descriptions where only one can be meant', () => {
    eachDraft(facts, [
      `Jane Austen wrote novels. She was born in 1776.
                                          ^^^^ error wrong-date: 1775`,
      `Nokia makes networks. It was founded in 1856.
                                        ^^^^ error wrong-date: 1865`,
      `Nokia makes networks. The company was founded in 1856.
                                                 ^^^^ error wrong-date: 1865`,
      `*Emma* is a comedy. The novel was published in 1816.
                                               ^^^^ error wrong-date: 1815`,
      `Tolstoy served in the Crimean War. The war began in 1854.
                                                    ^^^^ error wrong-date: 1853`,
      // A person that no fact knows may be meant.
      'Martha Lloyd wrote to Jane Austen. She was born in 1765.',
      'Nokia and Ericsson make networks. The company was founded in 1998.',
      'Jane Austen wrote novels. Her brother lived in Kent. He was born in 1771.',
      'Nokia makes networks. It rained. The choir was founded in 1998.',
    ]);
  });

  describe('knows each of two', () => {
    eachVerdict(facts, [
      ['Nokia was founded in 1865 and Ericsson in 1876.', ['supported 1865', 'supported 1876']],
      ['Charles Darwin was born in 1809, Erasmus Darwin in 1731.', ['supported 1809', 'supported 1731']],
    ]);
  });
});
