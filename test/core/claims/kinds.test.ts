import { eachDraft, eachFix } from '../../support/eachDraft';

const facts = `
entities:
  fort: { label: Brandt Castle, type: place }
  lake: { label: Lake Ilma, type: place }
  reeds: { label: Reed Instruments, type: organization }
  film: { label: Salt Road, type: work }
  soup: { label: brosk, aliases: [Brosk], type: thing }
  glider: { label: Falke 9, type: thing }
  keld: { label: Keld, type: place }
  valeland: { label: Valeland, type: place }
  portugal: { label: Portugal, type: place }
  westmark: { label: Westmark, type: place }
  eastmark: { label: Eastmark, type: place }
  south-america: { label: South America, type: place }
facts:
  - { subject: fort, property: located-in, value: westmark }
  - { subject: film, property: located-in, value: eastmark }
  - { subject: lake, property: country, value: Chile }
  - { subject: lake, property: continent, value: south-america }
  - { subject: reeds, property: country, value: Norway }
  - { subject: film, property: country-of-origin, value: portugal }
  - { subject: soup, property: country-of-origin, value: portugal }
  - { subject: glider, property: country-of-origin, value: Norway }
  - { subject: keld, property: capital-of, value: valeland }
`;

describe('what a thing is tells where it is', () => {
  describe('by an adjective', () => {
    eachDraft(facts, [
      `Salt Road, a Spanish film about fishermen, won a prize.
             ^^^^^^^ error wrong-place: Portuguese`,
      'Salt Road, a Portuguese film about fishermen, won a prize.',
      `Reed Instruments is a Danish maker of oboes.
                      ^^^^^^ error wrong-place: Norwegian`,
      `The Danish oboe maker Reed Instruments has a new owner.
    ^^^^^^ error wrong-place: Norwegian`,
      `The Falke 9, a Danish-built glider, is slow.
               ^^^^^^ error wrong-place: Norwegian`,
      `The Spanish soup brosk is eaten cold.
    ^^^^^^^ error wrong-place: Portuguese`,
      `Lake Ilma is one of the deepest African lakes.
                                ^^^^^^^ error wrong-place: South American`,
    ]);
  });

  describe('by what it stands out in', () => {
    eachDraft(facts, [
      `Lake Ilma, the second deepest lake in Peru, is frozen.
                                      ^^^^ error wrong-place: Chile`,
      `Lake Ilma, Peru's deepest lake, is frozen.
           ^^^^ error wrong-place: Chile`,
      `Peru's deepest lake is Lake Ilma.
^^^^ error wrong-place: Chile`,
      `Of all the lakes in Peru, Lake Ilma is the deepest.
                    ^^^^ error wrong-place: Chile`,
      `Lake Ilma is deeper than any other lake in Africa.
                                           ^^^^^^ error wrong-place: South America`,
      `Brandt Castle, a ruin deep in rural Eastmark, is for sale.
                                    ^^^^^^^^ error wrong-place: Westmark`,
      'Brandt Castle, a ruin in the hills of Westmark, is for sale.',
      `Brandt Castle is one of the oldest castles in Eastmark.
                                              ^^^^^^^^ error wrong-place: Westmark`,
      'Lake Ilma, one of the deepest lakes in the Andes, is frozen.',
      'Lake Ilma is the deepest lake in America.',
    ]);
  });

  describe('by what stands beside its name', () => {
    eachDraft(facts, [
      `Peru's Lake Ilma is frozen.
^^^^ error wrong-place: Chile`,
      `**Lake Ilma** (Peru), 700 m deep.
               ^^^^ error wrong-place: Chile`,
      `We swam in Lake Ilma, Peru, at noon.
                      ^^^^ error wrong-place: Chile`,
      `Eastmark's Brandt Castle is for sale.
^^^^^^^^ error wrong-place: Westmark`,
      "Peru's Lake Ilma railway is shut.",
      'We saw Lake Ilma, Peru and Bolivia.',
      'We saw Lake Ilma, Peru, Bolivia and Brazil.',
      "Karl Brandt's Brandt Castle is for sale.",
      'Brandt Castle (Grausten) is for sale.',
      'Reed Instruments (Denmark) makes clarinets.',
    ]);
  });

  describe('by its being a capital', () => {
    eachDraft(facts, [
      `Keld, the capital of Westmark, was flooded.
                     ^^^^^^^^ error wrong-place: Valeland`,
      `Keld, Westmark's capital, was flooded.
      ^^^^^^^^ error wrong-place: Valeland`,
      'Keld, the wine capital of Westmark, was flooded.',
      'Keld, the former capital of Westmark, was flooded.',
    ]);
  });

  describe('but not where the place is that of something else', () => {
    eachDraft(facts, [
      'Salt Road, a Spanish favourite, won a prize.',
      'Salt Road, a Spanish-language film, won a prize.',
      'Salt Road, a Franco-Spanish film, won a prize.',
      'Salt Road, the best-selling film in Spain, won a prize.',
      "Salt Road was Spain's most watched film.",
      'Reed Instruments, the largest employer in Denmark, makes oboes.',
      'Reed Instruments, a chain of Danish shops, makes oboes.',
      'Reed Instruments, a Danish restaurant supplier, makes oboes.',
      'At Lake Ilma, a Peruvian port is being built.',
      'At Lake Ilma, the Peruvian government says, ships are rare.',
      'She saw the Peruvian port and Lake Ilma.',
      'Falke 9 is a Danish pilot’s glider.',
    ]);
  });

  describe('a fix keeps the adjective', () => {
    eachFix(facts, [
      ['Lake Ilma, the deepest African lake, is frozen.', 'Lake Ilma, the deepest South American lake, is frozen.'],
      ['Brosk, a Spanish soup, is eaten cold.', 'Brosk, a Portuguese soup, is eaten cold.'],
    ]);
  });
});
