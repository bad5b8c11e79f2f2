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
 * A text around a kernel: `{S}` is its subject, `{it}`, `{him}`, `{its}`, `{who}`, `{whom}` and `{noun}` what it is called besides, `{past}`, `{perfect}`, `{ing}`, `{base}`,
 * `{participle}` and `{nominal}` its predicate with the value. A kernel that lacks one of the forms is passed over.
 */
export type Form = string;

/** One test for each form: with every kernel's wrong value it has that one finding, and with the right one none. */
export function eachForm(check: Check, kernels: readonly Kernel[], forms: readonly Form[]): void {
  for (const form of forms)
    it(form, () => {
      const lost = kernels.flatMap(kernel => faultsOf(check, kernel, form));
      assert.equal(lost.join('\n'), '');
    });
}

/** One test for each text: what it tells of somebody or something else is not held against the kernel's subject. */
export function eachTrap(check: Check, kernels: readonly Kernel[], forms: readonly Form[]): void {
  for (const form of forms)
    it(form, () => {
      const flagged = kernels.flatMap(kernel => {
        const draft = draftOf(kernel, form, kernel.wrong);
        return draft === undefined ? [] : alarmsIn(check, draft);
      });
      assert.equal(flagged.join('\n'), '');
    });
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
  const parts: Readonly<Record<string, string | undefined>> = {
    ...kernel,
    s: kernel.subject,
    it: kernel.pronoun,
    its: possessives[kernel.pronoun],
    him: objects[kernel.pronoun],
    who: kernel.pronoun === 'it' ? 'which' : 'who',
    whom: kernel.pronoun === 'it' ? 'which' : 'whom',
  };
  let isWhole = true;
  const text = form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const part = parts[name.toLowerCase()];
    if (part === undefined) isWhole = false;
    return part?.replace('V', value) ?? '';
  });
  return isWhole ? text.replace(/(?:^|[.!?*]\)? |\n\n|\n- |\n\d\. )[a-z]/g, start => start.toUpperCase()) : undefined;
}
