import { Position, Range } from 'vscode';
import type { Place, Stretch } from './protocol';

export function toPosition({ line, character }: Place): Position {
  return new Position(line, character);
}

export function toRange({ start, end }: Stretch): Range {
  return new Range(toPosition(start), toPosition(end));
}
