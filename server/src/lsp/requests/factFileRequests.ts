import type { Requests } from './requests';

/** Answers what an editor asks about a place in a fact file. */
export function createFactFileRequests(): Requests {
  return {
    hover: async () => null,
    definition: async () => null,
    highlights: async () => [],
    codeActions: async () => [],
    completion: async () => ({ isIncomplete: false, items: [] }),
  };
}
