import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { defaultConfig } from '../../../server/src/core/config/config';
import { renderConfigSchema } from '../../../server/src/core/config/configSchema';
import { parseConfig } from '../../../server/src/core/config/parseConfig';

describe('parseConfig', () => {
  const right: [name: string, text: string, expected: object][] = [
    ['an empty file is the default', '', {}],
    ['a comment alone is the default', '# nothing yet\n', {}],
    ['one glob needs no list', 'facts: border.yaml', { facts: ['border.yaml'] }],
    ['lists', 'drafts: [a.md, "b/**/*.md"]\nignore: [old]', { drafts: ['a.md', 'b/**/*.md'], ignore: ['old'] }],
    [
      'severities of drafts and of fact files',
      'severities:\r\n  wrong-date: warning\r\n  unsourced-claim: hint\r\n  fact-stale: off\r\n',
      { severities: { 'wrong-date': 'warning', 'unsourced-claim': 'hint', 'fact-stale': 'off' } },
    ],
    ['fail-on', 'fail-on: never', { failOn: 'never' }],
    ['a baseline', 'baseline: .ci/known.yaml', { baseline: '.ci/known.yaml' }],
    ['a negated glob', 'drafts: ["**/*.md", "!README.md"]', { drafts: ['**/*.md', '!README.md'] }],
    ['dots in a name', 'facts: a..b/*.yaml', { facts: ['a..b/*.yaml'] }],
  ];
  for (const [name, text, expected] of right) {
    it(name, () => assert.deepEqual(parseConfig(text), { config: { ...defaultConfig, ...expected }, diagnostics: [] }));
  }

  const wrong: [name: string, text: string, at: string, message: RegExp][] = [
    ['a mistyped key', 'drafts: a.md\nfact: b.yaml', 'fact', /^Unknown key “fact”\. Did you mean “facts”\?$/],
    ['an unknown key', 'colour: red', 'colour', /The keys are facts, drafts, ignore, severities, fail-on, baseline\.$/],
    [
      'a mistyped code',
      'severities: { wrong-dat: off }',
      'wrong-dat',
      /code “wrong-dat”\. Did you mean “wrong-date”\?/,
    ],
    ['an error of a fact file is no matter of taste', 'severities: { fact-schema: off }', 'fact-schema', /Unknown/],
    ['a mistyped severity', 'severities: { wrong-date: eror }', 'eror', /Did you mean “error”\?/],
    ['a wrong fail-on', 'fail-on: 3', '3', /“fail-on” cannot be “3”; it is one of/],
    ['a mapping for globs', 'facts: { a: b }', '{ a: b }', /“facts” must be a glob or a list of globs\./],
    ['a number among globs', 'facts: [a, 3]', '3', /“facts\.1” must be text\./],
    ['a list at the top', '- facts', '- facts', /must be a mapping/],
    ['a path to the root', 'facts: /etc/*.yaml', '/etc/*.yaml', /leads out of the workspace/],
    ['a path upward', 'drafts: [a.md, ../b.md]', '../b.md', /leads out of the workspace/],
    ['a path upward in braces', 'drafts: "{..,a}/b.md"', '"{..,a}/b.md"', /leads out of the workspace/],
    ['a baseline upward', 'baseline: ../b.yaml', '../b.yaml', /leads out of the workspace/],
    ['a baseline that is no file name', 'baseline: [a]', '[a]', /“baseline” must be text\./],
    ['a drive', 'facts: "C:/a.yaml"', '"C:/a.yaml"', /leads out of the workspace/],
    ['a key twice', 'facts: a\nfacts: b', 'f', /Not valid YAML: Map keys must be unique/],
    ['an open bracket', 'facts: [', '', /Not valid YAML/],
    ['an alias to nothing', 'facts: *x', '', /cannot be read: Unresolved alias/],
    ['a prototype', '__proto__: { facts: a }', '__proto__', /Unknown key “__proto__”/],
    ['an overlong glob', `facts: ${'a'.repeat(600)}`, 'a'.repeat(600), /more than 500/],
  ];
  for (const [name, text, at, message] of wrong) {
    it(`faults ${name}`, () => {
      const { config, diagnostics } = parseConfig(text);
      const [first] = diagnostics;
      assert.ok(first, 'no diagnostic');
      assert.match(first.message, message);
      assert.ok(text.slice(first.span.start, first.span.end).startsWith(at), `stands at ${JSON.stringify(first.span)}`);
      assert.deepEqual(config, defaultConfig, 'half a configuration is none');
    });
  }

  it('tells all mistakes at once', () => {
    assert.equal(parseConfig('fact: a\ndraft: b\nfail-on: now').diagnostics.length, 3);
  });

  it('refuses aliases that multiply themselves', () => {
    const levels = Array.from({ length: 12 }, (_, n) => `k${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`).slice(1);
    const { diagnostics } = parseConfig(`k0: &a0 [x]\n${levels.join('\n')}`);
    assert.match(diagnostics[0]?.message ?? '', /cannot be read/);
  });

  it('refuses a file of megabytes without parsing it', () => {
    assert.match(parseConfig('#'.repeat(2_000_000)).diagnostics[0]?.message ?? '', /longer than 1 MB/);
  });

  it('publishes a schema that accepts what it accepts', () => {
    const validate = new Ajv({ strictTypes: false }).compile(JSON.parse(renderConfigSchema()));
    assert.equal(
      validate({ facts: 'a.yaml', drafts: ['b.md'], severities: { 'wrong-date': 'off' }, 'fail-on': 'hint' }),
      true,
    );
    assert.equal(validate({ fact: 'a.yaml' }), false);
  });
});
