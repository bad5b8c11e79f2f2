import type { Draft } from '../core/draft/draft';
import { blockAt, proseOffset } from '../core/draft/sourceSpan';
import type { DateMention } from '../core/values/dates/dateMention';
import { recognizeDates } from '../core/values/dates/recognizeDates';
import { rewriteDate } from '../core/values/dates/rewriteDate';
import { writePlainDate } from '../core/values/dates/writeParts';
import type { DateValue } from '../core/values/dateValue';

/** A day in the form in which the draft writes its first one: “3 April 1993”, “Apr. 3, 1993”, “3rd April 1993”. */
export function writeDayLike(
  draft: Draft,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  value: DateValue,
): string {
  const model = modelOf(draft);
  const like = model && rewriteDate(model.prose, model.mention, value, {});
  return like ?? writePlainDate(model?.prose ?? '', year, month, day);
}

interface Model {
  readonly prose: string;
  readonly mention: DateMention;
}

const models = new WeakMap<Draft, Model | undefined>();

function modelOf(draft: Draft): Model | undefined {
  if (!models.has(draft)) models.set(draft, findModel(draft));
  return models.get(draft);
}

/** Cheap to look for: what it finds is read by the grammar of dates. */
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const written = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}|\\b${month}\\.? \\d{1,2}\\b`, 'g');

/** Of so many dates one will have its year. */
const mostLookedAt = 12;

function findModel(draft: Draft): Model | undefined {
  let looked = 0;
  for (const { index } of draft.text.matchAll(written)) {
    if (++looked > mostLookedAt) return undefined;
    const block = blockAt(draft, index)?.block;
    const at = block && proseOffset(block, index);
    if (block === undefined || at === undefined) continue;
    const mention = recognizeDates(block.prose, { start: at, end: at + 40 }).find(
      ({ form, span }) => form.type === 'day' && form.year !== undefined && span.start === at,
    );
    if (mention !== undefined) return { prose: block.prose, mention };
  }
  return undefined;
}
