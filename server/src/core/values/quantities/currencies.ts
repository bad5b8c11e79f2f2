type Row = readonly [
  code: string,
  /** Written-out singulars; plurals are derived by adding `s` unless given after a slash. */
  words: string,
  symbols: string,
];

/** Currencies by their ISO 4217 code. The first row that has a word or a symbol is the reading where nothing else tells. */
const rows: readonly Row[] = [
  ['USD', 'US dollar|U.S. dollar|American dollar|United States dollar|dollar', '$ US$ U.S.$ USD'],
  ['EUR', 'euro/euros|euro/euro', '€ EUR'],
  ['GBP', 'pound sterling/pounds sterling|British pound|quid/quid', '£ GBP'],
  ['JPY', 'Japanese yen/Japanese yen|yen/yen', '¥ JPY JP¥'],
  ['CNY', 'Chinese yuan/Chinese yuan|yuan/yuan|renminbi/renminbi', 'CNY RMB CN¥'],
  ['AUD', 'Australian dollar', 'A$ AU$ AUD'],
  ['CAD', 'Canadian dollar', 'C$ CA$ CAD'],
  ['NZD', 'New Zealand dollar', 'NZ$ NZD'],
  ['HKD', 'Hong Kong dollar', 'HK$ HKD'],
  ['SGD', 'Singapore dollar|Singaporean dollar', 'S$ SGD'],
  ['TWD', 'New Taiwan dollar|Taiwan dollar', 'NT$ TWD'],
  ['CHF', 'Swiss franc|franc', 'CHF Fr. SFr.'],
  ['SEK', 'Swedish krona/Swedish kronor|krona/kronor|Swedish crown', 'SEK'],
  ['NOK', 'Norwegian krone/Norwegian kroner|krone/kroner|Norwegian crown', 'NOK'],
  ['DKK', 'Danish krone/Danish kroner|Danish crown', 'DKK'],
  ['ISK', 'Icelandic krona/Icelandic kronur', 'ISK'],
  ['CZK', 'Czech koruna/Czech koruny|koruna/koruny|Czech crown', 'CZK Kč'],
  ['PLN', 'Polish zloty/Polish zlotys|zloty/zlotys|złoty/złotys', 'PLN'],
  ['HUF', 'Hungarian forint|forint', 'HUF'],
  ['RON', 'Romanian leu/Romanian lei|leu/lei', 'RON'],
  ['BGN', 'Bulgarian lev/Bulgarian leva', 'BGN'],
  ['RSD', 'Serbian dinar', 'RSD'],
  ['RUB', 'Russian ruble|Russian rouble|ruble|rouble', '₽ RUB'],
  ['UAH', 'Ukrainian hryvnia|hryvnia|hryvnia/hryvnias', '₴ UAH'],
  ['TRY', 'Turkish lira/Turkish lira|Turkish lira/Turkish liras|lira/lira|lira/liras', '₺ TRY TL'],
  ['AMD', 'Armenian dram|dram', '֏ AMD'],
  ['AZN', 'Azerbaijani manat/Azerbaijani manat|manat/manat|manat/manats', '₼ AZN'],
  ['GEL', 'Georgian lari/Georgian lari|lari/lari', '₾ GEL'],
  ['KZT', 'Kazakh tenge/Kazakh tenge|tenge/tenge', '₸ KZT'],
  ['ILS', 'Israeli shekel|shekel', '₪ ILS NIS'],
  ['AED', 'UAE dirham|Emirati dirham|dirham', 'AED'],
  ['SAR', 'Saudi riyal', 'SAR'],
  ['QAR', 'Qatari riyal', 'QAR'],
  ['IRR', 'Iranian rial|rial', 'IRR'],
  ['IQD', 'Iraqi dinar', 'IQD'],
  ['KWD', 'Kuwaiti dinar', 'KWD'],
  ['EGP', 'Egyptian pound', 'EGP'],
  ['MAD', 'Moroccan dirham', 'MAD'],
  ['INR', 'Indian rupee|rupee', '₹ Rs Rs. INR'],
  ['PKR', 'Pakistani rupee', 'PKR'],
  ['BDT', 'taka/taka|Bangladeshi taka/Bangladeshi taka', 'BDT'],
  ['KRW', 'South Korean won/South Korean won|Korean won/Korean won|won/won', '₩ KRW'],
  ['THB', 'Thai baht/Thai baht|baht/baht', '฿ THB'],
  ['IDR', 'Indonesian rupiah/Indonesian rupiah|rupiah/rupiah', 'IDR'],
  ['MYR', 'Malaysian ringgit/Malaysian ringgit|ringgit/ringgit', 'RM MYR'],
  ['PHP', 'Philippine peso', '₱ PHP'],
  ['VND', 'Vietnamese dong/Vietnamese dong', '₫ VND'],
  ['ZAR', 'South African rand/South African rand|rand/rand', 'ZAR'],
  ['NGN', 'Nigerian naira/Nigerian naira|naira/naira', '₦ NGN'],
  ['KES', 'Kenyan shilling', 'KES KSh'],
  ['BRL', 'Brazilian real/Brazilian reais|reais/reais', 'R$ BRL'],
  ['MXN', 'Mexican peso|peso', 'MX$ MXN'],
  ['ARS', 'Argentine peso', 'ARS'],
  ['CLP', 'Chilean peso', 'CLP'],
  ['COP', 'Colombian peso', 'COP'],
  ['DEM', 'German mark|Deutsche Mark|Deutschmark|Deutsche Mark/Deutsche Mark', 'DM DEM'],
  ['FRF', 'French franc', 'FRF'],
  ['BEF', 'Belgian franc', 'BEF'],
  ['ITL', 'Italian lira/Italian lire|Italian lira/Italian lira|lire/lire', 'ITL'],
  ['ESP', 'Spanish peseta|peseta', 'ESP'],
  ['NLG', 'Dutch guilder|guilder', 'NLG'],
  ['ATS', 'Austrian schilling', 'ATS'],
  ['BTC', 'bitcoin', '₿ BTC'],
];

