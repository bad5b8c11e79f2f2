import type { Block, Draft } from '../draft/draft';
import { placeholder } from '../draft/inlineProse';
import type { FactSet, Source } from '../facts/factSet';
import { formatSource } from './formatSource';

/**
 * Tells which of a draft's footnotes and list items cite a source of the fact set in the way that Factlint writes it: what a title
 * says there is nobody's claim, and its date is the day on which it was published.
 */
export function createIsCitation({ sources }: FactSet): (draft: Draft, block: Block) => boolean {
  let byAddress: ReadonlyMap<string, Source> | undefined;
  return ({ text }, { kind, prose, pieces }) => {
    if ((kind !== 'footnote' && kind !== 'item') || !prose.includes(placeholder)) return false;
    const last = pieces.at(-1);
    const written = text.slice(pieces[0]?.source ?? 0, last === undefined ? 0 : last.source + last.sourceLength);
    const address = /<(https?:\/\/[^\s<>]+)>/i.exec(written)?.[1];
    if (address === undefined) return false;
    byAddress ??= new Map([...sources.values()].flatMap(source => (source.URL ? [[source.URL, source] as const] : [])));
    const source = byAddress.get(address);
    const cited = prose.slice(0, prose.indexOf(placeholder)).replace(/[,.]? $/, '');
    return source !== undefined && (cited === '' || cited === formatSource(source).text);
  };
}
