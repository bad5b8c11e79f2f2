import type { CsvColumn } from '../../convert/csv/csvColumns';
import type { Conversion } from '../../convert/factFileData';
import type { FactSet } from '../../core/facts/factSet';
import { readFactFiles } from '../../core/facts/readFactFiles';
import { didYouMean } from '../../core/nearestWord';
import { decodeText } from '../../workspace/decodeText';
import { faultOf } from '../../workspace/workspace';
import { type ExitStatus, exitStatus, UsageError } from '../exitStatus';
import type { Io } from '../io';
import { count } from '../reporters/count';
import { plainLine } from '../reporters/plainLine';
import { absolutePath } from '../shownPath';
import { writeNewFile } from '../writeNewFile';
import { type ConvertFlags, type InputFormat, inputFormats } from './convertFlags';
import { openFacts } from './openFacts';

/**
 * `factlint facts convert [FILE…]`: makes a fact file of a table or of Wikidata’s JSON, and other formats of facts. Without files,
 * the project’s facts are converted. Status 1 where a part of the input could not be.
 */
export async function convertFacts(names: readonly string[], flags: ConvertFlags, io: Io): Promise<ExitStatus> {
  const from = flags.from ?? formatOf(names);
  if (from === 'facts') {
    if (flags.to === 'facts') throw new UsageError('Facts are to be converted to something else: add --to csl-json.');
    const { factSet } = await openFacts(names.length > 0 ? { ...flags, facts: names } : flags, io);
    await write(await rendered(factSet, flags), flags, io);
    return exitStatus.ok;
  }
  if (names.length === 0) throw new UsageError('Name the file to convert; “-” is standard input.');
  const { text, conversion } = await convertFiles(names, from, flags, io);
  const { data, faults, notes } = conversion;
  for (const [message, lines] of linesByMessage(faults)) {
    const place = lines[0] === undefined ? '' : `${names[0]}:${lines[0]}: `;
    const more = lines.length > 1 ? ` (And so in ${count(lines.length - 1, 'more line')}.)` : '';
    io.stderr.write(`factlint: ${plainLine(place + message + more)}\n`);
  }
  if (!flags.quiet) for (const note of notes) io.stderr.write(`${plainLine(note)}\n`);
  if (data.facts.length > 0) {
    const { factSet } = readFactFiles([{ path: '', text }]);
    await write(flags.to === 'facts' ? text : await rendered(factSet, flags), flags, io);
    const unsourced = factSet.facts.filter(({ references }) => references.length === 0).length;
    if (!flags.quiet) io.stderr.write(`${count(factSet.facts.length, 'fact')}${unsourcedText(unsourced, factSet)}.\n`);
  } else if (faults.length === 0) io.stderr.write('factlint: There is no fact in the input; nothing was written.\n');
  return faults.length > 0 || data.facts.length === 0 ? exitStatus.findings : exitStatus.ok;
}

/** A column that means nothing is a fault of each row, and told once. */
function linesByMessage(faults: Conversion['faults']): ReadonlyMap<string, readonly (number | undefined)[]> {
  const lines = new Map<string, (number | undefined)[]>();
  for (const { line, message } of faults) lines.set(message, [...(lines.get(message) ?? []), line]);
  return lines;
}

function unsourcedText(unsourced: number, { facts }: FactSet): string {
  if (unsourced === 0) return '';
  return unsourced === facts.length ? ', without a source' : `, ${unsourced} of them without a source`;
}

async function convertFiles(names: readonly string[], from: 'csv' | 'wikidata', flags: ConvertFlags, io: Io) {
  const { writeFactFile } = await import('../../convert/writeFactFile');
  const files = new Map<string, string>();
  for (const name of names) files.set(name, await readInput(name, io));
  const conversion = await convert(files, from, flags);
  const comment = `Made by factlint facts convert from ${[...files.keys()].join(', ')}. Check each fact before you rely on it.`;
  return { conversion, text: writeFactFile(conversion.data, plainLine(comment)) };
}

async function convert(
  files: ReadonlyMap<string, string>,
  from: 'csv' | 'wikidata',
  { map, language, only }: ConvertFlags,
): Promise<Conversion> {
  if (from === 'wikidata') {
    const { convertWikidata } = await import('../../convert/wikidata/convertWikidata');
    return convertWikidata(files, { language, ...(only && { properties: await propertiesOf(only) }) });
  }
  const [text = '', ...others] = files.values();
  if (others.length > 0) throw new UsageError('Convert one table at a time.');
  const { convertCsv } = await import('../../convert/csv/convertCsv');
  return convertCsv(text, await headingsOf(map ?? []));
}

/** The ids of properties that may be given by Wikidata’s names as well. */
async function propertiesOf(names: readonly string[]): Promise<string[]> {
  const { findBuiltInProperty, vocabulary } = await import('../../core/facts/vocabulary/vocabulary');
  return names.map(name => {
    const property = findBuiltInProperty(name);
    if (property !== undefined) return property.id;
    const hint = didYouMean(
      name,
      vocabulary.map(({ id }) => id),
    );
    throw new UsageError(`The vocabulary has no property “${name}”.${hint}`);
  });
}

async function headingsOf(map: readonly string[]): Promise<ReadonlyMap<string, CsvColumn>> {
  const { columnOf, csvColumns } = await import('../../convert/csv/csvColumns');
  const pairs = map.map(pair => {
    const at = pair.lastIndexOf('=');
    const column = at < 1 ? undefined : columnOf(pair.slice(at + 1));
    if (column === undefined) {
      throw new UsageError(`“${pair}” is no HEADING=COLUMN with a column of ${csvColumns.join(', ')}.`);
    }
    return [pair.slice(0, at).trim(), column] as const;
  });
  return new Map(pairs);
}

async function rendered(factSet: FactSet, { to, publisher, url }: ConvertFlags): Promise<string> {
  if (to === 'csl-json') return (await import('../../convert/cslJson')).cslJson(factSet);
  const { claimReview } = await import('../../convert/claimReview');
  return claimReview(factSet, { ...(publisher !== undefined && { publisher }), ...(url !== undefined && { url }) });
}

async function write(text: string, { output, force }: ConvertFlags, io: Io): Promise<void> {
  if (output === undefined) io.stdout.write(text);
  else await writeNewFile(absolutePath(output, io.cwd), text, force ?? false, io);
}

function formatOf(names: readonly string[]): InputFormat {
  const endings = names.map(name => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase());
  if (endings.every(ending => ending === 'yaml' || ending === 'yml')) return 'facts';
  if (endings.every(ending => ending === 'json')) return 'wikidata';
  if (endings.every(ending => ending === 'csv' || ending === 'tsv')) return 'csv';
  throw new UsageError(`Say with --from what “${names.join(' ')}” is: ${inputFormats.join(', ')}.`);
}

async function readInput(name: string, io: Io): Promise<string> {
  const path = absolutePath(name, io.cwd);
  try {
    return name === '-' ? decodeText(name, await io.stdin()).text : (await io.workspace.readText(path)).text;
  } catch (error) {
    throw new UsageError(`${name} ${faultOf(error).reason}.`);
  }
}
