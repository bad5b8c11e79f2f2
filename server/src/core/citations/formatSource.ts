import type { Source } from '../facts/factSet';
import { parseEdtf } from '../facts/parseEdtf';
import { describeDate } from '../values/dates/describeDate';

/** A source as it is cited. Every text is plain, as the fact file has it: whoever shows it escapes it. */
export interface FormattedSource {
  /** The whole citation but the address: “Anna Petrosyan, “Border Closed”, RFE/RL, 19 April 2004, read 3 May 2021”. */
  readonly text: string;
  readonly title: string;
  /** What stands behind a title that is a link of its own: who, where, when. */
  readonly details: string;
  readonly URL?: string;
}

/**
 * The one way in which Factlint cites: in footnotes, lists of sources, hovers and reports. What a file does not say is left out.
 * @param locator Page, chapter or time code of what is cited.
 */
export function formatSource(source: Omit<Source, 'id' | 'origin'>, locator?: string): FormattedSource {
  const { author, containerTitle, publisher, URL } = source;
  const title = source.title === URL ? withoutScheme(URL) : source.title;
  const accessed = source.accessed === undefined ? undefined : `read ${dateText(source.accessed)}`;
  const place = [containerTitle, publisher === containerTitle ? undefined : publisher];
  const rest = [...place, source.issued === undefined ? undefined : dateText(source.issued), locator, accessed];
  return {
    text: joined([author, containerTitle === undefined ? title : quoted(title), ...rest]),
    title,
    details: joined([author, ...rest]),
    ...(URL !== undefined && { URL }),
  };
}

function joined(parts: readonly (string | undefined)[]): string {
  const known = parts.map(part => part?.replace(/\s+/g, ' ').trim()).filter(part => part !== undefined && part !== '');
  return known.join(', ');
}

/** “19 April 2004” for an EDTF date; other text as it is. */
function dateText(written: string): string {
  const date = parseEdtf(written);
  return date === undefined ? written : describeDate(date);
}

/** A part of a larger work stands in quotation marks, and quotation marks in it become single ones. */
function quoted(title: string): string {
  let opens = false;
  const inner = title.replace(/[“”"]/g, mark => {
    opens = mark === '"' ? !opens : mark === '“';
    return opens ? '‘' : '’';
  });
  return `“${inner}”`;
}

/** An address that has no title is told by what is worth reading of it. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
