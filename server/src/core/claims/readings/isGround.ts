/** Whether a name is that of a building, a street or a ground, which lies within a town. */
export function isGround(name: string): boolean {
  return grounds.test(name);
}

const grounds =
  /\b(?:stadium|park|arena|ground|hall|cent(?:re|er)|estadio|stade|stadio|field|fields|gardens?|court|road|circuit|church|cathedral|palace|hotel|street|square|airport|university|oval|house|club|theatre|theater|castle|bridge|hospital|clinic|infirmary|sanatorium|hospice|prison|jail|abbey|chapel|monastery|convent|school|college|academy|avenue|lane|inn|tavern|café|cafe|museum|gallery|library|barracks|cemetery|station|mansion|villa|farm)\b/i;
