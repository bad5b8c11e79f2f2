import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  pack: { label: Packhorse, type: organization }
  lark: { label: Larkfield, type: organization }
  north: { label: Northern Railway, type: organization }
  south: { label: Southern Railway, type: organization }
  fenn: { label: Fenn Line, type: thing }
  sund: { label: Sund Line, type: thing }
  mount: { label: Mount Fenn, type: place }
facts:
  - { subject: pack, property: headquarters, value: Lagos }
  - { subject: lark, property: headquarters, value: Gothenburg }
  - { subject: lark, property: revenue, value: €118 million }
  - { subject: lark, property: employees, value: 640 }
  - { subject: fenn, property: operator, value: north }
  - { subject: fenn, property: length, value: 327 km }
  - { subject: sund, property: operator, value: south }
  - { subject: mount, property: elevation, value: 3776 m }
`;

describe('a value that is wrong of its own subject', () => {
  describe('is not excused by one that the sentence only mentions', () => {
    eachDraft(facts, [
      `Packhorse, a Larkfield company since 2019, is based in Gothenburg.
                                                       ^^^^^^^^^^ error wrong-place: Lagos`,
      'Packhorse, a Larkfield company since 2019, is based in Lagos.',
      'Larkfield, with Packhorse, is based in Gothenburg.',
    ]);
  });

  describe('is not excused by another label’s subject', () => {
    eachDraft(facts, [
      `## Fenn Line

| | |
|---|---|
| Operator | Southern Railway |
             ^^^^^^^^^^^^^^^^ error wrong-name: Northern Railway`,
      `## Fenn Line

- Operator: Southern Railway
            ^^^^^^^^^^^^^^^^ error wrong-name: Northern Railway`,
      `## Fenn Line

- Operator: Northern Railway

## Sund Line

- Operator: Southern Railway`,
    ]);
  });

  describe('is no amount of money where it counts people', () => {
    eachDraft(facts, [
      `Larkfield had revenue of €118 million last year and employs 700 people.
                                                            ^^^^^^^^^^ error wrong-quantity: 640 people`,
      'Larkfield had revenue of €118 million last year and employs 640 people.',
    ]);
  });

  describe('is told in brackets, whatever the clause around them says', () => {
    eachDraft(facts, [
      `They had to wait until 1991, when the Fenn Line (727 kilometres, 61 tunnels) was opened.
                                                 ^^^^^^^^^^^^^^ error wrong-quantity: 327 kilometres`,
      `Mount Fenn (3,976 m), asleep since the winter of 1707–08, was awake.
            ^^^^^^^ error wrong-quantity: 3,776 m`,
      'They had to wait until 1991, when the Fenn Line (327 kilometres, 61 tunnels) was opened.',
    ]);
  });
});
