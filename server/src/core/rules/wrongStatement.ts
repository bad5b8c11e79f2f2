import { behindArticle } from '../values/names/withArticle';
import { isScore } from '../values/quantities/recognizeScores';
import { setScoresOf } from '../values/quantities/setScores';
import type { ValueRule } from './rule';

/** A thing said that is not so: “the accord was **ratified**”; or a text that reads otherwise. */
export const wrongStatement: ValueRule = {
  code: 'wrong-statement',
  covers: ({ fact }) => fact.values[0]?.kind === 'boolean' || fact.values[0]?.kind === 'text',
  correct(judgment, expected, { context }) {
    // A sentence that says a false thing must be rewritten by its writer.
    if (expected.kind !== 'text') return undefined;
    const dash = /[-‐‑–−]/.exec(context.prose.slice(judgment.span.start, judgment.span.end))?.[0];
    const text =
      isInFigures(expected.text) && dash !== undefined ? expected.text.replace(/[-‐‑–−]/g, dash) : expected.text;
    return { expected: text, newText: behindArticle(context.prose, judgment.span.start, text) };
  },
};

function isInFigures(text: string): boolean {
  return isScore(text) || setScoresOf(text) !== undefined;
}
