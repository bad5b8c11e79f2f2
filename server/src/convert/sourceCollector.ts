import { idMaker } from '../core/facts/merge/idMaker';
import { slugOf } from '../core/facts/merge/slugOf';
import type { SourceEntry } from './factFileData';

/** Collects the sources that facts name: the same source twice is one entry. */
export interface SourceCollector {
  readonly sources: ReadonlyMap<string, SourceEntry>;
  /** The id of the source, which has now an entry. */
  idOf(source: SourceEntry): string;
}

export function createSourceCollector(): SourceCollector {
  const sources = new Map<string, SourceEntry>();
  const ids = new Map<string, string>();
  const makeId = idMaker(id => sources.has(id));
  return {
    sources,
    idOf(source) {
      const key = JSON.stringify(source);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = makeId(readableId(source));
      ids.set(key, id);
      sources.set(id, source);
      return id;
    },
  };
}

/** `rfe-rl-2004`: where it was published and when, else its title. */
function readableId(source: SourceEntry): string {
  const place = source['container-title'] ?? source.publisher ?? hostOf(source.URL) ?? source.title;
  const year = /^\d{4}/.exec(source.issued ?? '')?.[0];
  return slugOf([place.slice(0, 40), year].filter(part => part !== undefined).join(' '));
}

function hostOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
}
