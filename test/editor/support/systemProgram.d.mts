export interface SystemProgram {
  readonly names: readonly string[];
  readonly debianPackage: string;
  readonly purpose: string;
}

export function findSystemProgram(program: SystemProgram): Promise<string>;
