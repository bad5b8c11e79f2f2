import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { touchedEntities } from '../../server/src/cli/changed/touchedEntities';
import { createChecker } from '../../server/src/core/check';
import { mentionScan } from '../../server/src/core/claims/mentionScan';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import type { FactSet } from '../../server/src/core/facts/factSet';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';
import { readMarkedDraft } from '../accuracy/markedDraft';

interface FactFile {
  readonly entities: Readonly<Record<string, { readonly label: string }>>;
  readonly facts: readonly { readonly id?: string }[];
}

/** Facts of one subject each, with drafts that speak of some of them. */
const folders = ['dams-and-volcanoes', 'european-politics', 'polar-exploration'];
const edits: readonly [name: string, edit: (file: FactFile, at: number) => FactFile][] = [
  ['a fact is taken out', (file, at) => ({ ...file, facts: file.facts.filter((_, index) => index !== at) })],
  [
    'an entity is renamed',
    (file, at) => {
      const ids = Object.keys(file.entities);
      const id = ids[at % ids.length] ?? '';
      return { ...file, entities: { ...file.entities, [id]: { ...file.entities[id], label: 'Quill Abbey' } } };
    },
  ],
];
const places = [0.1, 0.3, 0.5, 0.7, 0.9];

describe('touchedEntities', () => {
  for (const folder of folders) {
    const path = resolve('test/accuracy/drafts', folder);
    const file: FactFile = parse(readFileSync(join(path, 'facts.yaml'), 'utf8'));
    const before = factSetOf(file);
    const drafts = readdirSync(path)
      .filter(name => name.endsWith('.md'))
      .map(name => parseDraft(readMarkedDraft(readFileSync(join(path, name), 'utf8')).text, { path: name }));
    const claimsBefore = claimsOf(before);

    for (const [name, edit] of edits) {
      it(`overlooks no draft of ${folder} that reads otherwise once ${name}`, () => {
        for (const place of places) {
          const after = factSetOf(edit(file, Math.floor(place * file.facts.length)));
          const isTouched = mentionScan(touchedEntities(before, after));
          const claimsAfter = claimsOf(after);
          for (const draft of drafts.filter(({ text }) => !isTouched(text)))
            assert.deepEqual(claimsAfter(draft), claimsBefore(draft));
        }
      }).timeout(60_000);
    }
  }

  it('finds nothing where facts have only moved', () => {
    const text = 'facts:\n  - { subject: Iron Bridge, property: opened, value: 1990 }\n';
    const moved = readFactFiles([{ path: 'b.yaml', text: `# The bridges.\n${text}` }]).factSet;
    assert.deepEqual(touchedEntities(readFactFiles([{ path: 'a.yaml', text }]).factSet, moved), []);
  });
});

function factSetOf(file: FactFile): FactSet {
  return readFactFiles([{ path: 'facts.yaml', text: stringify(file) }]).factSet;
}

/** What a check says, without where the facts stand. */
function claimsOf(factSet: FactSet) {
  const check = createChecker(factSet, { severities: {}, unsourced: true });
  return (draft: ReturnType<typeof parseDraft>) =>
    check(draft).map(({ fact, otherFacts, references: _, trace: __, ...claim }) => ({
      ...claim,
      facts: [fact, ...otherFacts].map(each => each?.id),
    }));
}
