/** Measures: after them a number is never a year. */
const measures = new Set(
  [
    'metres meters metre meter miles feet foot inches yards acres hectares kilometres kilometers tonnes tons kilograms',
    'grams pounds dollars euros francs roubles rubles lira percent per hours minutes seconds days weeks months years',
    'decades km m cm mm ft kg g lb lbs mi mph kph kmh rpm hp kw mw gw mwh gwh hz khz mhz ghz kb mb gb tb k c f gmt utc',
    'est cet bst hrs h pm sq cubic square million billion thousand hundred barrels litres liters gallons degrees yen',
    'euro dollar times',
  ]
    .join(' ')
    .split(' '),
);

/** What is counted, without a regular plural or in spite of one: after "the" and "by" such a number is no year. */
const counted = new Set(
  [
    'people persons men women children troops soldiers workers employees students residents inhabitants passengers',
    'votes seats copies pages words lines units cars trucks ships houses homes rooms jobs deaths casualties victims',
    'dead wounded injured sheep cattle fish species aircraft staff personnel civilians refugees migrants patients',
    'points goals runs',
  ]
    .join(' ')
    .split(' '),
);

const notPlural = new Set(
  [
    'was is has as its his this thus does perhaps always sometimes across towards afterwards besides unless whereas',
    'versus plus yes us ours hers theirs yours whose various previous serious famous religious series news basis thesis',
    'census consensus virus crisis nevertheless indoors outdoors downwards upwards onwards backwards forwards olympics',
  ]
    .join(' ')
    .split(' '),
);

/** A unit of measure: "1500 metres", "1200 GMT". */
export function isMeasure(word: string): boolean {
  return measures.has(word.toLowerCase());
}

/** A unit of measure or a noun that mostly follows a count: "1984 people". */
export function isCountedNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return measures.has(lower) || counted.has(lower);
}

/** A word that looks like a plural: it may follow a count ("1984 demonstrators") or a year ("the 2008 elections"). */
export function looksPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (counted.has(lower) || measures.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') && !notPlural.has(lower);
}
