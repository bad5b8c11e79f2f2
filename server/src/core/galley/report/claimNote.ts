import { formatSource } from '../../citations/formatSource';
import { factLabel } from '../../facts/factLabel';
import type { Fact, Reference } from '../../facts/factSet';
import { describeSignOff } from '../../signOffs/describeSignOff';
import { describeDate } from '../../values/dates/describeDate';
import { type GalleyClaim, galleyMessage } from '../galley';
import { type Html, html } from './html';
import type { SourceNumbers } from './sourceNumbers';
import { stateLooks } from './stateLooks';

/** Of something that the margin tells: the number of the claim beside which it was told before, if any. From now on it is told. */
export type Told = (what: string, claim: number) => number | undefined;

export function createTold(): Told {
  const told = new Map<string, number>();
  return (what, claim) => {
    const before = told.get(what);
    if (before === undefined) told.set(what, claim);
    return before;
  };
}

/** What the margin says beside a claim: its state, the facts, and where they are from. What was told before is only referred to. */
export function claimNote(entry: GalleyClaim, sources: SourceNumbers, told: Told): Html {
  const { number, state, claims, signOff } = entry;
  const { sign, label } = stateLooks[state];
  const facts = new Set(claims.flatMap(({ fact, otherFacts }) => (fact === undefined ? [] : [fact, ...otherFacts])));
  const message = galleyMessage(entry);
  const before = told(`message ${message}`, number);
  const lines = [...facts].map(fact => factLines(fact, number, message, sources, told));
  return html`<div class="note ${state}" id="note-${number}">
<p class="head"><a class="back" href="#claim-${number}">${number}</a> <span class="sign" aria-hidden="true">${sign}</span> ${label}${state === 'signed-off' ? '' : html` <span class="checked">checked <i></i></span>`}</p>
${before === undefined ? [html`<p class="message">${message}</p>`, ...lines] : line('message', html`As at ${noteLink(before)}.`)}
${signOff === undefined ? undefined : line(signOff.voidBecause === undefined ? 'signed' : 'signed voided', html`${describeSignOff(signOff)}.`)}
</div>`;
}

function factLines(fact: Fact, claim: number, message: string, sources: SourceNumbers, told: Told): Html {
  for (const { source } of fact.references) sources.numberOf(source, claim);
  const before = told(`fact ${fact.id}`, claim);
  const { id, statement, values, valid, note } = fact;
  if (before !== undefined) return line('fact', html`Fact <code>${id}</code>, as at ${noteLink(before)}.`);
  const value = values.map(({ text }) => text).join(', ');
  const validity = valid === undefined ? '' : `, ${describeDate(valid)}`;
  const references = fact.references.map(reference => referenceText(reference, claim, sources));
  return html`${unlessIn(message, statement)}
<p class="fact">Fact <code>${id}</code>: ${factLabel(fact)} <b>${value}</b>${validity}</p>
${unlessIn(message, note)}
<p class="fact">${references.length === 0 ? 'No source is given.' : references}</p>`;
}

function line(kind: string, content: Html): Html {
  return html`<p class="${kind}">${content}</p>`;
}

function unlessIn(message: string, text: string | undefined): Html | undefined {
  return text === undefined || message.includes(text) ? undefined : line('fact', html`${text}`);
}

function noteLink(claim: number): Html {
  return html`<a href="#note-${claim}">${claim}</a>`;
}

function referenceText({ source, quote, locator }: Reference, claim: number, sources: SourceNumbers): Html {
  const number = sources.numberOf(source, claim);
  const place = [source.containerTitle ?? formatSource(source).title, locator].filter(Boolean).join(', ');
  const said = quote === undefined ? '' : `: “${quote}”`;
  return html`<span class="reference"><a href="#source-${number}">[${number}]</a>\u00a0${place}${said}</span> `;
}
