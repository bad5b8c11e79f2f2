import { readEra } from './dateParts';
import type { Rule } from './dateText';
import { decadeWords, monthWords, numberWords, ordinalWords, seasonWords, weekdayWords } from './dateWords';
import { dayFirst, monthFirst, weekdayThenDate } from './dayRules';
import { distanceRule } from './distanceRule';
import { holidayRule, holidayStarts } from './holidayRules';
import { modifierRule } from './modifierRule';
import { monthRule } from './monthRules';
import { nthRule } from './nthRules';
import { numeric } from './numericRule';
import { centuryRule, decadeRule, decadeWordRule, seasonRule, turnRule } from './periodRules';
import { anchoredRule, dayOfMonthRule, nearDayRule, stepRule, weekdayRule } from './relativeRules';
import type { Token } from './tokens';
import { yearRule } from './yearRules';

const anyDate: Rule = (text, at) =>
  holidayRule(text, at) ?? numeric(text, at) ?? dayFirst(text, at) ?? monthFirst(text, at);

const numberRules: readonly Rule[] = [
  numeric,
  dayFirst,
  centuryRule,
  decadeRule,
  dayOfMonthRule,
  distanceRule,
  yearRule,
];

const rulesByWord = new Map<string, Rule[]>();

function begin(words: Iterable<string>, ...rules: readonly Rule[]): void {
  for (const word of words) rulesByWord.set(word, [...(rulesByWord.get(word) ?? []), ...rules]);
}

begin(holidayStarts, holidayRule);
begin(monthWords.keys(), monthFirst, monthRule);
begin(weekdayWords.keys(), weekdayThenDate(anyDate), weekdayRule);
begin(seasonWords.keys(), seasonRule);
begin(['early', 'mid', 'late', 'beginning', 'start', 'dawn', 'middle', 'end', 'close'], modifierRule);
begin(['first', 'second', 'third', 'fourth', 'opening', 'last', 'final', 'closing', 'q'], modifierRule);
begin(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'final'], nthRule);
begin(ordinalWords.keys(), dayFirst, centuryRule);
begin(['twenty', 'thirty'], dayFirst, centuryRule);
begin(decadeWords.keys(), decadeWordRule);
begin(['turn'], turnRule);
begin(['last', 'this', 'next', 'that'], stepRule);
begin(['the'], anchoredRule);
begin(['today', 'tonight', 'yesterday', 'tomorrow'], nearDayRule);
begin([...numberWords.keys(), 'a', 'an', 'half'], distanceRule);
begin(['ad', 'a', 'ce', 'c'], (text, at) => (readEra(text, at, 'AD') === undefined ? undefined : yearRule(text, at)));

const apostropheRules: readonly Rule[] = [decadeRule, yearRule];

/** The rules of the dates that may begin with a token. */
export function rulesFor(token: Token): readonly Rule[] | undefined {
  if (token.kind === 'word') return rulesByWord.get(token.lower);
  if (token.kind === 'mark')
    return token.text === "'" || token.text === '’' || token.text === '‘' ? apostropheRules : undefined;
  return numberRules;
}
