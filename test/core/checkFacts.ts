import type { FactSet } from '../../server/src/core/facts/factSet';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

/** A fact of each kind, for what the check does with any of them. */
export const facts = `
entities:
  nokia: { label: Nokia, type: organization }
  ikea: { label: Ikea, type: organization }
  kamprad: { label: Ingvar Kamprad, type: person }
  almhult: { label: Älmhult, type: place }
  leiden: { label: Leiden, type: place }
  stockholm: { label: Stockholm, type: place }
  war: { label: Winter War, short: [the war], type: event }
  benelux: { label: Benelux, type: organization }
  belgium: { label: Belgium, type: place }
  netherlands: { label: Netherlands, type: place }
  luxembourg: { label: Luxembourg, type: place }
  treaty: { label: Treaty of Rome, type: thing }
facts:
  - { id: nokia-founded, subject: nokia, property: founded, value: 1865 }
  - { id: ikea-founded, subject: ikea, property: founded, value: 1943-07-28 }
  - { id: ikea-founder, subject: ikea, property: founder, value: kamprad }
  - { id: ikea-seat, subject: ikea, property: headquarters, value: leiden }
  - { id: war-length, subject: war, property: duration, value: 105 days }
  - { id: benelux-members, subject: benelux, property: members, value: [belgium, netherlands, luxembourg] }
  - { id: treaty-ratified, subject: treaty, property: ratified, value: true }
  - { id: treaty-signed-1, subject: treaty, property: signed, value: 1957-03-25 }
  - { id: treaty-signed-2, subject: treaty, property: signed, value: 1957-03-26 }
`;

export function factSetOf(yaml: string): FactSet {
  return readFactFiles([{ path: 'facts.yaml', text: yaml }]).factSet;
}
