import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  treaty: { label: Tarn Treaty, aliases: [fishery treaty], type: work }
  mill: { label: Dunmore Mill, type: organization }
  lamp: { label: Lamp Works, type: organization }
  oda: { label: Oda Brandt, type: person }
facts:
  - { id: treaty-signed, subject: treaty, property: signed, value: 1951-06-12 }
  - { id: mill-founded, subject: mill, property: founded, value: 1851 }
  - { id: mill-employees, subject: mill, property: employees, value: 340 }
  - { id: mill-named, subject: mill, property: named-after, value: oda }
  - { id: oda-employer, subject: oda, property: employer, value: Grey Chambers }
  - { id: lamp-employees, subject: lamp, property: employees, value: 25 }
`;

describe('a name that says which thing the noun before it means', () => {
  eachDraft(facts, [
    `In 1953 the two towns signed a pact, the Tarn Treaty.
   ^^^^ error wrong-date: 1951`,
    `In 1953 the two towns signed a long pact, the Tarn Treaty.
   ^^^^ error wrong-date: 1951`,
    `In 1953 they signed a fishery treaty, the Tarn Treaty, and shook hands.
   ^^^^ error wrong-date: 1951`,
    `A mill, Dunmore Mill, was built beside the Lamp Works. It has 430 employees.
                                                              ^^^^^^^^^^^^^ error wrong-quantity: 340 employees`,
    // A list, and what is done to something else.
    'In 1953 they signed a letter, the Tarn Treaty and a map of the lake.',
    'In 1953 they signed a letter about the lake. The Tarn Treaty is older.',
  ]);
});

describe('a name behind “named after”', () => {
  eachDraft(facts, [
    `Dunmore Mill is named after Oda Brandt and has 430 employees.
                                               ^^^^^^^^^^^^^ error wrong-quantity: 340 employees`,
    `Dunmore Mill was named after Oda Brandt and was founded in 1861.
                                                           ^^^^ error wrong-date: 1851`,
    'Dunmore Mill was named after Oda Brandt and has 340 employees.',
    'Dunmore Mill was quiet after Oda Brandt and her brother had opened a shop in 1861.',
  ]);
});

describe('whom somebody works for, set off behind “of”', () => {
  eachDraft(facts, [
    `Oda Brandt, of Salt Chambers, was asked.
               ^^^^^^^^^^^^^ error wrong-name: Grey Chambers`,
    'Oda Brandt, of Grey Chambers, was asked.',
    // Where she is from.
    'Oda Brandt, of Sorrel, was asked.',
  ]);
});
