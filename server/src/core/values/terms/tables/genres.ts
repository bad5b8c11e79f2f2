import type { TermTable } from '../termClass';

/** Kinds of music. Those of one circle run into one another. */
export const musicGenres: TermTable = {
  rows: [
    ...['pop,pop music / / pop ~ any', 'rock,rock music ~ any', 'folk,folk music ~ any', 'world music ~ any'],
    ...['classical,classical music', 'jazz ~ blues', 'blues ~ blues', 'gospel ~ blues', 'soul,soul music ~ blues'],
    ...[
      'rhythm and blues,R&B ~ blues',
      'funk ~ blues,dance',
      'disco ~ dance',
      'hip-hop,hip hop,rap',
      'country,country music ~ roots',
    ],
    ...['bluegrass > country ~ roots', 'bebop > jazz', 'swing,big band > jazz', 'free jazz > jazz', 'cool jazz > jazz'],
    ...[
      'ragtime ~ blues',
      'Dixieland > jazz',
      'rock and roll,rock ’n’ roll > rock ~ blues,roots',
      'rockabilly > rock ~ roots',
    ],
    ...['punk,punk rock > rock ~ loud', 'post-punk,new wave > rock ~ loud,dance', 'grunge > rock ~ loud'],
    ...['heavy metal,metal,thrash metal,death metal,black metal > rock ~ loud', 'hard rock > rock ~ loud'],
    ...[
      'progressive rock,prog rock,prog > rock ~ loud',
      'glam rock > rock',
      'indie rock,alternative rock,Britpop > rock ~ loud',
    ],
    ...[
      'electronic,electronica,electronic music ~ dance',
      'techno > electronic ~ dance',
      'house,house music > electronic ~ dance',
    ],
    ...['ambient,ambient music > electronic', 'trance > electronic ~ dance', 'dubstep > electronic ~ dance,island'],
    ...['drum and bass,jungle > electronic ~ dance', 'synth-pop,synthpop > electronic, pop ~ dance'],
    ...[
      'reggae ~ island',
      'ska ~ island',
      'dub ~ island',
      'rocksteady ~ island',
      'dancehall ~ island,dance',
      'reggaeton ~ latin',
    ],
    ...[
      'calypso ~ carnival',
      'soca ~ carnival',
      'salsa ~ latin',
      'son,rumba,mambo ~ latin',
      'merengue ~ latin',
      'bachata ~ latin',
    ],
    ...[
      'cumbia ~ latin',
      'tango',
      'samba ~ brazil',
      'bossa nova ~ brazil,blues',
      'fado',
      'flamenco',
      'klezmer',
      'polka',
      'raï',
    ],
    ...['Afrobeat ~ africa', 'highlife ~ africa', 'mbaqanga ~ africa', 'soukous ~ africa', 'zydeco,Cajun ~ roots'],
    ...['chanson ~ any', 'opera > classical', 'operetta > classical ~ any', 'baroque,baroque music > classical'],
    ...[
      'minimalism,minimal music > classical',
      'K-pop > pop',
      'J-pop > pop',
      'mariachi,ranchera',
      'qawwali',
      'gamelan',
    ],
  ],
};

/** Kinds of films, books, plays and series. What half of all of them are besides is in the circle `any`. */
export const storyGenres: TermTable = {
  rows: [
    ...[
      'fiction ~ any',
      'drama ~ any',
      'comedy ~ any',
      'thriller ~ any',
      'adventure ~ any',
      'action ~ any',
      'satire ~ any',
    ],
    ...[
      'science fiction,science-fiction,sci-fi,SF,speculative fiction ~ beyond',
      'cyberpunk > science fiction',
      'space opera > science fiction',
    ],
    ...[
      'dystopia,dystopian fiction / / dystopian ~ beyond',
      'steampunk ~ beyond',
      'superhero ~ any',
      'magical realism,magic realism',
    ],
    ...[
      'fantasy,high fantasy',
      'fairy tale,fable',
      'horror',
      'ghost story > horror',
      'gothic,Gothic ~ any',
      'western,spaghetti western',
    ],
    ...[
      'detective fiction,detective story,detective,whodunit,whodunnit > crime',
      'crime,crime fiction,mystery,murder mystery,noir,film noir',
    ],
    ...[
      'spy,spy fiction,espionage ~ any',
      'romance,romantic fiction,love story / / romantic',
      'romantic comedy,romcom,rom-com > romance, comedy',
    ],
    ...[
      'historical fiction,period drama,costume drama / / historical ~ any',
      'war / / war ~ any',
      'documentary',
      'mockumentary',
    ],
    ...[
      'biography,biopic / / biographical ~ true',
      'memoir,autobiography / / autobiographical ~ true',
      'travel writing,travelogue ~ true',
    ],
    ...[
      'musical',
      'animation / / animated ~ any',
      'epic ~ any',
      'tragedy',
      'farce ~ any',
      'sitcom,situation comedy > comedy',
    ],
    ...[
      'soap opera,soap',
      'reality television,reality',
      'children’s literature,young adult ~ any',
      'poetry',
      'picaresque ~ any',
    ],
    ...[
      'essay ~ true',
      'bildungsroman,coming-of-age ~ any',
      'martial arts,kung fu ~ any',
      'road movie,road ~ any',
      'melodrama ~ any',
    ],
  ],
};

/** Kinds of games. */
export const gameGenres: TermTable = {
  rows: [
    ...[
      'strategy',
      'turn-based strategy,4X > strategy',
      'real-time strategy,RTS > strategy',
      'wargame > strategy',
      'tower defence,tower defense > strategy',
    ],
    ...[
      'role-playing,role-playing game,RPG ~ quest',
      'action role-playing,action RPG > role-playing',
      'MMORPG > role-playing',
    ],
    ...[
      'first-person shooter,FPS > shooter',
      'shooter,third-person shooter,shoot ’em up',
      'platformer,platform,platform game',
      'puzzle',
    ],
    ...[
      'simulation,sim ~ build',
      'city-building,city builder ~ build',
      'sandbox,open-world ~ any',
      'racing,driving',
      'fighting,beat ’em up',
    ],
    ...[
      'adventure,point-and-click,graphic adventure ~ quest',
      'survival horror,survival ~ quest',
      'sports',
      'stealth ~ any',
      'roguelike ~ quest',
    ],
    ...[
      'arcade ~ any',
      'action ~ any',
      'card,card game,deck-building',
      'board,board game',
      'rhythm,music',
      'battle royale > shooter',
    ],
  ],
};
