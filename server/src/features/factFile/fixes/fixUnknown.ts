import type { FactSet } from '../../../core/facts/factSet';
import { appendEntry } from '../../../core/facts/place/appendEntry';
import { similarNames } from '../../../core/facts/similarNames';
import { vocabulary } from '../../../core/facts/vocabulary/vocabulary';
import { nearestWord } from '../../../core/nearestWord';
import { plainText } from '../../markdownText';
import { scalar } from '../completeIds';
import { type FactFileSymbol, factFileSymbol } from '../factFileSymbol';
import { type FactFix, type FaultAt, replaceToken } from './factFix';

/** A name that is most likely a slip: change it to the one that is meant. */
export function fixSimilarName({ diagnostic, token, factSet }: FaultAt): FactFix[] {
  if (diagnostic.code !== 'fact-similar-name' || token === undefined) return [];
  const text = factFileSymbol(token, factSet)?.text;
  const similar = similarNames(factSet).find(({ entity }) => entity.label === text);
  if (similar === undefined) return [];
  const title = `Change to “${plainText(similar.name)}”`;
  return [{ title, isPreferred: true, edits: replaceToken(token, similar.name), diagnostic }];
}

/** An id that nothing declares: change it to the one that it is a slip for, or declare it. */
export function fixUnknown(fault: FaultAt): FactFix[] {
  const { diagnostic, token, factSet } = fault;
  if (diagnostic.code !== 'fact-unknown-reference' && diagnostic.code !== 'fact-unknown-property') return [];
  const symbol = token && factFileSymbol(token, factSet);
  if (token === undefined || symbol === undefined) return [];
  const near = nearestWord(symbol.text, idsOf(symbol.kind, factSet));
  const change: FactFix[] =
    near === undefined
      ? []
      : [{ title: `Change to “${plainText(near)}”`, isPreferred: true, edits: replaceToken(token, near), diagnostic }];
  return [...change, ...declare(fault, symbol)];
}

function idsOf(kind: FactFileSymbol['kind'], factSet: FactSet): string[] {
  switch (kind) {
    case 'entity':
      return [...factSet.entities.values()].filter(({ declared }) => declared).map(({ id }) => id);
    case 'property': {
      const own = [...factSet.properties.values()].filter(({ origin }) => origin !== undefined);
      return [...own.map(({ id }) => id), ...vocabulary.map(({ id }) => id)];
    }
    case 'source':
      // A source that is named and not declared is one by that title.
      return [...factSet.sources.values()]
        .filter(({ id, title, URL }) => id !== title || URL !== undefined)
        .map(({ id }) => id);
    case 'fact':
      return [];
  }
}

const validId = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.-]*$/u;

function declare({ layout, diagnostic, factSet }: FaultAt, { kind, text }: FactFileSymbol): FactFix[] {
  if (!validId.test(text)) return [];
  const words = text.replace(/[-_]+/g, ' ');
  const entry =
    kind === 'entity'
      ? appendEntry(layout, 'entities', text, [
          ['label', scalar(words.replace(/(?<=^| )\p{Ll}/gu, first => first.toUpperCase()))],
        ])
      : kind === 'source'
        ? appendEntry(layout, 'sources', text, [['title', scalar(words)]])
        : kind === 'property'
          ? appendEntry(layout, 'properties', text, [
              ['value', factSet.properties.get(text)?.value ?? 'text'],
              ['triggers', `[${scalar(words)}]`],
            ])
          : undefined;
  if (entry === undefined) return [];
  return [{ title: `Declare the ${kind} “${plainText(text)}”`, isPreferred: false, edits: [entry], diagnostic }];
}
