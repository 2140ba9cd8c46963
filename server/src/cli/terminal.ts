import type { ImportIssue } from '../import/draft/import-issue.js';

/** The stream a command writes to. */
interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** What a command uses of the process that runs it; `process` is one, and a test passes its own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Set by a command that was understood but refused; left alone by one that succeeds. */
  exitCode?: number | string | null | undefined;
  /** The folder in which relative paths begin. */
  cwd(): string;
}

/** One line on standard output. */
export function printLine({ stdout }: Terminal, text: string): void {
  stdout.write(`${text}\n`);
}

/** The one JSON object of a command called with --json. */
export function printJson(terminal: Terminal, report: object): void {
  printLine(terminal, JSON.stringify(report, null, 2));
}

export function printIssues(terminal: Terminal, issues: readonly ImportIssue[]): void {
  for (const { severity, message } of issues) {
    printLine(terminal, `${severity === 'ERROR' ? 'Errore' : 'Avviso'}: ${message}`);
  }
}
