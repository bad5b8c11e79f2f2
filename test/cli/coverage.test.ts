import assert from 'node:assert/strict';
import { inFolder } from './runCli';
import { facts, right, wrong } from './sampleProject';

/** A claim that a fact supports, one that it refutes, one that the fact leaves open, one that no fact covers, and three that count as none. */
const sentences = {
  supported: right,
  refuted: wrong,
  open: 'The Turkey–Armenia border was closed in April 1993.\n',
  unsourced: 'The Turkey–Armenia border was surveyed in 1925.\n',
  calendar: 'It was Friday, 25 February 2020, or 31 June 2021.\n',
  comment: '<!-- factlint-disable-next-line border-closed -->\nNothing.\n',
};

describe('factlint check --coverage', () => {
  const cases: [names: (keyof typeof sentences)[], least: string, status: number, told: string][] = [
    [['supported'], '100', 0, 'Coverage 100 % (1 of 1 claim), at least 100 % asked for.'],
    [['supported', 'unsourced'], '50', 0, 'Coverage 50 % (1 of 2 claims), at least 50 % asked for.'],
    [['supported', 'unsourced'], '50.1', 1, 'Coverage 50 % (1 of 2 claims), below the 50.1 % asked for.'],
    [['supported', 'refuted', 'unsourced'], '66.7', 1, 'Coverage 66.6 % (2 of 3 claims), below the 66.7 % asked for.'],
    [['supported', 'open'], '60', 1, 'Coverage 50 % (1 of 2 claims), below the 60 % asked for.'],
    [['calendar', 'comment'], '100', 0, 'Coverage: there is no claim to count.'],
    [['supported', 'calendar', 'comment'], '100', 0, 'Coverage 100 % (1 of 1 claim), at least 100 % asked for.'],
  ];
  for (const [names, least, status, told] of cases) {
    const draft = names.map(name => sentences[name]).join('\n');
    it(`${names.join(', ')} at ${least} % ends with ${status}`, () =>
      inFolder(
        { 'facts/border.yaml': facts, 'a.md': draft },
        ['check', '--fail-on', 'never', '--coverage', least],
        ended => {
          assert.ok(ended.stdout.includes(told), ended.stdout);
          assert.equal(ended.status, status);
        },
      ));
  }

  it('says first what fails the run where there is no finding', () =>
    inFolder(
      { 'facts/border.yaml': facts, 'a.md': sentences.unsourced },
      ['check', '--coverage', '90'],
      ({ status, stdout }) => {
        assert.equal(status, 1);
        assert.match(stdout, /^Coverage 0 % \(0 of 1 claim\), below the 90 % asked for\. Nothing wrong in 1 draft; /);
      },
    ));

  it('leaves the sum of the claims as it is without it', async () => {
    const files = { 'facts/border.yaml': facts, 'a.md': sentences.unsourced };
    const sums: string[] = [];
    for (const flags of [[], ['--coverage', '0']])
      await inFolder(
        files,
        ['check', ...flags],
        ({ stdout }) => void sums.push(stdout.replace(/Coverage .*/, '').trim()),
      );
    assert.equal(sums[0], sums[1]);
  });

  it('reports no unsourced claim that nobody asked for, but lists it in the JSON report', () =>
    inFolder(
      { 'facts/border.yaml': facts, 'a.md': sentences.unsourced },
      ['check', '--coverage', '0', '--output', 'json:a.json'],
      async ({ stdout, read }) => {
        assert.match(stdout, /^Nothing wrong in 1 draft/);
        const { files } = JSON.parse((await read('a.json')).toString());
        assert.deepEqual(
          files[0].claims.map(({ code }: { code: string }) => code),
          ['unsourced-claim'],
        );
      },
    ));

  for (const least of ['-1', '101', '9o', '', '1e1', 'NaN']) {
    it(`refuses “${least}”`, () =>
      inFolder(
        { 'facts/border.yaml': facts, 'a.md': right },
        ['check', `--coverage=${least}`],
        ({ status, stderr }) => {
          assert.equal(status, 2);
          assert.match(stderr, /It is a percentage: a number from 0 to 100\./);
        },
      ));
  }
});
