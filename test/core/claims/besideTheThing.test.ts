import { eachDraft } from '../../support/eachDraft';

const facts = `
entities:
  bridge: { label: Tarn Bridge, type: place }
  line: { label: Osby Line, type: thing }
  canal: { label: Asker Canal, short: [canal], type: place }
  hall: { label: Marlow Hall, type: place }
  gallery: { label: Brandt Gallery, aliases: [the Brandt], type: organization }
  office: { label: Tarn Survey Office, short: [institute], type: organization }
  girl: { label: Girl with a Lamp, type: work, description: a painting }
  moe: { label: Ida Moe, type: person }
  holm: { label: Karl Holm, type: person }
  union: { label: Northern Union, aliases: [NU], type: organization }
  accord: { label: Fenmouth Accord, type: thing }
properties:
  stations: { label: number of stations, value: quantity, triggers: [stations] }
  gallery-director: { label: director of the gallery, value: person, triggers: [director] }
  talks-envoy: { label: envoy to the talks, value: person, triggers: [NU envoy, envoy] }
facts:
  - { subject: bridge, property: length, value: 1240 m }
  - { subject: line, property: stations, value: 17 stations }
  - { subject: canal, property: width, value: 190 m }
  - { subject: canal, property: depth, value: 16.5 m }
  - { subject: hall, property: architect, value: holm }
  - { subject: gallery, property: gallery-director, value: moe, valid: 2006/2021 }
  - { subject: office, property: leader, value: holm, valid: 2020-01-01/.. }
  - { subject: holm, property: occupation, value: surveyor }
  - { subject: girl, property: height, value: 92 cm }
  - { subject: union, property: talks-envoy, value: moe, valid: 2022-02-01/.. }
  - { subject: accord, property: signed, value: 2018-06-17 }
`;

describe('a measure of something beside the thing, or of a part of it', () => {
  eachDraft(facts, [
    'The Osby Line has 17 stations. Its branch had five stations.',
    'The Tarn Bridge is old. Its main span is 440 metres long.',
    'The Asker Canal is busy. The channel to it is 18 metres deep.',
    'The Asker Canal is 190 metres wide. At the lock it is only 60 metres wide.',
    'Girl with a Lamp is 92 cm high. The lamp itself, in the next room, is 40 cm high.',
    `The Osby Line is old. It had five stations.
                             ^^^^^^^^^^^^^ error wrong-quantity: seventeen stations`,
    `The Tarn Bridge is old. Its length is 440 metres.
                                      ^^^^^^^^^^ error wrong-quantity: 1,240 metres`,
    `The Asker Canal is busy. It is only 60 metres wide.
                                    ^^^^^^^^^ error wrong-quantity: 190 metres`,
    `Girl with a Lamp is famous. The painting is 40 cm high.
                                            ^^^^^ error wrong-quantity: 92 cm`,
  ]);
});

describe('somebody beside the one who did it', () => {
  eachDraft(facts, [
    'Marlow Hall was designed by Karl Holm, the hotel behind it by Lou Ferris.',
    'Marlow Hall is old. Its reading room was restored in 2019, by another architect, Paul Haas.',
    'Ida Moe, who was director of the Brandt Gallery until 2021, had run a mill in Osby since 1999.',
    'Ida Moe, who was director of the Brandt Gallery until 2021, has led a ferry company since 2022.',
    'Karl Holm has led the institute since 2020. Before that, from 2014, he led the hospital in Osby.',
    'The Tarn Survey Office is his second job. Karl Holm likes it.',
    `Ida Moe had run the Brandt Gallery since 1999.
                                         ^^^^ error wrong-date: 2006`,
    `Marlow Hall is old. Its architect, Paul Haas, was young.
                                   ^^^^^^^^^ error wrong-name: Karl Holm`,
  ]);
});

describe('words that a curator or a wording has otherwise', () => {
  eachDraft(facts, [
    'The Fenmouth Accord is in force. With it in January 2019 the signs came down.',
    `In 2023 the NU's envoy was Oda Brandt.
                           ^^^^^^^^^^ error wrong-name: Ida Moe`,
    `The NU envoy in 2023, Oda Brandt, said little.
                      ^^^^^^^^^^ error wrong-name: Ida Moe`,
    'In 2023 the NU envoy was Ida Moe.',
    'The NU envoy for fisheries, Oda Brandt, said little in 2023.',
  ]);
});
