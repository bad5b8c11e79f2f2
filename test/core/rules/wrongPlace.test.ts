import { eachDraft, eachFix, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  mozart: { label: Wolfgang Amadeus Mozart, aliases: [Mozart], type: person }
  salzburg: { label: Salzburg, type: place }
  vienna: { label: Vienna, type: place }
  austria: { label: Austria, type: place }
  lego: { label: Lego, aliases: [the Lego Group], type: organization }
  billund: { label: Billund, type: place }
  copenhagen: { label: Copenhagen, type: place }
  uffizi: { label: Uffizi, type: place }
  florence: { label: Florence, type: place }
  rome: { label: Rome, type: place }
  kazakhstan: { label: Kazakhstan, type: place }
  astana: { label: Astana, type: place }
  almaty: { label: Almaty, type: place }
  pluto: { label: New Horizons, type: thing }
  cape: { label: Cape Canaveral, type: place }
  congress: { label: Solvay Conference, type: event }
  brussels: { label: Brussels, type: place }
  paris: { label: Paris, type: place }
  athens: { label: "Athens, Georgia", aliases: [Athens], type: place }
  band: { label: Sliding Doors, type: organization }
  chopin: { label: Frédéric Chopin, type: person }
  sao-paulo: { label: São Paulo, type: place }
  niemeyer: { label: Copan Building, aliases: [Edifício Copan], type: place }
facts:
  - { subject: mozart, property: birthplace, value: salzburg }
  - { subject: mozart, property: place-of-death, value: vienna }
  - { subject: lego, property: headquarters, value: billund }
  - { subject: uffizi, property: location, value: florence }
  - { subject: kazakhstan, property: capital, value: astana }
  - { subject: pluto, property: launch-site, value: cape }
  - { subject: congress, property: location, value: brussels }
  - { subject: band, property: place-of-formation, value: athens }
  - { subject: lego, property: place-of-formation, value: "Vejle, Jutland" }
  - { subject: niemeyer, property: location, value: sao-paulo }
`;

describe('wrong-place', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `Mozart was born in Vienna.
                   ^^^^^^ error wrong-place: Salzburg`,
      `Wolfgang Amadeus Mozart, born in Vienna, died young.
                                 ^^^^^^ error wrong-place: Salzburg`,
      `The Sliding Doors were formed in Augusta.
                                 ^^^^^^^ error wrong-place: Athens`,
      `Mozart died near the Alpe d'Huez in Pieve d'Olmi.
                                    ^^^^^^^^^^^^ error wrong-place: Vienna`,
      `Lego was formed in Odense.
                   ^^^^^^ error wrong-place: Vejle, Jutland`,
      `Mozart died in Salzburg at the age of 35.
               ^^^^^^^^ error wrong-place: Vienna`,
      `Vienna, Mozart's birthplace, is full of his statues.
^^^^^^ error wrong-place: Salzburg`,
      `Lego is based in Copenhagen.
                 ^^^^^^^^^^ error wrong-place: Billund`,
      `Copenhagen-based Lego makes bricks.
^^^^^^^^^^ error wrong-place: Billund`,
      `Lego, headquartered in Copenhagen, makes bricks.
                       ^^^^^^^^^^ error wrong-place: Billund`,
      `The Uffizi in Rome is closed on Mondays.
              ^^^^ error wrong-place: Florence`,
      `The Uffizi, in Rome, is closed on Mondays.
               ^^^^ error wrong-place: Florence`,
      `The capital of Kazakhstan is Almaty.
                             ^^^^^^ error wrong-place: Astana`,
      `Almaty is the capital of Kazakhstan.
^^^^^^ error wrong-place: Astana`,
      `Kazakhstan’s capital, Almaty, lies in the south.
                      ^^^^^^ error wrong-place: Astana`,
      `New Horizons lifted off from Baikonur.
                             ^^^^^^^^ error wrong-place: Cape Canaveral`,
      `The Solvay Conference was held in Paris.
                                  ^^^^^ error wrong-place: Brussels`,
    ]);
  });

  describe('is found wherever prose stands', () => {
    eachDraft(facts, [
      `# The Uffizi in Rome
                ^^^^ error wrong-place: Florence`,
      `| Country | Capital |
| --- | --- |
| Kazakhstan | Almaty |
               ^^^^^^ error wrong-place: Astana`,
      `* Mozart was born in *Vienna*.
                      ^^^^^^ error wrong-place: Salzburg`,
      `![The Uffizi in Rome](uffizi.jpg)
                ^^^^ error wrong-place: Florence`,
      `🎻🎻 Mozart was born in Vienna.
                        ^^^^^^ error wrong-place: Salzburg`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'Mozart was born in Salzburg and died in Vienna.',
      'Mozart was born in Salzburg, Austria.',
      'Mozart was not born in Vienna.',
      'Was Mozart born in Vienna?',
      'Had Mozart been born in Vienna, he would have met Haydn sooner.',
      'If Mozart had been born in Vienna, he would have met Haydn sooner.',
      'Mozart moved to Vienna in 1781.',
      'Mozart lived in Vienna, where Schubert was born.',
      'Frédéric Chopin died in Paris; Mozart was born in Salzburg.',
      'The Uffizi lent a picture to a museum in Rome.',
      'Lego opened a shop in Copenhagen.',
      'The Copan Building is in Sao Paulo.',
      'The Solvay Conference, whose papers were printed in Paris, was held in Brussels.',
      'A Mozart concert was held in Vienna.',
    ]);
  });

  describe('is read, and right', () => {
    eachVerdict(facts, [
      ['Mozart was born in Salzburg.', ['supported Salzburg']],
      ['The Copan Building stands in Sao Paulo.', ['supported Sao Paulo']],
      ['The Uffizi in FLORENCE is closed on Mondays.', ['supported FLORENCE']],
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“Mozart was born in Vienna”, the quiz said.
                    ^^^^^^ information wrong-place: Salzburg`,
    ]);
  });

  describe('is put right', () => {
    eachFix(facts, [
      ['Mozart was born in Vienna.', 'Mozart was born in Salzburg.'],
      ['Copenhagen-based Lego makes bricks.', 'Billund-based Lego makes bricks.'],
      ['The **Copan Building** is in **Rome**.', 'The **Copan Building** is in **São Paulo**.'],
      [
        '| Country | Capital |\n|---|---|\n| Kazakhstan | *Almaty* |',
        '| Country | Capital |\n|---|---|\n| Kazakhstan | *Astana* |',
      ],
      ['Mozart was born in\r\nVienna.\r\n', 'Mozart was born in\r\nSalzburg.\r\n'],
    ]);
  });
});
