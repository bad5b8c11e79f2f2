import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../server/src/core/check';
import type { Claim } from '../../server/src/core/claim';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import type { FactSet } from '../../server/src/core/facts/factSet';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import { type Mark, readMarkedDraft } from './markedDraft';

/** A folder's facts (*.yaml), and its drafts (*.md) without their marks. */
export interface DraftFolder {
  readonly factSet: FactSet;
  readonly drafts: readonly { readonly name: string; readonly text: string; readonly marks: readonly Mark[] }[];
  check(text: string, name: string): Claim[];
}

export function readDraftFolder(folder: string): DraftFolder {
  const names = readdirSync(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const facts = names.filter(name => /\.ya?ml$/.test(name)).map(name => ({ path: name, text: read(name) }));
  const { factSet } = readFactFiles(facts);
  const check = createChecker(factSet, { severities: {} });
  return {
    factSet,
    drafts: names.filter(isDraft).map(name => ({ name, ...readMarkedDraft(read(name)) })),
    check: (text, name) => check(parseDraft(text, { path: name })),
  };
}

/** A folder of drafts stands for itself, a folder of such folders for each of them. */
export function foldersWithDrafts(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some(entry => entry.isFile() && isDraft(entry.name))) return [folder];
  return entries.filter(entry => entry.isDirectory()).map(entry => join(folder, entry.name));
}

function isDraft(name: string): boolean {
  return name.endsWith('.md') && name !== 'README.md';
}
