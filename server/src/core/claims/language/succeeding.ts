import { stemsOf } from './stemsOf';

/** Verbs that tell who had an office next, as stems: “V *succeeded* W”, “W was *followed* by V”. */
export const succeeding: ReadonlySet<string> = stemsOf('succeed replace follow');
