import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { claimReview } from '../../server/src/convert/claimReview';
import { cslJson } from '../../server/src/convert/cslJson';
import { readFactFiles } from '../../server/src/core/facts/readFactFiles';

const text = `entities:
  border:
    label: Turkey–Armenia border
    description: closed since 1993
sources:
  rferl:
    type: article-newspaper
    title: Border To Stay Closed
    container-title: RFE/RL
    author: Anna Petrosyan
    issued: 2004-04-19
    accessed: 2021-05
    URL: https://example.org/border
  atlas: { title: An Atlas, publisher: Maps Inc., issued: "2001/2003" }
  chronicle: { title: A Chronicle, issued: 1993~ }
  leaflet: { title: A Leaflet, issued: 199X }
facts:
  - id: border-closed
    subject: border
    property: closed
    value: 1993
    statement: Turkey closed the border in 1993.
    reviewed: 2026-03-01
    reviewer: Ann
    references: [{ source: rferl, quote: It was shut }, https://example.org/plain]
  - id: border closed/misdated
    subject: border
    property: closed
    value: 1992
    rank: deprecated
    note: An old map says so.
    source: atlas
  - { subject: border, property: length, value: 311 km, references: [chronicle, leaflet] }
`;
const { factSet, diagnostics } = readFactFiles([{ path: 'a.yaml', text }]);

describe('cslJson', () => {
  const items: Record<string, unknown>[] = JSON.parse(cslJson(factSet));
  const item = (id: string) => items.find(each => each.id === id);

  it('has every source, declared or not', () => {
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      items.map(({ id }) => id),
      ['rferl', 'atlas', 'chronicle', 'leaflet', 'https://example.org/plain'],
    );
    assert.deepEqual(item('rferl'), {
      id: 'rferl',
      type: 'article-newspaper',
      title: 'Border To Stay Closed',
      'container-title': 'RFE/RL',
      author: [{ literal: 'Anna Petrosyan' }],
      issued: { 'date-parts': [[2004, 4, 19]] },
      accessed: { 'date-parts': [[2021, 5]] },
      URL: 'https://example.org/border',
    });
  });

  it('says ranges and doubts as CSL does, and the rest as it is written', () => {
    assert.deepEqual(item('atlas')?.issued, { 'date-parts': [[2001], [2003]] });
    assert.deepEqual(item('chronicle')?.issued, { 'date-parts': [[1993]], circa: true });
    assert.deepEqual(item('leaflet')?.issued, { raw: '199X' });
  });

  it('is cited by a CSL processor', () => {
    const bibliography: string = new Cite(items).format('bibliography', { format: 'text', template: 'apa' });
    assert.match(
      bibliography,
      /Anna Petrosyan\. \(2004, April 19\)\. Border To Stay Closed\. RFE\/RL\. https:\/\/example\.org\/border/,
    );
    assert.match(bibliography, /An Atlas\. \(2001–2003\)\. Maps Inc/);
  });
});

describe('claimReview', () => {
  const reviews = (options = {}) => JSON.parse(claimReview(factSet, options))['@graph'];

  it('rates what a fact states as true, with its sources', () => {
    assert.deepEqual(reviews({ publisher: 'The Desk', url: 'https://example.org/facts#top' })[0], {
      '@type': 'ClaimReview',
      '@id': 'https://example.org/facts#border-closed',
      url: 'https://example.org/facts#border-closed',
      claimReviewed: 'Turkey closed the border in 1993.',
      datePublished: '2026-03-01',
      author: { '@type': 'Organization', name: 'The Desk' },
      about: { '@type': 'Thing', name: 'Turkey–Armenia border', description: 'closed since 1993' },
      itemReviewed: { '@type': 'Claim', text: 'Turkey closed the border in 1993.' },
      reviewRating: { '@type': 'Rating', ratingValue: 2, bestRating: 2, worstRating: 1, alternateName: 'True' },
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Border To Stay Closed',
          author: { '@type': 'Person', name: 'Anna Petrosyan' },
          isPartOf: { '@type': 'CreativeWork', name: 'RFE/RL' },
          datePublished: '2004-04-19',
          url: 'https://example.org/border',
          text: 'It was shut',
        },
        { '@type': 'CreativeWork', name: 'https://example.org/plain', url: 'https://example.org/plain' },
      ],
    });
  });

  it('rates what a deprecated fact states as false, and says why people believe it', () => {
    const [, review] = reviews({ url: 'https://example.org/facts' });
    assert.equal(review.claimReviewed, 'Turkey–Armenia border, closed: 1992');
    assert.equal(review.reviewRating.alternateName, 'False');
    assert.equal(review.reviewBody, 'An old map says so.');
    assert.equal(review.url, 'https://example.org/facts#border%20closed%2Fmisdated');
  });

  it('leaves out what nobody said', () => {
    const [first, , third] = reviews();
    assert.deepEqual(first.author, { '@type': 'Person', name: 'Ann' });
    assert.ok(!('url' in first));
    assert.deepEqual(Object.keys(third), [
      '@type',
      'claimReviewed',
      'about',
      'itemReviewed',
      'reviewRating',
      'citation',
    ]);
    assert.ok(!('datePublished' in third.citation[1]));
  });
});
