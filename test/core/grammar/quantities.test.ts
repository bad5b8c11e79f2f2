import { checkerOf } from '../../support/eachForm';
import { eachSpelling } from '../../support/eachSpelling';
import { facts } from './kernels';

const check = checkerOf(facts);

describe('an amount as it is written', () => {
  describe('is put right in the style of the writer', () => {
    eachSpelling(
      check,
      ['Tarnow Dam cost {V}.', 'Tarnow Dam was built at a cost of {V}.', '# Tarnow Dam\n\nCost: {V}'],
      [
        ['⟦75 million euros→48 million euros⟧', '48 million euros'],
        ['⟦€75m→€48m⟧', '€48m'],
        ['⟦€75mn→€48mn⟧', '€48mn'],
        ['⟦75m euros→48m euros⟧', '48m euros'],
        ['⟦EUR 75 million→EUR 48 million⟧', 'EUR 48 million'],
        ['⟦75,000,000 euros→48,000,000 euros⟧', '48,000,000 euros'],
        ['⟦seventy-five million euros→forty-eight million euros⟧', 'forty-eight million euros'],
        ['⟦€1.2bn→€48m⟧', 'almost €50m'],
        ['⟦75 million euros→48 million euros⟧ ($90 million)', '48 million euros ($58 million)'],
      ],
    );
    eachSpelling(
      check,
      ['{V} Tarnow Dam opened in 1964.', 'People flock to {V} Tarnow Dam.'],
      [
        ['the ⟦140-metre→92-metre⟧', 'the 92-metre'],
        ['the ⟦140 metre→92 metre⟧', 'the 92 metre'],
        ['the ⟦140m→92m⟧', 'the 92m'],
        ['the ⟦140-metre→92-metre⟧-high', 'the 92-metre-high'],
        ['the ⟦459-foot→302-foot⟧', 'the 302-foot'],
      ],
    );
  });

  describe('stands behind words that widen it', () => {
    eachSpelling(
      check,
      ['Velia spent {V} on Tarnow Dam.', 'Tarnow Dam cost {V}.', '# Tarnow Dam\n\nCost: {V}'],
      [
        ['around ⟦€75 million→€48 million⟧', 'around €50 million'],
        ['close to ⟦€75 million→€48 million⟧', 'close to €50 million'],
        ['', 'more than €45 million', 'just under €50 million', 'at least €48 million', 'a good €45 million'],
      ],
    );
  });

  describe('that is a difference is no measure', () => {
    eachSpelling(
      check,
      ['Tarnow Dam cost {V}.'],
      [['', '30 million euros less than the bridge', '90 million euros more than the bridge']],
    );
  });
});
