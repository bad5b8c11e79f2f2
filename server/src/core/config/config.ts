import type { CheckOptions } from '../checkOptions';
import type { Code } from '../claim';
import type { FactCode, factCodes } from '../facts/factDiagnostic';
import { type Severity, severities } from '../severity';

/** The name of the configuration file; the folder it lies in is the workspace's root. */
export const configFileName = 'factlint.config.yaml';

/** The configuration with its defaults filled in. Globs are relative to the workspace's root. */
export interface Config extends CheckOptions {
  readonly facts: readonly string[];
  readonly drafts: readonly string[];
  /** Read neither as fact files nor as drafts. */
  readonly ignore: readonly string[];
  readonly severities: Readonly<Partial<Record<ConfigurableCode, Severity | 'off'>>>;
  readonly failOn: FailOn;
  /** The file of findings that the command line passes over, from the root. */
  readonly baseline: string;
}

/** A code that `severities` may set: each of a draft, and those of a fact file that leave its facts usable. */
export type ConfigurableCode = Code | SoftFactCode;

/** A fact file's fault that leaves its facts usable; the others are always errors. */
export type SoftFactCode = { [C in FactCode]: (typeof factCodes)[C] extends 'error' ? never : C }[FactCode];

/** The quietest finding that makes a check fail. */
export type FailOn = Severity | 'never';

export const failOnLevels: readonly FailOn[] = [...severities, 'never'];

export const defaultConfig: Config = {
  facts: ['facts/**/*.{yaml,yml}'],
  drafts: ['**/*.md', '**/*.markdown'],
  ignore: [],
  severities: {},
  failOn: 'error',
  baseline: 'factlint.baseline.yaml',
};
