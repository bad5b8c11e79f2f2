export const checkAllCommand = 'factlint.checkAll';
export const addFactCommand = 'factlint.addFact';
export const openFactCommand = 'factlint.openFact';

/** Every command that the server offers, for its capabilities. */
export const commandNames: readonly string[] = [checkAllCommand, addFactCommand, openFactCommand];
