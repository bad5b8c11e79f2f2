// Measures the check on folders of drafts: npm run accuracy -- [--verbose] [--replaced] FOLDER…
// Each folder holds fact files (*.yaml) and drafts (*.md) in which a wrong value stands as ⟦found→expected⟧.
import { parseArgs } from 'node:util';
import { foldersWithDrafts } from './draftFolder';
import { measureMarked } from './marked';
import { measureReplaced } from './replaced';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false }, replaced: { type: 'boolean', default: false } },
});
const folders = (positionals.length > 0 ? positionals : ['test/accuracy/drafts']).flatMap(foldersWithDrafts);
const measure = options.replaced ? measureReplaced : measureMarked;
measure(folders, options.verbose);
