import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  hall: { label: Osby Concert Hall, type: place }
  film: { label: The Slow Tides, type: work }
  ledger: { label: A Winter Ledger, type: work }
  accord: { label: Fenmouth Accord, type: work }
facts:
  - { subject: hall, property: completed, value: 1962 }
  - { subject: hall, property: architect, value: Karl Berg }
  - { subject: film, property: published, value: 1951 }
  - { subject: film, property: director, value: Karl Berg }
  - { subject: ledger, property: published, value: 1937 }
  - { subject: ledger, property: author, value: Ida Moe }
  - { subject: accord, property: signed, value: 1978-09-17 }
`;

describe('columns headed by one small word', () => {
  eachDraft(facts, [
    `| Work | By | Year |
| --- | --- | --- |
| The Slow Tides | Ida Moe | 1951 |
                   ^^^^^^^ error wrong-name: Karl Berg
| A Winter Ledger | Ida Moe | 1938 |
                              ^^^^ error wrong-date: 1937`,
    `| Book | Writer | Out |
| --- | --- | --- |
| *A Winter Ledger* | Karl Berg | 1938 |
                      ^^^^^^^^^ error wrong-name: Ida Moe
                                  ^^^^ error wrong-date: 1937`,
    `| Hall | Done | By |
| --- | --- | --- |
| Osby Concert Hall | 1964 | |
                      ^^^^ error wrong-date: 1962`,
    `| Paper | When |
| --- | --- |
| Fenmouth Accord | September 1979 |
                    ^^^^^^^^^^^^^^ error wrong-date: September 1978`,
  ]);

  describe('that goes on with another, or tells of a prize', () => {
    eachDraft(facts, [
      `| Hall | Named | By |
| --- | --- | --- |
| Osby Concert Hall | 1958 | Ida Moe |`,
      `| Book | Translated | By |
| --- | --- | --- |
| A Winter Ledger | 1952 | Karl Berg |`,
      `| Film | Prize | Year |
| --- | --- | --- |
| The Slow Tides | Golden Lamp | 1952 |`,
    ]);
  });
});
