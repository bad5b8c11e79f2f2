import { eachDraft, eachVerdict } from '../../support/eachDraft';

const facts = `
entities:
  nystad: { label: Ivar Nystad, type: person }
  quill: { label: Jonas Quill, type: person }
  club: { label: SV Luntz, type: organization }
  other: { label: FC Bregenz, type: organization }
  heron: { label: Heron 20, type: thing }
  road: { label: The Salt Road, type: work }
  cake: { label: Zimtkranz, type: thing }
  battle: { label: Battle of Oker, type: event }
  lindau: { label: Lindau, type: place }
facts:
  - { subject: nystad, property: nationality, value: Norway }
  - { subject: nystad, property: occupation, value: fisherman }
  - { subject: nystad, property: position-held, value: Minister of Fisheries }
  - { subject: nystad, property: religion, value: Lutheranism }
  - { subject: nystad, property: party, value: Labour Party }
  - { subject: nystad, property: instrument, value: cello }
  - { subject: nystad, property: opponent, value: quill }
  - { subject: quill, property: occupation, value: botanist }
  - { subject: quill, property: party, value: Liberal Party }
  - { subject: club, property: league, value: Regional League }
  - { subject: club, property: stadium, value: Seepark }
  - { subject: club, property: sport, value: handball }
  - { subject: other, property: stadium, value: Waldpark }
  - { subject: heron, property: status, value: retired }
  - { subject: road, property: language, value: German }
  - { subject: cake, property: country, value: Austria }
  - { subject: cake, property: region, value: Tyrol }
  - { subject: battle, property: part-of, value: Harz War }
  - { subject: battle, property: date, value: 1643-09-12 }
`;

describe('words that are said of many things', () => {
  describe('refute nothing with what is no value of the property', () => {
    eachDraft(facts, [
      'Ivar Nystad was a Freemason.',
      'Ivar Nystad was an Aquarius.',
      'Ivar Nystad was a Rotarian from Boston.',
      'Ivar Nystad was in Berlin in 1920.',
      'Ivar Nystad followed Freud closely.',
      'Ivar Nystad belonged to the Alpine Club.',
      'Ivar Nystad was a member of the House of Lords.',
      'Ivar Nystad met Otto Krahn in London.',
      'Ivar Nystad played chess with Karl Brenner.',
      'Ivar Nystad was of French descent.',
      'Ivar Nystad holds a Danish fishing licence.',
      'It was in Paris that Ivar Nystad met Karl Brenner.',
      'SV Luntz played in Tokyo in 1999.',
      'SV Luntz is popular in Poland.',
      'The Heron 20 was repaired in Rome.',
      'The Heron 20 was admired by Karl Brenner.',
      'The Salt Road is popular in Japan.',
      'The Salt Road was a success in Italy.',
      'Zimtkranz was a gift from Karl Brenner.',
      'Zimtkranz is popular in Japan.',
      'The Battle of Oker was reported in The Times.',
      'Karl Brenner wrote about the Battle of Oker in 1950.',
    ]);
  });

  describe('refute with what is one', () => {
    eachVerdict(facts, [
      ['Ivar Nystad was a Swede.', ['refuted Swede']],
      ['Ivar Nystad was a botanist.', ['refuted botanist']],
      ['Ivar Nystad belonged to the Liberal Party.', ['refuted Liberal Party']],
      ['Ivar Nystad was a member of the Whigs.', ['refuted Whigs']],
      ['SV Luntz plays in the Premier League.', ['refuted Premier League']],
      ['SV Luntz plays at the Waldpark.', ['refuted Waldpark']],
      ['The Salt Road is in Dutch.', ['refuted Dutch']],
      ['The Battle of Oker was part of the Baltic War.', ['refuted Baltic War']],
    ]);
  });
});
