import { bodyPlaces } from './places/bodyPlaces';
import { flightPlaces } from './places/flightPlaces';
import { lifePlaces } from './places/lifePlaces';
import { sitePlaces } from './places/sitePlaces';
import type { PropertyDefinition } from './propertyDefinition';

/** Properties whose value is a place. One group a file. */
export const places: readonly PropertyDefinition[] = [...lifePlaces, ...sitePlaces, ...bodyPlaces, ...flightPlaces];
