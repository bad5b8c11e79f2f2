import type { Fact, FactSet, Source } from '../core/facts/factSet';
import { parseEdtf } from '../core/facts/parseEdtf';

export interface ClaimReviewOptions {
  /** Who reviews: the name of the newsroom or the site. */
  readonly publisher?: string;
  /** The page that tells of the facts; each review is at the fact’s id on it. */
  readonly url?: string;
}

/**
 * The facts as schema.org’s ClaimReview, in JSON-LD: what each states is rated true, and what a deprecated fact states is rated
 * false, with its note as the explanation. The sources stand as citations.
 */
export function claimReview({ facts }: FactSet, options: ClaimReviewOptions): string {
  const document = { '@context': 'https://schema.org', '@graph': facts.map(fact => review(fact, options)) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function review(fact: Fact, { publisher, url }: ClaimReviewOptions) {
  const { id, subject, rank, note, statement, reviewed, reviewer, references } = fact;
  const claim = statement ?? statementOf(fact);
  const address = url === undefined ? undefined : `${url.replace(/#.*$/, '')}#${encodeURIComponent(id)}`;
  return {
    '@type': 'ClaimReview',
    '@id': address,
    url: address,
    claimReviewed: claim,
    datePublished: dateOf(reviewed),
    author: authorOf(publisher, reviewer),
    about: { '@type': 'Thing', name: subject.label, description: subject.description },
    itemReviewed: { '@type': 'Claim', text: claim },
    reviewRating: rating(rank === 'deprecated'),
    reviewBody: note,
    citation: references.length === 0 ? undefined : references.map(({ source, quote }) => citation(source, quote)),
  };
}

/** Of two steps, as the fact set itself knows only right and wrong. */
function rating(isWrong: boolean) {
  const [ratingValue, alternateName] = isWrong ? [1, 'False'] : [2, 'True'];
  return { '@type': 'Rating', ratingValue, bestRating: 2, worstRating: 1, alternateName };
}

function statementOf({ subject, property, values }: Fact): string {
  return `${subject.label}, ${property.label}: ${values.map(({ text }) => text).join(', ')}`;
}

function authorOf(publisher: string | undefined, reviewer: string | undefined) {
  if (publisher !== undefined) return { '@type': 'Organization', name: publisher };
  return reviewer === undefined ? undefined : { '@type': 'Person', name: reviewer };
}

function citation({ title, author, containerTitle, publisher, issued, URL }: Source, quote: string | undefined) {
  return {
    '@type': 'CreativeWork',
    name: title,
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    isPartOf: containerTitle === undefined ? undefined : { '@type': 'CreativeWork', name: containerTitle },
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: dateOf(issued),
    url: URL,
    text: quote,
  };
}

/** schema.org takes ISO 8601 dates, which the plain ones of EDTF are. */
function dateOf(written: string | undefined): string | undefined {
  const isPlain = written !== undefined && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(written);
  return isPlain && parseEdtf(written) !== undefined ? written : undefined;
}
