import { type ImportIssue, importWarning } from '../draft/import-issue.js';

const MOST_NAMED = 10;

/** The warning for the hidden parts of a document, which are not read. None where nothing is hidden. */
export function hiddenIssues(parts: readonly string[]): ImportIssue[] {
  if (parts.length === 0) return [];
  const found = parts.join('; ');
  const message = `Il file contiene parti nascoste, che non vengono lette: ${found}. Se servono, mostrarle con il suo programma, salvare e ricaricare il file; se non devono esserci, toglierle.`;
  return [importWarning('HIDDEN_PARTS', message, { found })];
}

/** "la colonna C", "le righe 4, 5 e altre 20". */
export function countedNames(one: string, several: string, names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const listed = rest > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} e altre ${rest}` : names.join(', ');
  return `${names.length === 1 ? one : several} ${listed}`;
}
