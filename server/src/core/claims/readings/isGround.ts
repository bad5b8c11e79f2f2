import { normOf, type Unit } from '../sentence/unit';

/** Whether a name is that of a building, a street or a ground, which lies within a town. */
export function isGround(name: string): boolean {
  return grounds.test(name);
}

const grounds =
  /\b(?:stadium|park|arena|ground|hall|cent(?:re|er)|estadio|stade|stadio|field|fields|gardens?|court|road|circuit|church|cathedral|palace|hotel|street|square|airport|university|oval|house|club|theatre|theater|castle|bridge|hospital|clinic|infirmary|sanatorium|hospice|prison|jail|abbey|chapel|monastery|convent|school|college|academy|avenue|lane|inn|tavern|café|cafe|museum|gallery|library|barracks|cemetery|station|mansion|villa|farm)\b|[a-z](?:strasse|straße|gasse|straat|gata|gatan|gade)\b/i;

/**
 * The last unit of what names a building, a street or a quarter: “St Olav's *Hospital*”, “the Brandt *inn*”; undefined where `at` names
 * none, as “a *Geneva* hospital”, of which there are several.
 */
export function groundEnd(units: readonly Unit[], at: number): number | undefined {
  const unit = units[at];
  if (unit?.kind !== 'name') return undefined;
  if (isGround(unit.text)) return at;
  const next = normOf(units[at + 1]);
  const isOne = !/^an?$/.test(normOf(units[at - 1]));
  return isOne && (isGround(next) || /^(?:quarter|district|estate|suburbs?|neighbou?rhood)$/.test(next))
    ? at + 1
    : undefined;
}
