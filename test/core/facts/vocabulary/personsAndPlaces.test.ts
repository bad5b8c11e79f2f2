import { eachDraft, eachVerdict } from '../../../support/eachDraft';

const facts = `
entities:
  a: { label: Anna Berg, type: person }
  b: { label: Carl Dahl, type: person }
  c: { label: Erik Frost, type: person }
  novel: { label: The Long Winter Road, type: work }
  film: { label: Night Ferry, type: work }
  opera: { label: The Snow Prince, type: work }
  statue: { label: The Weeping Girl, type: work }
  library: { label: Carlsson Library, type: place }
  chair: { label: Swan Lounge Chair, type: thing }
  mag: { label: Northern Review, type: organization }
  firm: { label: Lindqvist Tools, type: organization }
  club: { label: Norrby United, type: organization }
  fleet: { label: Baltic Fleet, type: organization }
  comet: { label: Comet Vasa, type: thing }
  engine: { label: Stirling turbine, type: thing }
  cup: { label: 1988 Nordic Cup, type: event }
  person: { label: Nils Holm, type: person }
  uppsala: { label: Uppsala, type: place }
  lund: { label: Lund, type: place }
  malmo: { label: Malmö, type: place }
  painting: { label: The Red Barn, type: work }
  museum: { label: Skane Museum, type: place }
  pauli: { label: Pauli Museum, type: place }
  probe: { label: Freja 3, type: thing }
  kiruna: { label: Kiruna, type: place }
  andoya: { label: Andoya, type: place }
  series: { label: Harbour Lights, type: work }
  svt: { label: SVT, type: organization }
  nrk: { label: NRK, type: organization }
  oslou: { label: University of Oslo, type: organization }
  lundu: { label: Lund University, type: organization }
  prize: { label: Lagerlof Prize, type: thing }
  prize2: { label: Nobel Prize, type: thing }
  street: { label: Bergstrom Street, type: place }
  bigco: { label: Volvo, type: organization }
  bigco2: { label: Ericsson, type: organization }
  park: { label: Norrby Park, type: place }
  vale: { label: Vale Arena, type: place }
  fair: { label: World Fair of 1930, type: event }
facts:
  - { subject: novel, property: author, value: a }
  - { subject: film, property: director, value: a }
  - { subject: film, property: screenwriter, value: c }
  - { subject: film, property: cast-member, value: b }
  - { subject: opera, property: composer, value: a }
  - { subject: statue, property: creator, value: a }
  - { subject: library, property: architect, value: a }
  - { subject: chair, property: designer, value: a }
  - { subject: mag, property: editor, value: a }
  - { subject: firm, property: founder, value: a }
  - { subject: firm, property: acquired-by, value: bigco }
  - { subject: club, property: coach, value: a }
  - { subject: club, property: stadium, value: park }
  - { subject: fleet, property: commander, value: a }
  - { subject: comet, property: discovered-by, value: a }
  - { subject: engine, property: invented-by, value: a }
  - { subject: cup, property: winner, value: a }
  - { subject: cup, property: runner-up, value: b }
  - { subject: person, property: spouse, value: a }
  - { subject: person, property: father, value: b }
  - { subject: person, property: birthplace, value: uppsala }
  - { subject: person, property: place-of-death, value: uppsala }
  - { subject: person, property: burial-place, value: uppsala }
  - { subject: person, property: educated-at, value: lundu }
  - { subject: person, property: award, value: prize }
  - { subject: painting, property: location, value: museum }
  - { subject: probe, property: launch-site, value: kiruna }
  - { subject: probe, property: landing-site, value: kiruna }
  - { subject: series, property: broadcaster, value: svt }
  - { subject: street, property: named-after, value: a }
  - { subject: fair, property: host, value: uppsala }
`;

