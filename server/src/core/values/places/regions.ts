import { foldName } from '../names/foldName';

/** Parts of countries that news style puts behind a town: “Sycamore, Illinois”, “Kingston, Ontario”. */
const names = `
Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;West Virginia;Wisconsin;Wyoming;District of Columbia;Puerto Rico
Ontario;Quebec;British Columbia;Alberta;Manitoba;Saskatchewan;Nova Scotia;New Brunswick;Newfoundland;Prince Edward Island
New South Wales;Victoria;Queensland;South Australia;Western Australia;Tasmania
England;Scotland;Wales;Northern Ireland
Bavaria;Saxony;Hesse;Brandenburg;Catalonia;Andalusia;Brittany;Normandy;Provence;Tuscany;Lombardy;Sicily;Sardinia;Flanders;Wallonia
Kent;Essex;Sussex;Surrey;Hampshire;Dorset;Devon;Cornwall;Somerset;Wiltshire;Berkshire;Oxfordshire;Suffolk;Norfolk;Lincolnshire;Yorkshire;Lancashire;Cheshire;Derbyshire;Cumbria;Northumberland
Kerala;Karnataka;Tamil Nadu;Maharashtra;Gujarat;Punjab;West Bengal;Rajasthan;Uttar Pradesh;Bihar;Assam
`;

let keys: ReadonlySet<string> | undefined;

/** Whether the name is that of a state, province or county of the list. */
export function isRegion(name: string): boolean {
  keys ??= new Set(names.trim().split(/[;\n]/).map(foldName));
  return keys.has(foldName(name));
}
