/**
 * Titles, honorifics and offices that may stand before a person's name without being part of it. A line a kind; phrases are
 * separated by `|`, lower case and without full stops.
 */
const lines: readonly string[] = [
  'mr|mrs|ms|mx|mister|messrs|madam|madame|mme|mlle|monsieur|herr|frau|señor|señora|signor|signora|doña|sir|dame',
  'dr|doctor|prof|professor|professor emeritus|assoc prof|associate professor|assistant professor|provost|rector|chancellor',
  'rev|reverend|the reverend|pastor|rabbi|imam|sheikh|sheik|ayatollah|grand ayatollah|mullah|mufti',
  'archbishop|patriarch|catholicos|dalai lama|monsignor|msgr|hajji|swami',
  'crown prince|crown princess|emperor|empress|tsar|czar|tsarina|kaiser|sultan|emir|caliph',
  'duchess|archduke|archduchess|grand duke|grand duchess|countess|baroness|marquess|viscount|viscountess',
  'pharaoh|maharaja|rajah|his majesty|her majesty|his royal highness|her royal highness|hrh|hm',
  'president|vice president|deputy president|president-elect|vice-president|acting president|interim president|premier|prime minister',
  'deputy prime minister|first minister|acting prime minister|first deputy prime minister|vice premier|first lady|first vice president',
  'foreign minister|minister of foreign affairs|deputy foreign minister|defense minister|defence minister|minister of defense',
  'minister of defence|finance minister|minister of finance|interior minister|minister of the interior|justice minister|health minister',
  'education minister|economy minister|energy minister|environment minister|trade minister|transport minister|culture minister',
  'agriculture minister|labor minister|labour minister|sports minister|minister|deputy minister|state minister|minister of state',
  'secretary of state|secretary of defense|secretary of the treasury|treasury secretary|defense secretary|defence secretary',
  'foreign secretary|home secretary|health secretary|education secretary|business secretary|press secretary|secretary|under secretary',
  'undersecretary|deputy secretary|general secretary|first secretary|secretary general|secretary-general|permanent secretary',
  'chancellor of the exchequer|attorney general|solicitor general|surgeon general|high commissioner|commissioner|comptroller|treasurer',
  'ambassador|amb|consul|consul general|charge d’affaires|chargé d’affaires|envoy|special envoy|special representative|spokesman',
  'spokeswoman|spokesperson|negotiator|chief negotiator|mediator|counsellor|counselor|attache|attaché',
  'sen|senator|rep|representative|congressman|congresswoman|mp|mep|lawmaker|deputy|councillor|councilman|councilwoman|alderman|assemblyman',
  'speaker|house speaker|majority leader|minority leader|governor|gov|lieutenant governor|lt gov|mayor|deputy mayor|prefect|sheriff',
  'chief justice|associate justice|magistrate|prosecutor|chief prosecutor|attorney|lawyer|district attorney',
  'gen|lt gen|lieutenant general|maj gen|major general|brig gen|brigadier general|brigadier|colonel|col|lt col|lieutenant colonel',
  'maj|captain|capt|commander|cmdr|cdr|lt cmdr|lieutenant commander|lieutenant|lt|first lieutenant|second lieutenant|ensign',
  'sergeant|sgt|staff sgt|staff sergeant|sgt maj|sergeant major|corporal|cpl|pvt|pte|spc|cadet|field marshal',
  'admiral|adm|rear adm|rear admiral|vice adm|vice admiral|fleet admiral|commodore|air marshal|air chief marshal|wing commander',
  'squadron leader|group captain|flight lieutenant|cosmonaut|astronaut|chief of staff|commander in chief|commander-in-chief|general of the army',
  'chairman|chairwoman|chairperson|vice chairman|vice-chairman|chief executive|chief executive officer|ceo|cfo|coo|cto',
  'chief financial officer|chief operating officer|managing director|director|director general|director-general|executive director|founder',
  'co-founder|cofounder|owner|manager|coach|head coach|assistant coach|inspector|chief inspector|detective|constable|superintendent|officer',
  'leader|party leader|opposition leader|comrade|maestro|author|novelist|writer|poet|historian|actor|actress|composer',
  'conductor|pianist|painter|sculptor|architect|engineer|physicist|chemist|biologist|mathematician|economist|philosopher|journalist|editor',
  'director|filmmaker|producer|screenwriter|playwright|photographer|striker|goalkeeper|midfielder|quarterback',
];

/** Titles that are as often part of a name (Stephen King, General Motors, St. Petersburg): they count before a name only. */
const nameLike =
  'miss|lord|lady|don|dean|father|sister|brother|mother|pope|cardinal|bishop|saint|st|king|queen|prince|princess|shah|khan|duke|earl|' +
  'count|baron|marquis|judge|justice|marshal|general|major|private|specialist|singer';

/** Words that go before a title and move it in time or standing: "former President", "then-Foreign Minister". */
const qualifiers: ReadonlySet<string> = new Set(
  'former ex then late acting interim outgoing incoming deputy vice assistant senior chief first second current incumbent newly-elected then-'.split(
    ' ',
  ),
);

interface Tables {
  readonly sure: ReadonlySet<string>;
  readonly nameLike: ReadonlySet<string>;
  readonly longest: number;
}

let tables: Tables | undefined;

function load(): Tables {
  if (tables !== undefined) return tables;
  const sure = new Set(lines.flatMap(line => line.split('|')).map(normal));
  const longest = Math.max(...[...sure].map(phrase => phrase.split(' ').length));
  tables = { sure, nameLike: new Set(nameLike.split('|')), longest };
  return tables;
}

function normal(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\./g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/**
 * Whether the word or phrase, in any case and with or without its full stops, is a title and nothing else: "Mr.", "Foreign
 * Minister", but not "King".
 */
export function isTitle(phrase: string): boolean {
  return load().sure.has(normal(phrase));
}

/** How many of the words, from the first on, are titles and what qualifies them: 3 of "former Foreign Minister Jeyhun Bayramov". */
export function titleLength(words: readonly string[]): number {
  const { sure, nameLike: unsure, longest } = load();
  let length = 0;
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let size = Math.min(longest, words.length - at); size > 0 && taken === 0; size--) {
      if (sure.has(normal(words.slice(at, at + size).join(' ')))) taken = size;
    }
    const word = normal(words[at] ?? '');
    if (taken === 0 && unsure.has(word) && at + 1 < words.length) taken = 1;
    if (taken > 0) {
      at += taken;
      length = at;
    } else if (qualifiers.has(word)) at++;
    else break;
  }
  return length;
}

/** The name without the sure titles before it: "Dr. Serdar Kılıç" → "Serdar Kılıç". A name that is nothing but a title stays. */
export function withoutTitles(name: string): string {
  const words = name.split(/\s+/);
  let length = titleLength(words);
  while (length > 0 && load().nameLike.has(normal(words[length - 1] ?? ''))) length--;
  return length === 0 || length >= words.length ? name : words.slice(length).join(' ');
}
