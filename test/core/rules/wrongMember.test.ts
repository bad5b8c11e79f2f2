import { eachDraft, eachFix, eachOffer, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  benelux: { label: Benelux, type: organization }
  belgium: { label: Belgium, type: place }
  netherlands: { label: Netherlands, aliases: [the Netherlands], type: place }
  luxembourg: { label: Luxembourg, type: place }
  denmark: { label: Denmark, type: place }
  apollo: { label: Apollo 11, type: event }
  armstrong: { label: Neil Armstrong, type: person }
  aldrin: { label: Buzz Aldrin, type: person }
  collins: { label: Michael Collins, type: person }
  conrad: { label: Pete Conrad, type: person }
  beatles: { label: The Beatles, aliases: [Beatles], type: organization }
  lennon: { label: John Lennon, type: person }
  mccartney: { label: Paul McCartney, type: person }
  harrison: { label: George Harrison, type: person }
  starr: { label: Ringo Starr, type: person }
  jagger: { label: Mick Jagger, type: person }
properties:
  crew: { label: crew, value: entity, triggers: [crew, astronauts] }
facts:
  - { subject: benelux, property: members, value: [belgium, netherlands, luxembourg] }
  - { subject: apollo, property: crew, value: [armstrong, aldrin, collins] }
  - { subject: beatles, property: members, value: [lennon, mccartney, harrison, starr] }
  - { subject: Skordalia, property: ingredient, value: [potato, garlic, Walnut] }
  - { subject: Risotto, property: ingredient, value: [rice, butter] }
  - { subject: Old Pier, property: architect, value: Ida Moe, source: https://one.example }
  - { subject: Old Pier, property: architect, value: Jon Vik, source: https://two.example }
`;

describe('wrong-member', () => {
  describe('is found', () => {
    eachDraft(facts, [
      `The members of Benelux are Belgium, Denmark and Luxembourg.
                                    ^^^^^^^ error wrong-member: Netherlands`,
      `Benelux consists of Belgium, the Netherlands and Denmark.
                                                 ^^^^^^^ error wrong-member: Luxembourg`,
      `Benelux (Belgium, Denmark and Luxembourg) is a union of states.
                  ^^^^^^^ error wrong-member: Netherlands`,
      `The crew of Apollo 11 were Neil Armstrong, Pete Conrad and Michael Collins.
                                           ^^^^^^^^^^^ error wrong-member: Buzz Aldrin`,
      `Apollo 11's crew, Neil Armstrong, Buzz Aldrin and Pete Conrad, trained in Arizona.
                                                  ^^^^^^^^^^^ error wrong-member: Michael Collins`,
      `The members of the Beatles were John Lennon, Mick Jagger, George Harrison and Ringo Starr.
                                             ^^^^^^^^^^^ error wrong-member: Paul McCartney`,
      `The crew of Apollo 11 were Neil, Buzz and Pete.
                                          ^^^^ error wrong-member: Michael`,
      `- Benelux consists of Belgium, Denmark and Luxembourg
                               ^^^^^^^ error wrong-member: Netherlands`,
      `🇧🇪 Benelux consists of Belgium, Denmark and Luxembourg.
                                  ^^^^^^^ error wrong-member: Netherlands`,
    ]);
  });

  describe('is not found', () => {
    eachDraft(facts, [
      'The members of Benelux are Belgium, the Netherlands and Luxembourg.',
      'Benelux consists of Luxembourg, Belgium and the Netherlands.',
      'Belgium is a member of Benelux.',
      'Belgium, Denmark and Luxembourg are kingdoms or duchies; Benelux is a union.',
      'The members of Benelux are not Belgium, Denmark and Luxembourg.',
      'Are the members of Benelux Belgium, Denmark and Luxembourg?',
      'If the members of Benelux were Belgium, Denmark and Luxembourg, it would not be on one map.',
      'Benelux signed treaties with Denmark, Sweden and Norway.',
      'The crew of Apollo 11 were Neil Armstrong, Buzz Aldrin and Michael Collins.',
      'The crew of Apollo 11 met Pete Conrad, Alan Bean and Dick Gordon.',
      'John Lennon and Mick Jagger met in 1963, when the Beatles were Lennon, McCartney, Harrison and Starr.',
    ]);
  });

  describe('is read, and right', () => {
    eachVerdict(facts, [
      [
        'The members of Benelux are Belgium, the Netherlands and Luxembourg.',
        ['supported Belgium', 'supported Netherlands', 'supported Luxembourg'],
      ],
    ]);
  });

  describe('in somebody else’s words is told, and left alone', () => {
    eachDraft(facts, [
      `“Benelux consists of Belgium, Denmark and Luxembourg,” he said.
                              ^^^^^^^ information wrong-member: Netherlands`,
    ]);
  });

  describe('is put right with the member that is missing', () => {
    eachFix(facts, [
      [
        'The members of Benelux are Belgium, the Netherlands and Denmark.',
        'The members of Benelux are Belgium, the Netherlands and Luxembourg.',
      ],
      [
        'The crew of Apollo 11 were Neil Armstrong, Buzz Aldrin and **Pete Conrad**.',
        'The crew of Apollo 11 were Neil Armstrong, Buzz Aldrin and **Michael Collins**.',
      ],
      [
        'The crew of Apollo 11 were Armstrong, Aldrin and Conrad.\r\n',
        'The crew of Apollo 11 were Armstrong, Aldrin and Collins.\r\n',
      ],
      // Which of the two is wrong for which is anybody's guess.
      [
        'The members of Benelux are Belgium, Denmark and Norway.',
        'The members of Benelux are Belgium, Denmark and Norway.',
      ],
    ]);
  });

  describe('is offered each member that may be meant, and none without asking', () => {
    eachOffer(facts, [
      [
        'The members of Benelux include Denmark.',
        ['Belgium', 'Netherlands', 'Luxembourg'].map(to => `Change to “${to}”`),
      ],
      ['The crew of Apollo 11 were Armstrong and Conrad.', ['Aldrin', 'Collins'].map(to => `Change to “${to}”`)],
      ['Skordalia contains rice.', ['potato', 'garlic', 'walnut'].map(to => `Change to “${to}”`)],
      ['Rice is an ingredient of Skordalia.', ['Potato', 'Garlic', 'Walnut'].map(to => `Change to “${to}”`)],
      // Sources that disagree leave as open who is right.
      ['The architect of the Old Pier was Eva Dahl.', ['Change to “Ida Moe”', 'Change to “Jon Vik”']],
    ]);
  });
});
