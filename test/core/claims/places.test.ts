import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  nora: { label: Nora Vik, type: person }
  guild: { label: Weavers' Guild, type: organization }
  mill: { label: Corn Mill, type: place }
  ann: { label: Ann Pike, type: person }
facts:
  - { id: nora-place, subject: nora, property: birthplace, value: Dunmore }
  - { id: nora-death, subject: nora, property: place-of-death, value: Aldern }
  - { id: guild-seat, subject: guild, property: headquarters, value: Dunmore }
  - { id: guild-place, subject: guild, property: place-of-formation, value: Aldern }
  - { id: mill-place, subject: mill, property: location, value: Aldern }
  - { id: ann-place, subject: ann, property: birthplace, value: Saltby, accept: ["Saltby, Norfolk"] }
`;

describe('places', () => {
  describe('the name may stand at the end of a path of buildings, rooms and parts of the land', () => {
    eachDraft(facts, [
      `Nora Vik died in a small flat above a bakery in Sorrel.
                                                ^^^^^^ error wrong-place: Aldern`,
      'Nora Vik died in a small flat above a bakery in Aldern.',
      `Nora Vik was born in the back room of a chemist's shop in Sorrel in 1919.
                                                          ^^^^^^ error wrong-place: Dunmore`,
      `Nora Vik was born in a villa on Storgata in Sorrel.
                                            ^^^^^^ error wrong-place: Dunmore`,
      `Nora Vik died near the foot of the west tower of the old harbour of Sorrel.
                                                                    ^^^^^^ error wrong-place: Aldern`,
      `The Weavers' Guild has its headquarters in a former brewery on the outskirts of Sorrel.
                                                                                ^^^^^^ error wrong-place: Dunmore`,
      `The Corn Mill, which stands by a pond in Sorrel, is shut.
                                         ^^^^^^ error wrong-place: Aldern`,
      'The Corn Mill, which stands by a pond in Aldern, is shut.',
    ]);
  });

  describe('what is only beside a place, on the way there or somebody’s is not in it', () => {
    eachDraft(facts, [
      'The Corn Mill stands by the Lower Sorrel.',
      'The Corn Mill stands in a park south of Sorrel.',
      'The Corn Mill stands at the end of the road to Sorrel.',
      'Nora Vik died in a hotel near Sorrel.',
      'Nora Vik died on a train to Sorrel.',
      'Nora Vik was born in the same street as a painter from Sorrel.',
      "The Weavers' Guild was founded by a group of farmers from Sorrel.",
      'Nora Vik died in the arms of Karl Grau.',
      'Nora Vik was born in the reign of Haakon.',
      'Nora Vik died at the outbreak of the Great War.',
      // The village's own name is not told.
      'Nora Vik was born in a village in Sorrelshire.',
    ]);
  });

  describe('a building or a river is in the town that the sentence puts around it', () => {
    eachDraft(facts, [
      `Nora Vik died at the Hotel Astoria in Sorrel.
                                      ^^^^^^ error wrong-place: Aldern`,
      'Nora Vik died at the Hotel Astoria in Aldern.',
      `Nora Vik died at St Olav's Hospital in Sorrel.
                                       ^^^^^^ error wrong-place: Aldern`,
      "Nora Vik died at St Olav's Hospital in Aldern.",
      `The Corn Mill stands on the banks of the Wend in Sorrel.
                                                 ^^^^^^ error wrong-place: Aldern`,
      'Nora Vik died in Ferrystreet in Aldern.',
    ]);
  });

  describe('a building or a river alone may be in any town', () => {
    eachDraft(facts, [
      'Nora Vik died at the Hotel Astoria.',
      'The Corn Mill stands on the Wend.',
      'The Corn Mill stands on the banks of the Wend.',
      `The Corn Mill stands on the Isle of Wend.
                            ^^^^^^^^^^^^ error wrong-place: Aldern`,
    ]);
  });

  describe('a region may hold the town in which somebody was', () => {
    eachDraft(facts, [
      'Nora Vik died on the Norland Riviera.',
      'Nora Vik died in the Skarns.',
      'Nora Vik died at the Astoria.',
      `Nora Vik died in Skarn.
                 ^^^^^ error wrong-place: Aldern`,
      `Nora Vik died in The Hague.
                 ^^^^^^^^^ error wrong-place: Aldern`,
    ]);
  });

  describe('what rightly holds the wrong one stays', () => {
    eachDraft(facts, [
      `Ann Pike was born in Thetford, Norfolk, in 1950.
                     ^^^^^^^^ error wrong-place: Saltby`,
      `Ann Pike was born in Thetford, Suffolk, in 1950.
                     ^^^^^^^^^^^^^^^^^ error wrong-place: Saltby`,
      'Ann Pike was born in Saltby, Norfolk, in 1950.',
    ]);
  });

  describe('the place may stand elsewhere than behind its verb', () => {
    eachDraft(facts, [
      `In Sorrel, where she had gone for her lungs, Nora Vik died in 1990.
   ^^^^^^ error wrong-place: Aldern`,
      `Nora Vik, born in 1921 in Sorrel, painted.
                          ^^^^^^ error wrong-place: Dunmore`,
      `Nora Vik spent her last years in Sorrel and died there.
                                 ^^^^^^ error wrong-place: Aldern`,
      `Sorrel, where the Weavers' Guild is headquartered, is small.
^^^^^^ error wrong-place: Dunmore`,
      'Nora Vik lived in Sorrel, then in Skarn, and died there.',
      'Nora Vik painted for Sorrel and died there.',
      'In Sorrel Karl Grau wrote that Nora Vik had died in 1990.',
      'Nora Vik was born in 1921 and lived in Sorrel.',
    ]);
  });

  describe('what the noun says of a place is no place around it', () => {
    eachDraft(facts, [
      `Sorrel, the birthplace of Nora Vik, has put up a statue.
^^^^^^ error wrong-place: Dunmore`,
      'Dunmore, the birthplace of Nora Vik, is closed on Mondays.',
    ]);
  });
});

describe('a place that somebody has had since a date', () => {
  eachDraft(
    `
entities:
  emil: { label: Emil Tarr, type: person }
facts:
  - { subject: emil, property: residence, value: Aldern, valid: 1999/2010 }
  - { subject: emil, property: residence, value: Dunmore, valid: 2010/.. }
`,
    [
      `Emil Tarr has lived in Sorrel since 2010.
                       ^^^^^^ error wrong-place: Dunmore`,
      'Emil Tarr has lived in Dunmore since 2010.',
      'Emil Tarr has lived in Sorrel since 1990.',
      `Since 2010 Emil Tarr has lived in Aldern.
                                  ^^^^^^ error wrong-place: Dunmore`,
    ],
  );
});

describe('more of the words for places', () => {
  eachDraft(
    `
entities:
  nora: { label: Nora Vik, type: person }
  guild: { label: Reed Instruments, type: organization }
  vale: { label: Valeland, type: place }
  brosk: { label: brosk, type: thing }
facts:
  - { subject: nora, property: birthplace, value: Dunmore }
  - { subject: nora, property: burial-place, value: Elm Hill Cemetery }
  - { subject: guild, property: headquarters, value: Dunmore }
  - { subject: vale, property: capital, value: Keld }
  - { subject: vale, property: largest-city, value: Aldern }
  - { subject: brosk, property: country-of-origin, value: Portugal }
`,
    [
      `Nora Vik was laid to rest in the crypt of Sorrel Abbey.
                                          ^^^^^^^^^^^^ error wrong-place: Elm Hill Cemetery`,
      `Reed Instruments, a Sorrel-based maker of oboes, has a new owner.
                    ^^^^^^ error wrong-place: Dunmore`,
      `The Sorrel-based maker Reed Instruments has a new owner.
    ^^^^^^ error wrong-place: Dunmore`,
      `Valeland is governed from Sorrel.
                          ^^^^^^ error wrong-place: Keld`,
      `Sorrel has more people than any other city in Valeland.
^^^^^^ error wrong-place: Aldern`,
      `Spain gave the world brosk.
^^^^^ error wrong-place: Portugal`,
      'Reed Instruments, a partner of the Sorrel-based makers, has a new owner.',
      'Nora Vik was born in the Nygata.',
    ],
  );
});
