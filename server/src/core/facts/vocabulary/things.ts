/** What things are called that somebody makes, shows, brings out or plays for, as they stand behind a name: “the KTV *drama*”, “a Harrow Town *striker*”. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const programmes = words(
  `series sitcom drama comedy show programme program soap miniseries mini-series documentary thriller quiz sketch serial production hit adaptation
   original success commission cartoon anime romcom mockumentary melodrama dramedy detective`,
);

export const prints = words(
  'novel book paperback hardback magazine title edition anthology textbook comic annual bestseller best-seller game boardgame videogame thriller',
);

export const recordings = words('album hit success single record release lp ep debut recording reissue compilation 45');

export const products = words(
  `car van truck lorry bus coach motorcycle motorbike scooter moped bicycle bike tractor tank aircraft airplane aeroplane plane airliner jet jetliner
   fighter bomber helicopter biplane seaplane flying-boat engine locomotive train tram ship ferry liner yacht boat submarine camera radio television
   phone handset smartphone tablet laptop computer console player recorder stereo walkman watch clock pen typewriter machine guitar piano
   synthesiser synthesizer amplifier keyboard rifle pistol gun cooker fridge hoover toaster model saloon hatchback coupe convertible
   roadster pickup microcar product creation flagship bestseller design invention classic workhorse rocket launcher satellite toy doll`,
);

export const software = words(
  `game app application language framework browser engine tool software platform program programme system shooter console vaccine drug database
   editor library title release compiler service product project`,
);

/** “a *novel for* V”, “her *debut on* V”. */
export const thingsLinked = (nouns: readonly string[], ...links: readonly string[]): readonly string[] =>
  nouns.flatMap(noun => links.map(link => `be a ${noun} ${link}`));

export const brands = words(
  'subsidiary unit division arm brand affiliate marque offshoot business label company chain carrier airline outfit firm property service',
);

/** Whoever plays for a team, by the position or the place among the others. */
export const players = words(
  `player striker forward midfielder defender goalkeeper keeper captain winger full-back fullback back centre-back left-back right-back playmaker
   skipper centre-forward centre center sweeper libero wing number quarterback linebacker receiver cornerback tackle guard pitcher catcher shortstop outfielder
   infielder slugger baseman hitter batter batsman bowler all-rounder wicketkeeper wicket-keeper prop hooker lock flanker scrum-half fly-half goalie goaltender netminder defenseman
   defenceman enforcer scorer marksman substitute legend icon stalwart veteran star hero favourite great man rider driver debutant signing teenager
   youngster footballer teammate team-mate`,
);

export const clubs = words(
  'club side team franchise outfit champion champions newcomer newcomers leaders leader strugglers runners-up giants giant minnows',
);

/** Of which the material is told: “a *bronze* statue”, “a tomb in *marble*”. */
export const objects = words(
  `statue statuette sculpture figure figurine bust head monument memorial bridge footbridge tower arch building church chapel temple pagoda tomb mausoleum palace
   castle house cabin hut pavilion ship boat hull aircraft aeroplane airplane plane seaplane flying-boat sword dagger mask ring crown
   chalice goblet bowl vase jar jug cup plate bell cross crucifix column pillar obelisk stele sphinx lion colossus pyramid
   dome spire lighthouse chair throne table chest coffin sarcophagus violin cello guitar flute chessmen pieces stool barrel
   canoe kayak longship dam wall frame skyscraper masterpiece relief panel door doors gate gates fountain`,
);

/** Whoever works for a body, by the trade: “the Halden Institute *physicist* S”. */
export const staff = words(
  `employee engineer programmer researcher scientist anchor anchorman reporter correspondent designer staffer journalist executive chemist physicist
   mathematician biologist economist historian astronomer geologist professor lecturer analyst columnist critic curator conservator librarian archivist
   surgeon nurse technician presenter strategist lawyer consultant psychologist sociologist philosopher linguist don academic`,
);

/** Whoever stands for a party: “the Harvest Party *candidate* S”. */
export const partisans = words(
  `politician leader candidate member mp senator congressman congresswoman deputy councillor lawmaker nominee chairman chairwoman chair veteran frontman
   backbencher legislator representative grandee spokesman spokeswoman hopeful activist`,
);

/** Whoever plays in a band: “the Tin Drums *drummer* S”. */
export const bandmates = words(
  `drummer singer guitarist bassist bass-player frontman frontwoman vocalist keyboardist pianist saxophonist trumpeter percussionist violinist cellist
   member star lead-singer songwriter co-founder rapper`,
);
