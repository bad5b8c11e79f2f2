import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCorpora } from './corpus';
import { createForeignDrafts } from './foreignProse';

/** A site of 3,000 pages of 11 kB, 33 MB, one in twenty of which is about what the facts are about. */
export const wholeSite = { pages: 3_000, aboutFacts: 20 };

export interface Site {
  readonly pages: number;
  /** One in so many pages is about what the facts are about, in about every second sentence; the others speak of other things. 0: none. */
  readonly aboutFacts: number;
}

/** Writes a site's pages to `drafts/` and a thousand facts to `facts/`; how many megabytes the pages have. */
export function writeSite(folder: string, { pages, aboutFacts }: Site): number {
  const { facts, drafts } = createCorpora(1, SIZE, aboutFacts === 0 ? 0 : Math.ceil(pages / aboutFacts));
  mkdirSync(join(folder, 'facts'), { recursive: true });
  mkdirSync(join(folder, 'drafts'));
  writeFileSync(join(folder, 'facts/almanac.yaml'), facts);
  let bytes = 0;
  for (const [index, other] of createForeignDrafts(2, SIZE, pages).entries()) {
    const text = aboutFacts > 0 && index % aboutFacts === 0 ? (drafts[index / aboutFacts] ?? other) : other;
    writeFileSync(join(folder, `drafts/${index}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes / 1e6;
}

const SIZE = 11_000;
