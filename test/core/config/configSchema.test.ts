import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { defaultConfig } from '../../../server/src/core/config/config';
import { configurableCodes } from '../../../server/src/core/config/configSchema';
import { parseConfig } from '../../../server/src/core/config/parseConfig';

describe('the configuration schema', () => {
  it('has every code once', () => {
    assert.equal(new Set(configurableCodes).size, configurableCodes.length);
    assert.ok(configurableCodes.includes('wrong-date') && configurableCodes.includes('fact-stale'));
    assert.ok(!configurableCodes.includes('fact-schema'));
  });
});

describe('docs/configuration.md', () => {
  it('shows a configuration that is valid, and the defaults', async () => {
    const text = await readFile('docs/configuration.md', 'utf8');
    const example = /```yaml\n([^`]*)```/.exec(text)?.[1] ?? '';
    const { config, diagnostics } = parseConfig(example);
    assert.deepEqual(diagnostics, []);
    assert.deepEqual([config.facts, config.drafts], [defaultConfig.facts, defaultConfig.drafts]);
    assert.equal(config.failOn, defaultConfig.failOn);
  });
});
