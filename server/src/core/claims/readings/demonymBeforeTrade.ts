import { termsOf } from '../../values/terms/termClass';
import { termClass } from '../../values/terms/termClasses';
import { normOf, type Unit } from '../sentence/unit';
import { isPlainNoun } from './slots';

/** What people do wherever they live. “The Danish *minister*”, “the Danish *champion*” are Denmark's, whoever they are. */
const trades = new Set(
  `author writer novelist poet playwright dramatist journalist philosopher painter sculptor artist architect engineer inventor
   scientist physicist chemist biologist astronomer mathematician economist surgeon physician explorer mountaineer climber alpinist
   navigator aviator composer musician singer guitarist drummer pianist violinist cellist actor actress film-maker filmmaker comedian
   footballer cyclist swimmer boxer sprinter rower skier skater runner golfer gymnast player grandmaster chef photographer
   designer great legend star ace icon virtuoso prodigy`.split(/\s+/),
);

/** Of the language's trades, those that are nobody's office: a Danish ambassador may be anybody. */
function isTrade(norm: string): boolean {
  if (trades.has(norm)) return true;
  const terms = termClass('occupation');
  return terms !== undefined && termsOf(terms, norm).some(({ concept }) => !concept.circles.includes('any'));
}

/** A trade that is some fact's value is a name of that. */
function nounOf(unit: Unit | undefined): string {
  return unit?.kind === 'mention' && unit.first === unit.last ? (unit.forms[0]?.words[0]?.norm ?? '') : normOf(unit);
}

/** “the *Danish* (chess) player Emil Rask”: where the adjective stands before the noun for what somebody does. */
export function demonymBeforeTrade(units: readonly Unit[], name: number): number | undefined {
  if (!isTrade(nounOf(units[name - 1]))) return undefined;
  const at = units[name - 2]?.kind === 'word' && isPlainNoun(normOf(units[name - 2])) ? name - 3 : name - 2;
  return at >= 0 ? at : undefined;
}
