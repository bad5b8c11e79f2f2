/** Countries and cities whose summer is in January, by their names and adjectives, and those at the equator, where either half's may be meant. */
const southern =
  /\b(?:Australia|Australasia|New Zealand|South Africa|Argentin|Chile|Uruguay|Paraguay|Bolivia|Peru|Brazil|Zimbabwe|Namibia|Botswana|Mozambi|Madagascar|Malagasy|Lesotho|Zambia|Angola|Malawi|Tanzania|Kenya|Fiji|Samoa|Tonga|Papua|Indonesia|Antarctic|Tasmania|Patagonia|Falkland|Sydney|Melbourne|Brisbane|Perth|Adelaide|Auckland|Wellington|Christchurch|Cape Town|Johannesburg|Durban|Buenos Aires|Montevideo|Santiago|Lima|São Paulo|Sao Paulo|Rio de Janeiro)/;

/** Whether one of the texts speaks of a place on the southern half of the Earth, where the seasons are the other way round. */
export function isSouthern(...texts: readonly string[]): boolean {
  return texts.some(text => southern.test(text));
}
