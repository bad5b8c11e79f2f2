import { stem } from './stem';

/** Verbs that tell who had an office next, as stems: “V *succeeded* W”, “W was *followed* by V”. */
export const succeeding: ReadonlySet<string> = new Set(['succeed', 'replace', 'follow'].map(stem));
