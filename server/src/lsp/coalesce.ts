/** Runs `action` once, some milliseconds after the last of a burst of calls with the same key. */
export function coalesce(milliseconds: number, action: (key: string) => void): (key: string) => void {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  return key => {
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        action(key);
      }, milliseconds),
    );
  };
}
