import { type FactDiagnostic, factCodes } from './factDiagnostic';
import type { Entity, FactSet } from './factSet';
import { similarNames } from './similarNames';

/** The names that are most likely slips: a fact about “Lodnon” is about nothing, and no other fault would say so. */
export function checkNames(factSet: FactSet): FactDiagnostic[] {
  return similarNames(factSet)
    .slice(0, MOST_DIAGNOSTICS)
    .map(({ entity, meant, name }) => ({
      file: entity.origin.file,
      span: entity.origin.span,
      code: 'fact-similar-name',
      severity: factCodes['fact-similar-name'],
      message: `“${entity.label}” is declared nowhere. Did you mean “${name}”? If not, declare it under “entities”.`,
      related: relatedTo(meant),
    }));
}

const MOST_DIAGNOSTICS = 1000;

function relatedTo({ id, origin }: Entity): NonNullable<FactDiagnostic['related']> {
  return { file: origin.file, span: origin.parts?.get('label')?.span ?? origin.span, message: `The entity “${id}”` };
}
