import { eachFix } from '../../support/eachDraft';

const facts = `
entities:
  plant: { label: Hamre Mill, type: place }
  north: { label: North Fjord Power Company, aliases: [North Fjord, North Fjord Power, NFP], type: organization }
  south: { label: South Fjord Power Company, aliases: [South Fjord], type: organization }
  brevik: { label: Brevik, type: organization }
  probe: { label: Heron 2, type: thing }
  pad: { label: Andenes Spaceport, aliases: [Andenes], type: place }
  school: { label: Lund School of Mines, type: organization }
  utrecht: { label: University of Hamre, aliases: [Hamre], type: organization }
  holm: { label: Holm University, type: organization }
facts:
  - { subject: plant, property: operator, value: north }
  - { subject: probe, property: launch-site, value: pad }
  - { subject: school, property: part-of, value: utrecht }
`;

describe('a corrected name', () => {
  describe('is as short as the wrong one, where the facts have it so', () => {
    eachFix(facts, [
      ['Hamre Mill is run by Brevik.', 'Hamre Mill is run by North Fjord Power Company.'],
      ['Hamre Mill is run by South Fjord.', 'Hamre Mill is run by North Fjord.'],
      ['Hamre Mill is run by South Fjord Power Company.', 'Hamre Mill is run by North Fjord Power Company.'],
      ['Heron 2 was launched from Kiruna.', 'Heron 2 was launched from Andenes.'],
    ]);
  });

  describe('has its article in running prose, and is no shorter than its “of”', () => {
    eachFix(facts, [
      ['Lund School of Mines is part of Holm University.', 'Lund School of Mines is part of the University of Hamre.'],
      ['Lund School of Mines is part of Holm.', 'Lund School of Mines is part of the University of Hamre.'],
    ]);
  });
});
