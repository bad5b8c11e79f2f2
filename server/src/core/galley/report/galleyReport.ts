import { formatSource } from '../../citations/formatSource';
import type { Draft } from '../../draft/draft';
import { describeSignOff } from '../../signOffs/describeSignOff';
import type { SignOff } from '../../signOffs/signOff';
import { dayValue } from '../../values/dates/calendarValues';
import { describeDate } from '../../values/dates/describeDate';
import type { Day } from '../../values/dateValue';
import { type GalleyClaim, galleyStates } from '../galley';
import { claimNote, createTold } from './claimNote';
import { draftRows } from './draftRows';
import { type Html, html } from './html';
import { createMarker } from './marker';
import { pageStyle } from './pageStyle';
import { createSourceNumbers, type NumberedSource } from './sourceNumbers';
import { stateLooks } from './stateLooks';
import { webLink } from './webLink';

/** What a report is made of. */
export interface GalleyReport {
  /** What the draft is called. */
  readonly name: string;
  readonly draft: Draft;
  readonly claims: readonly GalleyClaim[];
  /** Sign-offs whose claim is no longer in the draft. */
  readonly lost: readonly SignOff[];
  /** The day on which it is made. */
  readonly today: Day;
}

/**
 * The page that a checker takes into a meeting, as the text of one HTML file: the draft with its claims marked and numbered, beside
 * them the facts and their sources, below it the list of sources. It needs nothing else, runs nothing and fetches nothing.
 */
export function galleyReport({ name, draft, claims, lost, today }: GalleyReport): string {
  const sources = createSourceNumbers();
  const told = createTold();
  const rows = draftRows(draft, createMarker(draft, claims));
  let next = 0;
  const parts = rows.map(({ html: text, end }, index) => {
    const notes: Html[] = [];
    for (let claim = claims[next]; claim !== undefined; claim = claims[++next]) {
      if (claim.span.start >= end && index < rows.length - 1) break;
      notes.push(claimNote(claim, sources, told));
    }
    return html`<section class="row"><div class="text">${text}</div>${asideOf(notes)}</section>\n`;
  });
  const dateline = draft.dateline === undefined ? undefined : `Dateline ${dayText(draft.dateline)}. `;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Factlint">
<title>Galley: ${draft.title ?? name}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<p class="kicker">Galley</p>
<p class="name">${name}</p>
<p class="made">${dateline}Checked on ${dayText(today)}.</p>
${tally(claims, draft.queries.length)}
</header>
<main>
${parts}</main>
<footer>
${sourceList(sources.list())}
${queryList(draft)}
${lostList(lost)}
</footer>
</body>
</html>
`;
  return page.markup;
}

function asideOf(notes: readonly Html[]): Html {
  return notes.length === 0 ? html`` : html`<aside class="notes">${notes}</aside>`;
}

function tally(claims: readonly GalleyClaim[], queries: number): Html {
  const counts = galleyStates
    .toReversed()
    .map(state => ({ state, count: claims.filter(claim => claim.state === state).length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return html`<p class="tally">This draft claims nothing that the facts know.</p>`;
  const items = counts.map(
    ({ state, count }) =>
      html`<li class="${state}"><span class="sign" aria-hidden="true">${stateLooks[state].sign}</span> <b>${count}</b> <mark class="${state}">${stateLooks[state].label.toLowerCase()}</mark></li>`,
  );
  const asked = html`<li><b>${queries}</b> <span class="query">${queries === 1 ? 'query' : 'queries'}</span></li>`;
  return html`<ul class="tally">${items}${queries === 0 ? undefined : asked}</ul>`;
}

function sourceList(sources: readonly NumberedSource[]): Html {
  if (sources.length === 0) return html``;
  const items = sources.map(({ number, source, claims }) => {
    const { text, URL } = formatSource(source);
    const address = URL === undefined ? undefined : webLink(html`<span class="address">${URL}</span>`, URL);
    const own = source.title === URL ? html`` : html`${text}. `;
    const links = claims.map(claim => html` <a href="#note-${claim}">${claim}</a>`);
    return html`<li id="source-${number}"><span class="index">[${number}]</span><div>${own}${address} <span class="cited">For${links}</span></div></li>\n`;
  });
  return html`<section class="list"><h2>Sources</h2>\n<ol>${items}</ol></section>`;
}

function queryList(draft: Draft): Html {
  if (draft.queries.length === 0) return html``;
  const items = draft.queries.map(({ text }, index) => {
    const number = index + 1;
    return html`<li id="asked-${number}"><a class="index" href="#query-${number}">Q${number}</a><div>${text === '' ? 'Query' : text}</div></li>\n`;
  });
  return html`<section class="list queries"><h2>Open queries</h2>\n<ol>${items}</ol></section>`;
}

/** What somebody has checked, and nobody can find any more, is not to be forgotten. */
function lostList(lost: readonly SignOff[]): Html {
  if (lost.length === 0) return html``;
  const items = lost.map(
    signOff =>
      html`<li><div>“${signOff.sentence}” ${describeSignOff({ signOff, voidBecause: 'it is no longer in the draft' })}.</div></li>\n`,
  );
  return html`<section class="list"><h2>Sign-offs without a claim</h2>\n<ol>${items}</ol></section>`;
}

function dayText(day: Day): string {
  return describeDate(dayValue(day));
}
