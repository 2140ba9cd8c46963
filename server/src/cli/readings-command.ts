import { Command, InvalidArgumentError } from 'commander';
import { loadReadings, type ReadingsReport } from '../import/readings/save-readings.js';
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
  readonly json?: boolean;
}

export function readingsCommand(terminal: Terminal): Command {
  return new Command('readings')
    .description('carica i valori a consuntivo o di monitoraggio da un file CSV o XLSX')
    .argument(
      '<file>',
      'file CSV o XLSX con le colonne codice_indicatore, valore o numeratore e denominatore, data, definitivo, nota',
    )
    .option('--municipality <slug>', "l'ente, ad esempio cremona")
    .option('--year <anno>', "l'anno del piano", year)
    .option('--demonstration', 'i valori sono dimostrativi e vanno mostrati come tali')
    .option('--confirm', 'i valori di cui si chiede conto sono proprio quelli: vanno registrati')
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
  const report = await withDatabase(terminal, (database, settings) =>
    withProgress(terminal, { title: `Lettura e caricamento di ${file.filename}`, silent: json }, () =>
      loadReadings(
        database,
        { ...file, recordedBy: null, demonstration, unusual },
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
  if (isRefused(report)) terminal.exitCode = REFUSED;
}

function isRefused({ issues, held, counts }: ReadingsReport): boolean {
  return issues.some(({ severity }) => severity === 'ERROR') || (held > 0 && held === counts?.rows);
}

function printReport(terminal: Terminal, report: ReadingsReport, dryRun: boolean): void {
  const { counts } = report;
  if (counts)
    printLine(terminal, `${counts.rows} valori: ${counts.final} definitivi, ${counts.interim} di monitoraggio`);
  printIssues(terminal, report.issues);
  if (report.held > 0)
    printLine(
      terminal,
      `Valori insoliti non registrati: ${report.held}. Correggerli, oppure confermarli con --confirm o con «sì» in una colonna «confermato».`,
    );
  if (isRefused(report)) printLine(terminal, 'File rifiutato: nulla è stato salvato.');
  else if (dryRun) printLine(terminal, 'Prova riuscita: nulla è stato salvato.');
  else
    printLine(
      terminal,
      report.changed === 0 ? 'Valori già presenti: nulla è cambiato.' : `Salvati ${report.changed} valori.`,
    );
}
