import { lazy } from '../../lazy';
import { causes } from './tables/causes';
import { currencyTerms } from './tables/currencies';
import { fields } from './tables/fields';
import { gameGenres, musicGenres, storyGenres } from './tables/genres';
import { instruments } from './tables/instruments';
import { languages } from './tables/languages';
import { materials } from './tables/materials';
import { occupations } from './tables/occupations';
import { parties } from './tables/parties';
import { peoples } from './tables/peoples';
import { positions } from './tables/positions';
import { religions } from './tables/religions';
import { createTermClass, type TermClass, type TermClassRows } from './termClass';

/** The classes that a property of the vocabulary may have for its values; each is made when it is first asked for. */
const classes = {
  cause: { tables: [causes], slot: ['thing'] },
  currency: {
    tables: [currencyTerms],
    slot: ['thing'],
    tails: ['note', 'coin', 'banknote'],
  },
  field: { tables: [fields], slot: ['thing'] },
  genre: {
    tables: [musicGenres, storyGenres, gameGenres],
    slot: ['thing', 'adjective'],
    tails: 'music,film,movie,novel,book,story,fiction,band,album,song,record,game,series'.split(','),
    doers: 'singer,musician,star,band,artist,group,performer,legend,great,icon'.split(','),
  },
  instrument: {
    tables: [instruments],
    slot: ['thing'],
    doers: ['player', 'virtuoso', 'soloist', 'prodigy'],
    isWhole: true,
  },
  language: { tables: [languages], slot: ['thing'], tails: ['language'] },
  material: { tables: [materials], slot: ['thing', 'adjective'] },
  occupation: { tables: [occupations, fields, instruments], slot: ['person'], forms: ['person'] },
  party: {
    tables: [parties],
    slot: ['thing', 'adjective'],
    tails: ['party'],
    doers: ['politician', 'MP', 'candidate'],
  },
  people: { tables: [peoples], slot: ['thing', 'adjective'], tails: ['people'], isWhole: true },
  position: { tables: [positions], slot: ['person'] },
  religion: {
    tables: [religions],
    slot: ['thing', 'adjective'],
    tails: ['faith', 'church', 'religion'],
  },
} satisfies Record<string, TermClassRows>;

export type TermClassId = keyof typeof classes;

const made = new Map<TermClassId, () => TermClass>();
for (const id of Object.keys(classes) as TermClassId[])
  made.set(
    id,
    lazy(() => createTermClass(classes[id])),
  );

export function termClass(id: TermClassId): TermClass | undefined {
  return made.get(id)?.();
}