/** Currencies whose bare word or sign is another's in its own country: "$" in Sydney, "pounds" in Cairo. */
const families: readonly (readonly string[])[] = [
  ['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'TWD'],
  ['GBP', 'EGP'],
  ['CHF', 'FRF', 'BEF'],
  ['SEK', 'ISK'],
  ['NOK', 'DKK'],
  ['TRY', 'ITL'],
  ['INR', 'PKR'],
  ['AED', 'MAD'],
  ['MXN', 'ARS', 'CLP', 'COP', 'PHP'],
  ['JPY', 'CNY'],
];

interface Tables {
  readonly codes: ReadonlyMap<string, string>;
  readonly byWord: ReadonlyMap<string, string>;
  /** The forms of each word in one and in many: of two plurals the commoner stands first. */
  readonly forms: ReadonlyMap<string, readonly [singular: string, plural: string]>;
  readonly bySymbol: ReadonlyMap<string, string>;
  readonly shared: ReadonlySet<string>;
  readonly firstWords: ReadonlySet<string>;
}

let tables: Tables | undefined;

function load(): Tables {
  if (tables !== undefined) return tables;
  const codes = new Map<string, string>();
  const byWord = new Map<string, string>();
  const forms = new Map<string, readonly [singular: string, plural: string]>();
  const bySymbol = new Map<string, string>();
  for (const [code, words, symbols] of rows) {
    codes.set(code, (words.split('|')[0] ?? code).split('/')[0] ?? code);
    for (const entry of words.split('|')) {
      const [singular = '', plural = `${singular}s`] = entry.split('/');
      for (const word of [singular, plural]) {
        const key = word.toLowerCase();
        if (!byWord.has(key)) byWord.set(key, code);
        if (!forms.has(key)) forms.set(key, [singular.toLowerCase(), plural.toLowerCase()]);
      }
    }
    for (const symbol of symbols.split(' ')) bySymbol.set(symbol, code);
  }
  const shared = new Set(['$', '¥', 'dollar', 'dollars', 'franc', 'francs', 'krona', 'kronor', 'krone', 'kroner']);
  for (const word of [
    'lira',
    'liras',
    'rupee',
    'rupees',
    'Rs',
    'Rs.',
    'dirham',
    'dirhams',
    'peso',
    'pesos',
    'pound',
    'pounds',
  ])
    shared.add(word);
  const firstWords = new Set([...byWord.keys()].map(words => words.split(' ', 1)[0] ?? ''));
  tables = { codes, byWord, forms, bySymbol, shared, firstWords };
  return tables;
}

/** Whether a unit's id is a currency's code. */
export function isCurrency(id: string): boolean {
  return load().codes.has(id);
}

/** The currency's name in the singular: `AUD` → "Australian dollar". */
export function currencyName(code: string): string {
  return load().codes.get(code) ?? code;
}

/** The code of the currency that a word or phrase names, in lower case with single blanks. */
export function currencyByWord(words: string): string | undefined {
  return load().byWord.get(words);
}

/** How a currency's word, in lower case, reads behind an amount: “krona”, “kronor”. Undefined for any other word. */
export function currencyWord(word: string, isOne: boolean): string | undefined {
  return load().forms.get(word)?.[isOne ? 0 : 1];
}

/** Whether a currency's name begins with the word, in lower case. */
export function beginsCurrency(word: string): boolean {
  return load().firstWords.has(word);
}

/** The code of the currency that a sign or code stands for. */
export function currencyBySymbol(symbol: string): string | undefined {
  return load().bySymbol.get(symbol);
}

/** Further currencies that the sign or word may stand for: "$" for any dollar. */
export function otherCurrencies(code: string, written: string): readonly string[] {
  if (!load().shared.has(written) && !load().shared.has(written.toLowerCase())) return [];
  return families.find(family => family[0] === code)?.slice(1) ?? [];
}
