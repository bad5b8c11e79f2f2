import { normOf, type Unit } from '../sentence/unit';
import { isPlainNoun } from './slots';

/** What people do wherever they live. “The Danish *minister*”, “the Danish *champion*” are Denmark's, whoever they are. */
const trades = new Set(
  `author writer novelist poet playwright dramatist journalist philosopher painter sculptor artist architect engineer inventor
   scientist physicist chemist biologist astronomer mathematician economist surgeon physician explorer mountaineer climber alpinist
   navigator aviator composer musician singer guitarist drummer pianist violinist cellist actor actress film-maker filmmaker comedian
   footballer cyclist swimmer boxer sprinter rower skier skater runner golfer gymnast player grandmaster chef photographer
   designer`.split(/\s+/),
);

/** “the *Danish* (chess) player Emil Rask”: where the adjective stands before the noun for what somebody does. */
export function demonymBeforeTrade(units: readonly Unit[], name: number): number | undefined {
  if (!trades.has(normOf(units[name - 1]))) return undefined;
  const at = units[name - 2]?.kind === 'word' && isPlainNoun(normOf(units[name - 2])) ? name - 3 : name - 2;
  return at >= 0 ? at : undefined;
}
