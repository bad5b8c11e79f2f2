/** What has arrived and was not yet waited for, by key. */
export interface Arrivals<T> {
  arrive(key: string, item: T): null;
  /** The next item, in the order of arrival: one that is there already, or else the one to come. */
  next(key: string): Promise<T>;
}

export function arrivals<T>(): Arrivals<T> {
  const waiting = new Map<string, ((item: T) => void)[]>();
  const arrived = new Map<string, T[]>();
  return {
    arrive(key, item) {
      const resolve = waiting.get(key)?.shift();
      if (resolve === undefined) arrived.set(key, [...(arrived.get(key) ?? []), item]);
      else resolve(item);
      return null;
    },
    next(key) {
      const item = arrived.get(key)?.shift();
      if (item !== undefined) return Promise.resolve(item);
      return new Promise(resolve => waiting.set(key, [...(waiting.get(key) ?? []), resolve]));
    },
  };
}
