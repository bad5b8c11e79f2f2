import { readFileSync } from 'node:fs';
import { version } from '../../../../package.json';
import type { Project } from '../../workspace/loadProject';
import { shownPath } from '../shownPath';
import { hashOf } from './hashOf';

/**
 * All that decides over a draft's result beside the draft: the program, the facts, and what of the configuration the check reads. Today's
 * date is none of it, since it makes facts stale and no claim wrong; nor is where the project lies.
 */
export function cacheContext({ factFiles, config, root }: Project, program: string | undefined): string {
  const facts = factFiles.map(({ path, text }) => [shownPath(path, root), text]);
  const { severities, unsourced = false } = config;
  return hashOf(JSON.stringify([version, codeOf(program), facts, severities, unsourced]));
}

/** The version alone does not tell one build from the next while Factlint itself is worked on. */
function codeOf(program: string | undefined): string {
  return program === undefined ? '' : hashOf(readFileSync(program));
}
