import { Command, InvalidArgumentError } from 'commander';
import type { ReadingsReport } from '../import/readings/readings-report.js';
import { loadReadings } from '../import/readings/save-readings.js';
import { readAnswers } from './answers-file.js';
import { recordLoad } from './audited-load.js';
import { REFUSED } from './exit-codes.js';
import { readInput } from './input-file.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printIssues, printJson, printLine, type Terminal } from './terminal.js';

interface ReadingsOptions {
  readonly municipality?: string;
  readonly year?: number;
  readonly demonstration?: boolean;
  readonly dryRun?: boolean;
  readonly confirm?: boolean;
  readonly answers?: string;
  readonly json?: boolean;
}

export function readingsCommand(terminal: Terminal): Command {
  return new Command('readings')
    .argument(
      '<file>',
      'file con una colonna dei codici (o dei titoli) degli indicatori e una dei valori; anche numeratore e denominatore, data, definitivo, nota',
    )
    .option('--municipality <slug>', "l'ente, ad esempio cremona")
    .option('--year <anno>', "l'anno del piano", year)
    .option('--demonstration', 'i valori sono dimostrativi e vanno mostrati come tali')
    .option('--confirm', 'i valori di cui si chiede conto sono proprio quelli: vanno registrati')
    .option('--answers <file>', 'file JSON con le risposte alle domande, per identificativo')
    .option('--dry-run', 'controlla il file senza salvare')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((path: string, options: ReadingsOptions) => loadFile(terminal, path, options));
}

function year(text: string): number {
  if (!/^[12]\d{3}$/.test(text)) throw new InvalidArgumentError('Scrivere un anno di quattro cifre, ad esempio 2019.');
  return Number.parseInt(text, 10);
}

async function loadFile(terminal: Terminal, path: string, options: ReadingsOptions): Promise<void> {
  const { demonstration = false, dryRun = false, json = false } = options;
  const unusual = options.confirm === true ? 'TAKEN' : 'HELD';
  const file = await readInput(terminal, path);
  const answers = await readAnswers(terminal, options.answers);
  const report = await withDatabase(terminal, (database, settings) =>
    withProgress(terminal, { title: `Lettura e caricamento di ${file.filename}`, silent: json }, () =>
      loadReadings(
        database,
        { ...file, recordedBy: null, demonstration, unusual, answers },
        {
          municipality: options.municipality ?? settings.municipality ?? undefined,
          year: options.year,
          dryRun,
          onSaved: recordLoad,
        },
      ),
    ),
  );
  if (json) printJson(terminal, report);
  else printReport(terminal, report, dryRun);
  if (isRefused(report) || isIncomplete(report)) terminal.exitCode = REFUSED;
}

/** Whether nothing was taken: the file is refused, waits for answers, or none of its values can be recorded. */
function isRefused({ issues, questions, held, counts }: ReadingsReport): boolean {
  if (issues.some(({ severity }) => severity === 'ERROR') || questions.some(({ blocking }) => blocking)) return true;
  return counts?.rows === 0 && (held > 0 || counts.leftOut > 0 || questions.length > 0);
}

/** Whether rows were left out that are neither blank nor waiting to be confirmed. */
function isIncomplete({ counts, questions, held }: ReadingsReport): boolean {
  return (counts?.leftOut ?? 0) > 0 || questions.length > held;
}

function printReport(terminal: Terminal, report: ReadingsReport, dryRun: boolean): void {
  const { counts, questions } = report;
  if (counts) {
    printLine(terminal, `${counts.rows} valori: ${counts.final} definitivi, ${counts.interim} di monitoraggio`);
    if (counts.notReported > 0) printLine(terminal, `Indicatori senza valore: ${counts.notReported}`);
    if (counts.leftOut > 0) printLine(terminal, `Righe rimaste fuori: ${counts.leftOut}`);
  }
  printIssues(terminal, report.issues);
  printQuestions(terminal, questions);
  if (report.held > 0)
    printLine(
      terminal,
      `Valori insoliti non registrati: ${report.held}. Correggerli, oppure confermarli con --confirm o con «sì» in una colonna «confermato».`,
    );
  printLine(terminal, outcome(report, dryRun));
}

function printQuestions(terminal: Terminal, questions: ReadingsReport['questions']): void {
  for (const { id, message, choices, proposed } of questions) {
    printLine(terminal, `Domanda «${id}»: ${message}`);
    for (const { value, label } of choices) {
      printLine(terminal, `  ${value}: ${label}${value === proposed ? ' (proposta)' : ''}`);
    }
  }
  if (questions.length > 0) {
    printLine(
      terminal,
      'Si risponde con --answers FILE: un oggetto JSON con l’identificativo di ogni domanda e la risposta.',
    );
  }
}

function outcome(report: ReadingsReport, dryRun: boolean): string {
  if (isRefused(report)) {
    return report.questions.length > 0
      ? 'In attesa di risposte: nulla è stato salvato.'
      : 'File rifiutato: nulla è stato salvato.';
  }
  if (dryRun) return 'Prova riuscita: nulla è stato salvato.';
  return report.changed === 0 ? 'Valori già presenti: nulla è cambiato.' : `Salvati ${report.changed} valori.`;
}