describe('the wordings of a person, a place or an entity', () => {
  describe('are read', () => {
    eachVerdict(facts, [
      ['The Long Winter Road flowed from the pen of Carl Dahl.', ['refuted Carl Dahl']],
      ['The Long Winter Road, the work of Carl Dahl, sold well.', ['refuted Carl Dahl']],
      ['Night Ferry, the work of Carl Dahl, was shot in a week.', ['refuted Carl Dahl']],
      ['Night Ferry, from a script by Carl Dahl, was a hit.', ['refuted Carl Dahl']],
      ['Anna Berg played the lead in Night Ferry.', ['refuted Anna Berg']],
      ['Erik Frost took the title role in Night Ferry.', ['refuted Erik Frost']],
      ['The music for The Snow Prince was written by Carl Dahl.', ['refuted Carl Dahl']],
      ['The Snow Prince is the work of Carl Dahl.', ['refuted Carl Dahl']],
      ['The Weeping Girl, the creation of Carl Dahl, stands in a square.', ['refuted Carl Dahl']],
      ['The Weeping Girl was fashioned by Carl Dahl.', ['refuted Carl Dahl']],
      ['Carl Dahl provided the design for the Carlsson Library.', ['refuted Carl Dahl']],
      ['The Carlsson Library was built to the designs of Carl Dahl.', ['refuted Carl Dahl']],
      ['The Carlsson Library was laid out by Carl Dahl.', ['refuted Carl Dahl']],
      ['The Swan Lounge Chair was the brainchild of Carl Dahl.', ['refuted Carl Dahl']],
      ['The Swan Lounge Chair was conceived by Carl Dahl.', ['refuted Carl Dahl']],
      ['Lindqvist Tools, the brainchild of Carl Dahl, made saws.', ['refuted Carl Dahl']],
      ['Lindqvist Tools was scooped up by Ericsson.', ['refuted Ericsson']],
      ['Ericsson completed its takeover of Lindqvist Tools.', ['refuted Ericsson']],
      ['Lindqvist Tools passed to Ericsson.', ['refuted Ericsson']],
      ['Lindqvist Tools passed into the hands of Ericsson.', ['refuted Ericsson']],
      ['Carl Dahl was in charge of Norrby United.', ['refuted Carl Dahl']],
      ['Carl Dahl was at the helm of Norrby United.', ['refuted Carl Dahl']],
      ['Norrby United call Vale Arena home.', ['refuted Vale Arena']],
      ['Carl Dahl took command of the Baltic Fleet.', ['refuted Carl Dahl']],
      ['The Baltic Fleet, under the command of Carl Dahl, sailed.', ['refuted Carl Dahl']],
      ['Comet Vasa was first sighted by Carl Dahl.', ['refuted Carl Dahl']],
      ['Carl Dahl stumbled upon Comet Vasa.', ['refuted Carl Dahl']],
      ['Carl Dahl is credited with the discovery of Comet Vasa.', ['refuted Carl Dahl']],
      ['The Stirling turbine was dreamed up by Carl Dahl.', ['refuted Carl Dahl']],
      ['Carl Dahl is credited with inventing the Stirling turbine.', ['refuted Carl Dahl']],
      ['The Stirling turbine, the invention of Carl Dahl, was noisy.', ['refuted Carl Dahl']],
      ['Erik Frost triumphed at the 1988 Nordic Cup.', ['refuted Erik Frost']],
      ['Erik Frost walked off with the 1988 Nordic Cup.', ['refuted Erik Frost']],
      ['Erik Frost was crowned 1988 Nordic Cup champion.', ['refuted Erik Frost']],
      ["Erik Frost's victory in the 1988 Nordic Cup was a shock.", ['refuted Erik Frost']],
      ['Erik Frost took silver in the 1988 Nordic Cup.', ['refuted Erik Frost']],
      ['Nils Holm tied the knot with Carla Dahlgren.', ['refuted Carla Dahlgren']],
      ['Nils Holm exchanged vows with Carla Dahlgren.', ['refuted Carla Dahlgren']],
      ['Nils Holm, youngest son of Erik Frost, went to sea.', ['refuted Erik Frost']],
      ['Nils Holm was born to Erik Frost.', ['refuted Erik Frost']],
      ['Nils Holm first saw the light in Lund.', ['refuted Lund']],
      ['Nils Holm, a Lund native, went to sea.', ['refuted Lund']],
      ['Nils Holm breathed his last in Lund.', ['refuted Lund']],
      ['Nils Holm was found dead in Lund.', ['refuted Lund']],
      ['Nils Holm met his end in Lund.', ['refuted Lund']],
      ['Nils Holm was shot dead in Lund.', ['refuted Lund']],
      ["Nils Holm's remains lie in Lund.", ['refuted Lund']],
      ['Nils Holm went to university at the University of Oslo.', ['refuted University of Oslo']],
      ['Nils Holm was a student at the University of Oslo.', ['refuted University of Oslo']],
      ['The Red Barn hangs in the Pauli Museum.', ['refuted Pauli Museum']],
      ['The Red Barn is on display in the Pauli Museum.', ['refuted Pauli Museum']],
      ['Freja 3 was sent aloft from Andoya.', ['refuted Andoya']],
      ['Freja 3 roared off from Andoya.', ['refuted Andoya']],
      ['Freja 3 came to rest in Andoya.', ['refuted Andoya']],
      ['Harbour Lights went out on NRK.', ['refuted NRK']],
      ['Bergstrom Street commemorates Carl Dahl.', ['refuted Carl Dahl']],
      ['Bergstrom Street was named in memory of Carl Dahl.', ['refuted Carl Dahl']],
      ['Lund played host to the World Fair of 1930.', ['refuted Lund']],
    ]);
  });

  describe('are not found in what says something else', () => {
    eachDraft(facts, [
      'Anna Berg published The Long Winter Road; Carl Dahl reviewed it.',
      'Carl Dahl translated The Long Winter Road.',
      'Carl Dahl illustrated The Long Winter Road.',
      'The Long Winter Road was adapted by Erik Frost.',
      'Erik Frost read The Long Winter Road in a day.',
      'Night Ferry was produced by Erik Frost.',
      'Night Ferry was praised by Erik Frost.',
      'Erik Frost shot the stills for Night Ferry.',
      'Erik Frost conducted The Snow Prince.',
      'Erik Frost sang in The Snow Prince.',
      'The Weeping Girl was bought by Erik Frost.',
      'The Weeping Girl shows Erik Frost.',
      'The Carlsson Library was engineered by Erik Frost.',
      'The Carlsson Library was restored by Erik Frost.',
      'The Carlsson Library was opened by Erik Frost.',
      'The Carlsson Library, named for Carl Dahl, was a gift.',
      'Erik Frost wrote for the Northern Review.',
      'Lindqvist Tools was sued by Ericsson.',
      'Lindqvist Tools supplied Ericsson.',
      'Norrby United drew at Vale Arena.',
      'Norrby United, captained by Erik Frost, drew.',
      'Erik Frost starred for Norrby United.',
      "Norrby United beat Erik Frost's side.",
      'Erik Frost served in the Baltic Fleet.',
      'Erik Frost photographed Comet Vasa.',
      'Comet Vasa was seen by Erik Frost.',
      'Erik Frost improved the Stirling turbine.',
      'Erik Frost lost in the quarter-finals of the 1988 Nordic Cup.',
      'Erik Frost played in the 1988 Nordic Cup.',
      'Erik Frost refereed the 1988 Nordic Cup.',
      'Erik Frost scored twice in the 1988 Nordic Cup.',
      'Nils Holm danced with Carla Dahlgren.',
      'Nils Holm became engaged to Carla Dahlgren.',
      'Nils Holm grew up in Lund.',
      'Nils Holm was found asleep in Lund.',
      'Nils Holm was shot in Lund and survived.',
      'Nils Holm, who lived in Lund, went to sea.',
      'Nils Holm lectured at the University of Oslo.',
      'Nils Holm was offered a chair at the University of Oslo.',
      'Nils Holm was nominated for the Nobel Prize.',
      'The Red Barn was shown in the Pauli Museum in 1999.',
      'The Red Barn was stolen from the Pauli Museum.',
      'Freja 3 was built in Andoya.',
      'Freja 3 flew over Andoya.',
      'Harbour Lights was rejected by NRK.',
      'Bergstrom Street was home to Carl Dahl.',
      'The World Fair of 1930 was copied in Lund.',
      'Nils Holm, a friend of Erik Frost, went to sea.',
      'Carl Dahl was in charge of the youth side at Norrby United.',
      "Carl Dahl took the reins of a horse at Norrby United's ground.",
    ]);
  });
});
