import { eachDraft } from '../../../support/eachDraft';

const facts = `
entities:
  denmark: { label: Denmark, aliases: [Danish], type: place }
  portugal: { label: Portugal, aliases: [Portuguese], type: place }
  peru: { label: Peru, aliases: [Peruvian], type: place }
  brevik: { label: Brevik, type: place }
  skerra: { label: Skerra, type: place }
  fenmouth: { label: Fenmouth, type: place }
  tolmar: { label: Tolmar, type: place }
  hestmark: { label: Hestmark, type: place }
  vossland: { label: Vossland, type: place }
  kelp: { label: Kelp Island, type: place }
  olden: { label: Olden County, type: place }
  marne: { label: Marrow County, type: place }
  northwind: { label: Northwind, type: organization }
  keel: { label: Keel Holdings, type: organization }
  inst: { label: Hagen Institute, type: organization }
  union: { label: Dockers' Union, type: organization }
  rovers: { label: Fen Rovers, type: organization }
  mercy: { label: Open Hands, type: organization }
  daily: { label: The Fen Courier, type: organization }
  museum: { label: Sorrel Museum, type: place }
  dam: { label: Tarnow Dam, type: place }
  lake: { label: Lake Ambry, type: place }
  mount: { label: Mount Karst, type: place }
  univ: { label: University of Aldham, type: organization }
  castle: { label: Falken Castle, type: place }
  ship: { label: MV Corvina, aliases: [Corvina], type: thing }
  film: { label: Salt Harvest, type: work }
  airport: { label: Lindholm Airport, type: place }
  airport2: { label: Ravn Field, type: place }
  line: { label: Asker Line, type: thing }
  sat: { label: Heron 2, type: thing }
  probe: { label: Dawnlight, type: thing }
  cosmo: { label: Gull Point Cosmodrome, aliases: [Gull Point], type: place }
  canav: { label: Cape Ansgar, type: place }
  aldby: { label: Aldby, type: place }
  moe: { label: Ida Moe, type: person }
facts:
  - { subject: northwind, property: headquarters, value: fenmouth }
  - { subject: inst, property: headquarters, value: brevik }
  - { subject: union, property: headquarters, value: brevik }
  - { subject: mercy, property: headquarters, value: skerra }
  - { subject: daily, property: headquarters, value: fenmouth }
  - { subject: museum, property: country, value: denmark }
  - { subject: dam, property: country, value: denmark }
  - { subject: lake, property: country, value: denmark }
  - { subject: mount, property: country, value: denmark }
  - { subject: castle, property: country, value: denmark }
  - { subject: rovers, property: country, value: denmark }
  - { subject: univ, property: country, value: denmark }
  - { subject: tolmar, property: country, value: denmark }
  - { subject: northwind, property: country, value: denmark }
  - { subject: film, property: country, value: denmark }
  - { subject: fenmouth, property: located-in, value: hestmark }
  - { subject: castle, property: located-in, value: hestmark }
  - { subject: mount, property: located-in, value: hestmark }
  - { subject: lake, property: located-in, value: olden }
  - { subject: museum, property: located-in, value: fenmouth }
  - { subject: denmark, property: capital, value: brevik }
  - { subject: portugal, property: capital, value: skerra }
  - { subject: hestmark, property: capital, value: fenmouth }
  - { subject: tolmar, property: capital-of, value: peru }
  - { subject: denmark, property: largest-city, value: fenmouth }
  - { subject: kelp, property: largest-city, value: tolmar }
  - { subject: airport, property: city-served, value: fenmouth }
  - { subject: airport2, property: city-served, value: brevik }
  - { subject: sat, property: launch-site, value: cosmo }
  - { subject: probe, property: launch-site, value: cosmo }
  - { subject: tolmar, property: located-in, value: vossland }
  - { subject: ship, property: located-in, value: marne }
  - { subject: line, property: located-in, value: tolmar }
`;

