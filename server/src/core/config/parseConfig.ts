import type { ErrorObject } from 'ajv';
import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { didYouMean } from '../nearestWord';
import type { Span } from '../span';
import { validateConfig } from '../validators.generated';
import { type Config, configFileName, defaultConfig } from './config';
import type { ConfigFile } from './configSchema';

/** A fault in the configuration file; always an error. `span` counts UTF-16 code units of its text. */
export interface ConfigDiagnostic {
  readonly span: Span;
  readonly code: 'config-syntax' | 'config-schema';
  readonly message: string;
}

/**
 * Reads the text of `factlint.config.yaml`. Never throws: each fault is a diagnostic, and with any diagnostic
 * the configuration is the default one, because half a configuration would check something that nobody asked for.
 */
export function parseConfig(text: string): { config: Config; diagnostics: ConfigDiagnostic[] } {
  if (text.length > LONGEST) {
    return faulty([fault('config-syntax', { start: 0, end: 0 }, 'The configuration is longer than 1 MB.')]);
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0) {
    return faulty(
      document.errors.map(e =>
        fault('config-syntax', { start: e.pos[0], end: e.pos[1] }, `Not valid YAML: ${e.message}.`),
      ),
    );
  }
  if (document.contents === null) return { config: defaultConfig, diagnostics: [] };

  const data = plainData(document);
  if ('fault' in data) return faulty([data.fault]);
  if (!validateConfig(data.value)) {
    return faulty((validateConfig.errors ?? []).map(error => describe(error, document)));
  }

  const strays = [...globFaults(data.value, document), ...baselineFaults(data.value, document)];
  return strays.length > 0 ? faulty(strays) : { config: withDefaults(data.value), diagnostics: [] };
}

function withDefaults(file: ConfigFile): Config {
  return {
    facts: listOf(file.facts) ?? defaultConfig.facts,
    drafts: listOf(file.drafts) ?? defaultConfig.drafts,
    ignore: listOf(file.ignore) ?? defaultConfig.ignore,
    severities: file.severities ?? defaultConfig.severities,
    failOn: file['fail-on'] ?? defaultConfig.failOn,
    baseline: file.baseline ?? defaultConfig.baseline,
  };
}

/** The document as plain data. A file that multiplies itself by aliases is refused by the YAML library's own count. */
function plainData(document: Document): { value: unknown } | { fault: ConfigDiagnostic } {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: fault('config-syntax', { start: 0, end: 0 }, `The configuration cannot be read: ${reason}.`) };
  }
}

function describe(error: ErrorObject, document: Document): ConfigDiagnostic {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const span = nodeSpan(document, path);
  const name = path.length > 0 ? `“${path.join('.')}”` : 'The configuration';
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys(error.parentSchema?.properties ?? {});
      const kind = path.length > 0 ? 'diagnostic code' : 'key';
      const hint = didYouMean(key, known) || ` The ${kind}s are ${known.join(', ')}.`;
      return fault('config-schema', keySpan(document, path, key), `Unknown ${kind} “${key}”.${hint}`);
    }
    case 'enum': {
      const allowed: string[] = error.params.allowedValues;
      const value = scalarAt(document, path);
      return fault(
        'config-schema',
        span,
        `${name} cannot be “${value}”; it is one of ${allowed.join(', ')}.${didYouMean(value, allowed)}`,
      );
    }
    case 'type': {
      const wanted = path.length === 0 || path[0] === 'severities' ? 'a mapping of keys to values' : 'text';
      const globs = path.length === 1 && globKeys.some(key => key === path[0]);
      return fault('config-schema', span, `${name} must be ${globs ? 'a glob or a list of globs' : wanted}.`);
    }
    default:
      return fault('config-schema', span, `${name} ${error.message ?? 'is not valid'}.`);
  }
}

/** A glob that leaves the workspace would let a checked-out configuration read any file of its reader. */
function globFaults(file: ConfigFile, document: Document): ConfigDiagnostic[] {
  return globKeys.flatMap(key =>
    (listOf(file[key]) ?? []).flatMap((glob, index) => {
      if (!leavesWorkspace(glob)) return [];
      const path = Array.isArray(file[key]) ? [key, String(index)] : [key];
      const message = `The glob “${glob}” leads out of the workspace; write it relative to ${configFileName}, without “..”.`;
      return [fault('config-schema', nodeSpan(document, path), message)];
    }),
  );
}

function baselineFaults({ baseline }: ConfigFile, document: Document): ConfigDiagnostic[] {
  if (baseline === undefined || !leavesWorkspace(baseline)) return [];
  const message = `“baseline” leads out of the workspace; write it relative to ${configFileName}, without “..”.`;
  return [fault('config-schema', nodeSpan(document, ['baseline']), message)];
}

function leavesWorkspace(glob: string): boolean {
  const bare = glob.replace(/^!/, '');
  return /^([/\\]|[a-zA-Z]:)/.test(bare) || /(^|[/\\{,])\.\.($|[/\\,}])/.test(bare);
}

function listOf(globs: string | string[] | undefined): string[] | undefined {
  return typeof globs === 'string' ? [globs] : globs;
}

function nodeSpan(document: Document, path: readonly string[]): Span {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  return isNode(node) ? rangeOf(node.range) : { start: 0, end: 0 };
}

function keySpan(document: Document, path: readonly string[], key: string): Span {
  const map = path.length > 0 ? document.getIn(path, true) : document.contents;
  const pair = isMap(map) ? map.items.find(item => isScalar(item.key) && String(item.key.value) === key) : undefined;
  return pair && isNode(pair.key) ? rangeOf(pair.key.range) : nodeSpan(document, path);
}

function rangeOf(range: readonly number[] | null | undefined): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function scalarAt(document: Document, path: readonly string[]): string {
  const node = document.getIn(path, true);
  return isScalar(node) ? String(node.value) : '';
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function fault(code: ConfigDiagnostic['code'], span: Span, message: string): ConfigDiagnostic {
  return { code, span, message };
}

function faulty(diagnostics: ConfigDiagnostic[]): { config: Config; diagnostics: ConfigDiagnostic[] } {
  return { config: defaultConfig, diagnostics };
}

const globKeys = ['facts', 'drafts', 'ignore'] as const;
const LONGEST = 1_000_000;
