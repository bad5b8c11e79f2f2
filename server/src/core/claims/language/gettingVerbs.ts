import { stemsOf } from './stemsOf';

/** By their stems, verbs by which somebody comes to have something: “*won* the prize”, “*received* her licence”. */
export const gettingVerbs: ReadonlySet<string> = stemsOf('win receive get gain earn take collect claim obtain secure');
