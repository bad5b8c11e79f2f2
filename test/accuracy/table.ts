/** One line of a table: a name, then cells of one width. */
export function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(28) + cells.map(cell => String(cell).padStart(12)).join('');
}

export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
