/** The longest text from a fact file that a hover shows; the rest is cut, so that a hostile file cannot flood the editor. */
const longest = 600;

/** Control characters, and the invisible ones that reorder or hide text. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** What Markdown, GFM's bare links or HTML could read as more than text. */
const special = /[\\`*_{}[\]<>&~#|!$@^]|:(?=\/\/)|(?<=www)\./gi;

/** `text` on one line, without control characters, lone surrogates or runs of spaces, cut at `limit` code points. */
export function plainText(text: string, limit = longest): string {
  const start = text
    .slice(0, limit * 4)
    .replace(unprintable, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();
  const points = [...start];
  return points.length > limit ? `${points.slice(0, limit).join('')}…` : start;
}

/**
 * `text` as Markdown that renders as exactly that text, wherever in a line it is put: no emphasis, link, image, list,
 * HTML or entity can come of it.
 */
export function markdownText(text: string, limit = longest): string {
  return plainText(text, limit)
    .replace(special, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A Markdown link, or the text alone where there is no `href`. The target's scheme is the caller's business. */
export function markdownLink(text: string, href: string | undefined): string {
  return href === undefined ? markdownText(text) : `[${markdownText(text)}](${encodedTarget(href)})`;
}

/** `url` for following from an editor; absent unless its scheme is http or https. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2000 || !/^https?:\/\/[^\s]/i.test(url)) return undefined;
  return encodedTarget(url);
}

/** `href` with everything percent-encoded that could end a link's target. */
function encodedTarget(href: string): string {
  return href.replace(/[^\x21-\x7e]|[<>()[\]\\"'`{}|^]/gu, percentEncoded);
}

function percentEncoded(character: string): string {
  if (/\p{Surrogate}/u.test(character)) return '%EF%BF%BD';
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