describe('where something has its seat, stands, or is the greatest', () => {
  describe('headquarters', () => {
    eachDraft(facts, [
      `Police raided the Aldby headquarters of Northwind.
                  ^^^^^ error wrong-place: Fenmouth`,
      `Northwind, whose headquarters are in Aldby, employs 900 people.
                                     ^^^^^ error wrong-place: Fenmouth`,
      `Employees gathered in front of Northwind's Aldby headquarters.
                                           ^^^^^ error wrong-place: Fenmouth`,
      `Northwind employs 400 people at its Aldby headquarters.
                                    ^^^^^ error wrong-place: Fenmouth`,
      `Aldby is the headquarters of Northwind.
^^^^^ error wrong-place: Fenmouth`,
      'Northwind will move its headquarters to Aldby next year.',
      "Northwind's regional headquarters are in Aldby.",
      'Northwind has its European headquarters in Aldby.',
      'Northwind was founded in Aldby.',
      'Aldby is home to a factory of Northwind.',
    ]);
  });

  describe('country', () => {
    eachDraft(facts, [
      `Falken Castle is one of Portugal's best-known sights.
                        ^^^^^^^^ error wrong-place: Denmark`,
      `Portugal is home to the Tarnow Dam.
^^^^^^^^ error wrong-place: Denmark`,
      `Tolmar is a port on the coast of Portugal.
                                 ^^^^^^^^ error wrong-place: Denmark`,
      `The town of Tolmar, in Portugal, flooded on Friday.
                       ^^^^^^^^ error wrong-place: Denmark`,
      `Fen Rovers is a Portuguese football club.
                ^^^^^^^^^^ error wrong-place: Danish`,
      `Portuguese side Fen Rovers lost 2–1.
^^^^^^^^^^ error wrong-place: Danish`,
      `Portuguese champions Fen Rovers lost 2–1.
^^^^^^^^^^ error wrong-place: Danish`,
      `The University of Aldham is one of Portugal's oldest universities.
                                   ^^^^^^^^ error wrong-place: Denmark`,
      `The University of Aldham is the oldest university in Portugal.
                                                     ^^^^^^^^ error wrong-place: Denmark`,
      `Salt Harvest is a 1962 Portuguese film directed by Ida Moe.
                       ^^^^^^^^^^ error wrong-place: Danish`,
      'Lake Ambry is larger than any lake in Portugal.',
      'Salt Harvest is set in Portugal.',
    ]);
  });

  describe('located-in', () => {
    eachDraft(facts, [
      `Fenmouth is a market town in the Vossland region.
                                 ^^^^^^^^ error wrong-place: Hestmark`,
      `The Vossland town of Fenmouth flooded on Friday.
    ^^^^^^^^ error wrong-place: Hestmark`,
      `The Vossland port of Fenmouth flooded.
    ^^^^^^^^ error wrong-place: Hestmark`,
      `Falken Castle, in the heart of Vossland, is open daily.
                               ^^^^^^^^ error wrong-place: Hestmark`,
      `Mount Karst is the highest point in Vossland.
                                    ^^^^^^^^ error wrong-place: Hestmark`,
      `The county of Marrow County is home to Lake Ambry.
              ^^^^^^^^^^^^^ error wrong-place: Olden County`,
      'Fenmouth lies on the border of Vossland.',
      'Fenmouth is larger than any town in Vossland.',
      'Fenmouth will become part of Vossland.',
      "Fenmouth's twin town is in Vossland.",
    ]);
  });

  describe('capital', () => {
    eachDraft(facts, [
      `The Danish capital of Aldby is flooded.
                      ^^^^^ error wrong-place: Brevik`,
      `Tolmar is the capital of the province of Hestmark.
^^^^^^ error wrong-place: Fenmouth`,
      'Aldby was the capital of Denmark until 1905.',
      'Aldby is the former capital of Denmark.',
      'Aldby is the cultural capital of Denmark.',
      'Aldby is the fishing capital of Denmark.',
      'Aldby is the summer capital of Denmark.',
      'In the fifteenth century Aldby was the capital of Denmark.',
      'Aldby was proposed as the capital of Denmark.',
      'Aldby, the business capital of Denmark, is flooded.',
    ]);
  });

  describe('capital-of', () => {
    eachDraft(facts, [
      'Tolmar was the capital of Portugal until 1905.',
      'Tolmar is the former capital of Portugal.',
      'Tolmar is the film capital of Portugal.',
      'Tolmar was the medieval capital of Portugal.',
    ]);
  });

  describe('largest-city', () => {
    eachDraft(facts, [
      `Aldby is the largest and oldest city in Denmark.
^^^^^ error wrong-place: Fenmouth`,
      `Aldby is by far the largest city in Denmark.
^^^^^ error wrong-place: Fenmouth`,
      'Aldby is the largest city in northern Denmark.',
      'Aldby was the largest city in Denmark in 1800.',
      'Aldby is the largest inland city in Denmark.',
      'Aldby is the largest city in Denmark by area.',
      'Aldby is the largest city in Denmark after Fenmouth.',
      'Aldby will be the largest city in Denmark by 2050.',
      'Aldby is the largest city in Denmark without a university.',
      'Aldby is the largest city in Denmark not on the sea.',
    ]);
  });

  describe('city-served', () => {
    eachDraft(facts, [
      `Lindholm Airport is the main airport of Aldby.
                                        ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport is the international airport of Aldby.
                                                 ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport is Aldby's main airport.
                    ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport, Aldby's main airport, was closed.
                  ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport is the airport for Aldby.
                                    ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport is the primary airport serving Aldby.
                                                ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport is Aldby's only airport.
                    ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport is the busiest airport in Aldby.
                                           ^^^^^ error wrong-place: Fenmouth`,
      `Passengers for Aldby land at Lindholm Airport.
               ^^^^^ error wrong-place: Fenmouth`,
      `Lindholm Airport is the gateway to Aldby.
                                   ^^^^^ error wrong-place: Fenmouth`,
      `Ravn Field is a small airport serving Fenmouth.
                                      ^^^^^^^^ error wrong-place: Brevik`,
      `Ravn Field serves the Fenmouth area.
                      ^^^^^^^^ error wrong-place: Brevik`,
      `Ravn Field is the municipal airport of Fenmouth.
                                       ^^^^^^^^ error wrong-place: Brevik`,
    ]);
  });

  describe('launch-site', () => {
    eachDraft(facts, [
      `Heron 2 went into space from Cape Ansgar.
                             ^^^^^^^^^^^ error wrong-place: Gull Point`,
      `Heron 2 roared off the pad at Cape Ansgar.
                              ^^^^^^^^^^^ error wrong-place: Gull Point`,
    ]);
  });
});
