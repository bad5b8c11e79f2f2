export const checkAllCommand = 'factlint.checkAll';
export const addFactCommand = 'factlint.addFact';
export const openFactCommand = 'factlint.openFact';
export const showPlaceCommand = 'factlint.showPlace';
export const signOffCommand = 'factlint.signOff';
export const withdrawSignOffCommand = 'factlint.withdrawSignOff';
export const queryAuthorCommand = 'factlint.queryAuthor';

/** Every command that the server offers, for its capabilities. */
export const commandNames: readonly string[] = [
  checkAllCommand,
  addFactCommand,
  openFactCommand,
  showPlaceCommand,
  signOffCommand,
  withdrawSignOffCommand,
  queryAuthorCommand,
];
