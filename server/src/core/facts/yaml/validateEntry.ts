import type { ErrorObject } from 'ajv';
import { didYouMean } from '../../nearestWord';
import type { Span } from '../../span';
import type { Validator } from '../../validators.generated';
import { nodeAt, plainData, type YamlFault, type YamlNode } from './yamlNode';

/**
 * Validates one entry. Returns its data, typed, or what is wrong with it. `what` names the entry in messages (“fact”),
 * `keySpan` is where something that the entry lacks is reported.
 */
export function validateEntry<T>(
  node: YamlNode,
  validate: Validator<T>,
  what: string,
  keySpan: Span,
): { readonly data: T } | { readonly faults: readonly YamlFault[] } {
  const data = plainData(node);
  if (validate(data)) return { data };
  const faults = (validate.errors ?? []).map(error => describe(error, node, what, keySpan));
  return { faults: faults.slice(0, MOST_FAULTS) };
}

const MOST_FAULTS = 10;

function describe(error: ErrorObject, root: YamlNode, what: string, keySpan: Span): YamlFault {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const node = nodeAt(root, path);
  const name = path.filter(step => !/^\d+$/.test(step)).at(-1);
  const subject = name === undefined ? `This ${what}` : `“${name}”`;
  switch (error.keyword) {
    case 'required': {
      const span = path.length > 0 ? node.span : keySpan;
      return { span, message: `${subject} has no “${String(error.params.missingProperty)}”.` };
    }
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const span = (node.kind === 'map' && node.entries.get(key)?.keySpan) || node.span;
      const hint = didYouMean(key, Object.keys(error.parentSchema?.properties ?? {}));
      return {
        span,
        message: `${name === undefined ? `${/^[aeiou]/.test(what) ? 'An' : 'A'} ${what}` : subject} has no key “${key}”.${hint}`,
      };
    }
    case 'enum': {
      const allowed: readonly string[] = error.params.allowedValues;
      const written = node.kind === 'scalar' ? node.text : '';
      const hint = didYouMean(written, allowed) || (allowed.length < 12 ? ` It is one of: ${allowed.join(', ')}.` : '');
      return { span: node.span, message: `“${written}” is no ${name ?? 'value'} that Factlint knows.${hint}` };
    }
    case 'type':
      return { span: node.span, message: typeMessage(subject, node, [error.params.type].flat()) };
    case 'minItems':
    case 'minLength':
      return { span: node.span, message: `${subject} is empty.` };
    default:
      return { span: node.span, message: `${subject} ${error.message ?? 'is not valid'}.` };
  }
}

function typeMessage(subject: string, node: YamlNode, wanted: readonly string[]): string {
  if (node.kind === 'scalar' && plainData(node) === null) return `${subject} is empty.`;
  if (wanted.includes('array') && !wanted.includes('string')) {
    const written = node.kind === 'scalar' ? `: [${node.text}]` : '';
    return `${subject} must be a list${written}.`;
  }
  if (wanted.includes('object') && !wanted.includes('string')) return `${subject} must be a map of keys and values.`;
  if (wanted.includes('array')) return `${subject} must be one value or a list of values.`;
  return node.kind === 'scalar' ? `${subject} must be text; put it in quotes.` : `${subject} must be one text.`;
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
