import type { StaticFeature } from 'vscode-languageclient';

/** Tells the server of an ability that the protocol has no word for. */
export function announce(ability: string): StaticFeature {
  return {
    fillClientCapabilities: capabilities => {
      capabilities.experimental = { ...(capabilities.experimental ?? {}), [ability]: true };
    },
    initialize: () => {},
    getState: () => ({ kind: 'static' }),
    clear: () => {},
  };
}
