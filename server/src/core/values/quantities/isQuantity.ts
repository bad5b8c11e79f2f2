import { isCapital } from '../letters';
import {
  type FigureSurroundings,
  followsName,
  isGlued,
  isHalfOfYear,
  isHour,
  isInName,
  isLabel,
  isOfDate,
  isYear,
  surroundings,
} from './figureContext';
import { isGappedFigure } from './isGappedFigure';
import type { NumberReading } from './readNumber';
import type { UnitReading } from './readUnit';

/**
 * Whether a number is an amount where it stands, and no date, label or part of a name. `start` is its own or its currency's,
 * `last` the upper end of a range or the number itself.
 */
export function isQuantity(
  prose: string,
  start: number,
  number: NumberReading,
  last: NumberReading,
  unit: UnitReading | undefined,
): boolean {
  const near = surroundings(prose, start, last.end);
  const measured = unit !== undefined && unit.dimension !== 'count';
  // "eight-thousanders", "two-fold": the compound is a word of its own.
  if (unit === undefined && /^[-‐‑](?!strong|odd|plus)[A-Za-zÀ-ÖØ-öø-\u1fff]/.test(near.after)) return false;
  if (unit === undefined && isHour(near)) return false;
  if (number.style === 'words') return isWordQuantity(prose, near, number, unit);
  const inside = unit !== undefined && unit.joint === '' ? { ...near, after: '' } : near;
  if (isGlued(inside) || /^0\d/.test(prose.slice(number.start, number.start + 2))) return false;
  if (unit === undefined || !measured || unit.dimension === 'time') {
    if (isOfDate(near)) return false;
  }
  if (measured || number.grouping !== '' || number.scale !== undefined)
    return unit?.dimension === 'time' ? !isLabelled(near, number) : true;
  if (isLabelled(near, number) && !(unit === undefined && isGappedFigure(prose, start, last.end))) return false;
  // "11 Diagonal Street": a bare figure before a capital is part of a name or an address.
  if (unit === undefined && number.decimals === 0 && /^[ \u00a0]/.test(near.after) && isCapital(near.after, 1))
    return false;
  if (last === number && number.decimals === 0 && number.amount >= 1000 && number.amount < 2200) {
    return !isYear(near, number.amount, unit?.joint !== undefined);
  }
  return true;
}

function isLabelled(near: FigureSurroundings, number: NumberReading): boolean {
  return (isLabel(near) || followsName(near)) && number.scale === undefined;
}

function isWordQuantity(
  prose: string,
  near: FigureSurroundings,
  number: NumberReading,
  unit: UnitReading | undefined,
): boolean {
  if (/[A-Za-zÀ-ÖØ-öø-\u1fff\d'’][-‐‑'’]?$/.test(near.before) || /^[A-Za-zÀ-ÖØ-öø-\u1fff\d_]/.test(near.after))
    return false;
  if (isCapital(prose, number.start) && isInName(near)) return false;
  // "One Hundred Years of Solitude": a capital on both is a title's.
  if (unit?.spelled && /^[A-Z][a-zß-öø-ÿ].*[ -][A-Z][a-zß-öø-ÿ]/.test(prose.slice(number.start, unit.end)))
    return false;
  if (isHalfOfYear(near)) return false;
  const written = prose.slice(number.start, number.end).toLowerCase();
  if (written === 'one') {
    return (
      unit !== undefined &&
      !/(?:no|any|every|each|this|that|the|which|some|another|last|next)[ \u00a0-]$/i.test(near.before)
    );
  }
  if (written === 'half')
    return (
      /^[ \u00a0](?:of|the|its|their|his|her|an?)(?![A-Za-zÀ-ÖØ-öø-\u1fff])/.test(near.after) ||
      unit?.dimension === 'time' ||
      unit?.dimension === 'length'
    );
  if (written === 'quarter' || /^an? (?:third|quarter|fifth|tenth)$/.test(written))
    return unit !== undefined || /^[ \u00a0]of(?![A-Za-zÀ-ÖØ-öø-\u1fff])/.test(near.after);
  if (isLabel(near) && unit === undefined) return false;
  return true;
}
