import { foldText } from './foldName';

/**
 * The key that all usual transliterations of one name's word have in common: Kılıç, Kilic and Kilych; Rubinyan and Rubinian;
 * Zelensky, Zelenskyy and Zelenskiy. Different names keep different keys (Kılıç and Kılınç, Mirzoyan and "Mirzoryan"). The key is
 * for comparing with other keys; it is not meant to be read.
 */
export function transliterationKey(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const plain = phonetic(word);
  const key = variantKeys().get(plain) ?? plain;
  // A draft's words are many but repeat; the bound keeps a hostile one from filling the memory.
  if (cache.size < 20000) cache.set(word, key);
  return key;
}

const cache = new Map<string, string>();

/** Each rule's result is what the later rules see. Letters stand for themselves; a digraph becomes its plain letter. */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/['-]/g, ''],
  // Щ, ш, ч, ж, х and ғ in English, German, French, Polish and Turkish spelling.
  [/shch|schtsch/g, 's'],
  [/tsch|tch|cz/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/ch/g, 'c'],
  [/dzh/g, 'j'],
  [/dj/g, 'd'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ks/g, 'x'],
  // Wladimir is Vladimir; inside and at the end a w is a letter of its own, or a slip.
  [/^w/, 'v'],
  [/ff$/g, 'v'],
  [/q(?!u)/g, 'k'],
  // Umlauts written out; "Michael", "Samuel" and "Noel" have none.
  [/([ao]|[^q]u)e(?!ls?$)/g, '$1'],
  [/ou/g, 'u'],
  // Й, ы, и, ю and я.
  [/sk[iyj]+$/g, 'ski'],
  [/y(?=[aeiou])/g, 'i'],
  [/(?<=[ae])y/g, 'i'],
  [/oy$/g, 'oi'],
  [/(?<=[^aeiou])y(?=[^aeiou])/g, 'i'],
  [/^ie/g, 'e'],
  [/(\w\w)ee(?=\w)/g, '$1i'],
  [/oo/g, 'u'],
  [/([aeiou])\1/g, '$1'],
  // Ё after a hushing sound or a soft sign.
  [/([cs])i?ov(a?)$/g, '$1ev$2'],
  [/iov(a?)$/g, 'iev$1'],
  [/(..)enka$/g, '$1enko'],
  [/ndr$/g, 'nder'],
];

function phonetic(word: string): string {
  let key = foldText(word).text.trim();
  for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement);
  return key;
}

/** Given names whose transliterations no rule unites, a name a line. */
const variants: readonly string[] = [
  'muhammad mohammed mohammad mohamed mohamad muhammed muhamed muhamad mahomet',
  'hussein husayn hussain husain husein hosein hossein hosain',
  'ahmad ahmed',
  'abdullah abdallah abdulla abdollah',
  'mahmoud mahmud mahmood',
  'omar umar',
  'osama usama ussama',
  'yusuf yousef youssef yousuf yusef yosuf',
  'khaled khalid',
  'said saeed saeid',
  'hassan hasan',
  'rashid rasheed rachid',
  'ibrahim ebrahim',
  'mustafa mostafa moustafa',
  'sheikh shaikh sheik',
  'jamal gamal',
  'nasser naser nasir',
  'suleiman sulaiman soleiman suleyman',
  'gaddafi qaddafi kadhafi gadhafi qadhafi',
  'ceyhun jeyhun jeihun dzheyhun',
  'ilham ilkham',
  'heydar haydar geidar heidar',
  'guliyev quliyev kuliev gulijev',
  'fyodor fedor feodor',
  'pyotr petr piotr',
  'dmitry dmitri dmitriy dimitri dimitry',
  'nikolai nikolay nicolai nicolay',
  'mikhail michail mihail',
  'yekaterina ekaterina',
  'artyom artem',
  'semyon semen',
  'gennady gennadi gennadiy',
  'valery valeri valeriy',
  'georgy georgi georgiy',
  'vasily vasili vasiliy',
  'anatoly anatoli anatoliy',
  'grigory grigori grigoriy',
  'vitaly vitali vitaliy',
  'arkady arkadi arkadiy',
  'yevgeny evgeny yevgeni evgeni yevgeniy evgeniy',
  'vyacheslav viacheslav',
  'volodymyr volodimir',
  'yuri yury yuriy iouri juri jurij',
  'potyomkin potemkin',
  'tchaikovsky chaikovsky tchaikovski tschaikowski tschaikowsky chaykovsky',
  'rachmaninoff rachmaninov rakhmaninov',
  'prokofiev prokofieff',
  'dostoevsky dostoyevsky dostoevskij dostojewski',
  'zelensky zelenskyy zelenskyi zelenskij',
  'sergei sergey sergej',
  'alexander aleksandr alexandr aleksander',
  'alexandra aleksandra',
  'maxim maksim',
  'andrei andrey andrej',
  'aleksei alexei alexey aleksey',
  'shevardnadze chevardnadze',
];

/** Whether the folded word is one of the given names that have many spellings. */
export function hasVariants(folded: string): boolean {
  const plain = phonetic(folded);
  return variantKeys().has(plain) || canonical.has(plain);
}

let keys: ReadonlyMap<string, string> | undefined;
const canonical = new Set<string>();

function variantKeys(): ReadonlyMap<string, string> {
  if (keys !== undefined) return keys;
  const table = new Map<string, string>();
  for (const line of variants) {
    const [first = '', ...rest] = line.split(' ');
    canonical.add(phonetic(first));
    for (const name of rest) table.set(phonetic(name), phonetic(first));
  }
  keys = table;
  return table;
}
