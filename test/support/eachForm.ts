import assert from 'node:assert/strict';
import { createChecker } from '../../server/src/core/check';
import { parseDraft } from '../../server/src/core/draft/parseDraft';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

/** A sentence at its plainest, “Tarnow Dam opened in ⟨1964⟩”, in the forms that the grammar of longer ones asks for. */
export interface Kernel {
  readonly subject: string;
  /** What it is called besides its name. */
  readonly noun: string;
  readonly pronoun: 'it' | 'he' | 'she';
  /** The predicate in its forms; `V` stands for the value: “opened in V”. */
  readonly past: string;
  readonly perfect: string;
  readonly ing: string;
  readonly base: string;
  /** “*opened* in V”, behind a noun; only where English says so. */
  readonly participle?: string;
  /** The property as a noun phrase that ends in the value: “its *opening* in V” without its article. */
  readonly nominal?: string;
  readonly right: string;
  readonly wrong: string;
}

/**
 * A text around a kernel: `{S}` is its subject, `{it}`, `{him}`, `{its}` and `{noun}` what it is called besides, `{who}`, `{whom}` and `{that}` the relative
 * pronouns for it, `{past}`, `{perfect}`, `{done}`, `{ing}`, `{base}`, `{participle}` and `{nominal}` its predicate with the value. A kernel that
 * lacks one of the forms is passed over. In a text around two, `{S1}` and `{past1}` are the one's, `{S2}` and `{past2}` the other's.
 */
export type Form = string;

/** One test for each form: with every kernel's wrong value it has that one finding, and with the right one none. */
export function eachForm(check: Check, kernels: readonly Kernel[], forms: readonly Form[]): void {
  for (const form of forms)
    it(form, () => {
      assert.ok(fits(kernels, form), 'no plain sentence fits the form');
      const lost = kernels.flatMap(kernel => faultsOf(check, kernel, form));
      assert.equal(lost.join('\n'), '');
    });
}

/** One test for each text: what it tells of somebody or something else is not held against the kernel's subject. */
export function eachTrap(check: Check, kernels: readonly Kernel[], forms: readonly Form[]): void {
  for (const form of forms)
    it(form, () => {
      assert.ok(fits(kernels, form), 'no plain sentence fits the form');
      const flagged = kernels.flatMap(kernel => {
        const draft = draftOf(kernel, form, kernel.wrong);
        return draft === undefined ? [] : alarmsIn(check, draft);
      });
      assert.equal(flagged.join('\n'), '');
    });
}

/** How far apart in their list the two kernels of a pair stand: some of every kind of value with every other, in seconds. */
const distances = [1, 4, 7, 15];

/** One test for each text around two kernels: whichever value is wrong is flagged, and nothing else. */
export function eachPair(check: Check, kernels: readonly Kernel[], forms: readonly Form[]): void {
  for (const form of forms)
    it(form, () => {
      const lost = kernels.flatMap((first, at) =>
        distances.flatMap(distance => {
          const second = kernels[(at + distance) % kernels.length];
          return second === undefined || second.subject === first.subject
            ? []
            : faultsOfPair(check, first, second, form);
        }),
      );
      assert.equal(lost.join('\n'), '');
    });
}

/** A hole that no kernel can fill would let the test pass whatever is said. */
function fits(kernels: readonly Kernel[], form: Form): boolean {
  return kernels.some(kernel => draftOf(kernel, form, kernel.wrong) !== undefined);
}

type Check = ReturnType<typeof createChecker>;

/** Made once for all forms: reading the facts takes longer than checking a sentence. */
export function checkerOf(facts: string): Check {
  return createChecker(readFactFiles([{ path: 'facts.yaml', text: facts }]).factSet, { severities: {} });
}

function faultsOf(check: Check, kernel: Kernel, form: Form): string[] {
  const wrong = draftOf(kernel, form, kernel.wrong);
  const right = draftOf(kernel, form, kernel.right);
  if (wrong === undefined || right === undefined) return [];
  const found = refutedIn(check, wrong);
  const isFound = found.length === 1 && found[0]?.startsWith(kernel.wrong) === true;
  return [...(isFound ? [] : [`${found.join(', ') || 'nothing'} is flagged: ${wrong}`]), ...alarmsIn(check, right)];
}

function faultsOfPair(check: Check, first: Kernel, second: Kernel, form: Form): string[] {
  const lost: string[] = [];
  for (const [one, other] of [
    ['wrong', 'right'],
    ['right', 'wrong'],
    ['wrong', 'wrong'],
    ['right', 'right'],
  ] as const) {
    const draft = fill(form, {
      ...numbered(partsOf(first, first[one]), '1'),
      ...numbered(partsOf(second, second[other]), '2'),
    });
    if (draft === undefined) return [];
    const wanted = [...(one === 'wrong' ? [first.wrong] : []), ...(other === 'wrong' ? [second.wrong] : [])];
    const found = refutedIn(check, draft);
    const isFound =
      found.length === wanted.length && wanted.every(value => found.some(written => written.startsWith(value)));
    if (!isFound) lost.push(`${found.join(', ') || 'nothing'} is flagged: ${draft}`);
  }
  return lost;
}

function numbered(parts: Parts, number: string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${name}${number}`, part]));
}

function alarmsIn(check: Check, draft: string): string[] {
  return refutedIn(check, draft).map(found => `false alarm, ${found}: ${draft}`);
}

function refutedIn(check: Check, draft: string): string[] {
  return check(parseDraft(draft, { path: 'draft.md' }))
    .filter(({ verdict }) => verdict === 'refuted')
    .map(({ found }) => found);
}

const possessives = { it: 'its', he: 'his', she: 'her' };
const objects = { it: 'it', he: 'him', she: 'her' };

/** The text with a kernel's words in it; undefined where the kernel lacks a form. */
function draftOf(kernel: Kernel, form: Form, value: string): string | undefined {
  return fill(form, partsOf(kernel, value));
}

type Parts = Readonly<Record<string, string | undefined>>;

function partsOf(kernel: Kernel, value: string): Parts {
  const isPerson = kernel.pronoun !== 'it';
  const parts: Parts = {
    ...kernel,
    s: kernel.subject,
    it: kernel.pronoun,
    its: possessives[kernel.pronoun],
    him: objects[kernel.pronoun],
    who: isPerson ? 'who' : 'which',
    whom: isPerson ? 'whom' : 'which',
    that: isPerson ? 'who' : 'that',
    done: kernel.perfect.replace(/^had /, ''),
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part?.replace('V', value)]));
}

function fill(form: Form, parts: Parts): string | undefined {
  let isWhole = true;
  const text = form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name.toLowerCase()];
    if (part === undefined) isWhole = false;
    return part ?? '';
  });
  return isWhole ? text.replace(/(?:^|[.!?*]\)? |\n\n|\n- |\n\d\. )[a-z]/g, start => start.toUpperCase()) : undefined;
}
