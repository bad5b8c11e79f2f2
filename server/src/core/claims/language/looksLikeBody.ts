import { foldName } from '../../values/names/foldName';
import { countriesOfDemonym, countryOf } from '../../values/places/countries';

/** Last words of the names of companies and other bodies, whatever they do. */
const general = words(
  `company corporation group holdings holding inc ltd limited plc gmbh ag llc co enterprises partners industries brothers bros sons international
   associates agency authority board trust foundation commission institute society association`,
);

/** The same, by the property whose values are called so. */
const own: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['broadcaster', words('channel network television tv radio broadcasting media studios fm')],
  ['record-label', words('records recordings music label entertainment')],
  ['publisher', words('press books publishing publishers publications house verlag games interactive entertainment')],
  [
    'developer',
    words('games studios studio software interactive entertainment labs systems technologies works biotech'),
  ],
  ['manufacturer', words('motors motor works aircraft electronics automobiles engineering instruments cars cycles')],
  [
    'operator',
    words(
      'airlines airways railways railway lines line ferries airport airports energy power electric water transport',
    ),
  ],
  ['parent-company', words('motors foods brands media bank airlines entertainment capital stores')],
  ['league', words('league division championship bundesliga liga ligue serie conference premiership eredivisie')],
  [
    'team',
    words(
      'united city town rovers wanderers fc athletic county albion rangers villa palace hotspur forest wednesday county orient argyle',
    ),
  ],
]);

/** Capitals that are short for what is no company. */
const others = words('us uk usa eu un nato ussr uae gdr tv uefa fifa dna ceo gps vip suv');

/**
 * Whether a name that nobody knows looks like that of a body which may be a value of the property: “KTV 3”, “Moor Records”. Other names before a
 * noun may be a place or a person: “the Leeds drama”, “a Dickens novel”.
 */
export function looksLikeBody(name: string, property: string): boolean {
  if (countryOf(name) !== undefined || countriesOfDemonym(name).length > 0) return false;
  const parts = foldName(name).split(' ');
  const last = parts.at(-1) ?? '';
  if (/^[A-Z][A-Z0-9]{1,4}(?: [1-9A-Z])?$/.test(name)) return !others.has(parts[0] ?? '');
  const isNumbered = /^(?:one|two|three|four|five|\d)$/.test(last) && parts.length > 1;
  const kind = isNumbered ? (parts.at(-2) ?? '') : last;
  return parts.length > 1 && (general.has(kind) || own.get(property)?.has(kind) === true);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
