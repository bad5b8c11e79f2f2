/** A program of the operating system that tests need. */
export interface SystemProgram {
  /** The commands that it may go by, the preferred one first. */
  readonly names: string[];
  readonly debianPackage: string;
  /** What it is needed for, told where it is missing. */
  readonly purpose: string;
}

/** The program's path; it is installed where it is missing and that can be done. */
export function findSystemProgram(program: SystemProgram): Promise<string>;
