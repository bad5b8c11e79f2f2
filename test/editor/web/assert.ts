/** What the suites use of `node:assert/strict`, where there is no Node. */

function fail(message = 'Failed.'): never {
  throw new Error(message);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message ?? `${show(value)} is not true.`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(`${message ?? 'Not equal'}: ${show(actual)} instead of ${show(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isDeepEqual(actual, expected)) fail(`${message ?? 'Not equal'}: ${show(actual)} instead of ${show(expected)}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? `${show(text)} does not match ${pattern}.`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message ?? `${show(text)} matches ${pattern}.`);
}

async function rejects(act: () => Promise<unknown>, pattern: RegExp): Promise<void> {
  const reason = await act().then(
    () => fail('Not rejected.'),
    error => String(error),
  );
  match(reason, pattern);
}

export default { fail, ok, equal, deepEqual, match, doesNotMatch, rejects };

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const right = new Map(Object.entries(b));
  return Object.entries(a).every(([key, value]) => right.has(key) && isDeepEqual(value, right.get(key)));
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
}
