/** Markup that is safe to be put into a page. Only `html` makes it. */
export class Html {
  /** Tells markup from text to the compiler as well. */
  readonly kind = 'html';

  constructor(readonly markup: string) {}
}

export type HtmlValue = Html | string | number | undefined | readonly Html[];

/**
 * A template of markup. Whatever is put into it is text and is escaped, for element content and for attribute values between double
 * quotes alike, unless it is markup itself; so what a draft or a fact file says can never become a tag.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(strings.map((string, index) => string + markupOf(values[index])).join(''));
}

function markupOf(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'object') return value.map(each => each.markup).join('');
  return escapeHtml(String(value));
}

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, halves of characters, and the invisible ones that show text in another order than it has. */
const unprintable = /[^\P{Cc}\t\n\r]|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function escapeHtml(text: string): string {
  return text.replace(unprintable, '\ufffd').replace(/[&<>"']/g, character => special[character] ?? character);
}
