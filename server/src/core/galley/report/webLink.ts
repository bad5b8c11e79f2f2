import { type Html, html } from './html';

/** The longest address that anybody follows. */
const longest = 2000;

/** A link to a page of the web; of any other address, only what it stands on. */
export function webLink(content: Html, address: string | undefined): Html {
  const isWeb = address !== undefined && address.length <= longest && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(address);
  return isWeb ? html`<a href="${address}" rel="noopener noreferrer">${content}</a>` : content;
}
