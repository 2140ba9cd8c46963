import type { ImportIssue } from '../import/draft/import-issue.js';

/** One line on standard output. */
export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The one JSON object of a command called with --json. */
export function printJson(report: object): void {
  printLine(JSON.stringify(report, null, 2));
}

export function printIssues(issues: readonly ImportIssue[]): void {
  for (const { severity, message } of issues) printLine(`${severity === 'ERROR' ? 'Errore' : 'Avviso'}: ${message}`);
}
