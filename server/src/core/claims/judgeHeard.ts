import type { ReadSentence } from '../rules/rule';
import type { HeardSentence } from './hearSentence';
import { findReadings } from './readings/readings';
import { correctHolders } from './verdicts/correctHolders';
import { correctSeries } from './verdicts/correctSeries';
import { judgeSentence } from './verdicts/judgeSentence';

/** What sentences say, judged, one step for all of them after the other, as `readAhead` reads them. */
export function judgeHeard(sentences: readonly HeardSentence[]): ReadSentence[] {
  const readings = findReadings(sentences);
  const judged = sentences.map(({ context, dates, now, isAbout }, at) =>
    isAbout ? judgeSentence(context, readings[at] ?? [], dates, now) : [],
  );
  return sentences.map(({ context, dates, now: { dateline } }, at) => ({
    context,
    judgments: correctHolders(context, correctSeries(context, judged[at] ?? [], dates), dates),
    dates,
    dateline,
    mentioned: context.named,
  }));
}
