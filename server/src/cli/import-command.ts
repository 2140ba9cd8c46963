import { Command } from 'commander';
import type { ImportReport } from '../import/act/import-report.js';
import { loadAct } from '../import/act/save-document.js';
import { recordLoad } from './audited-load.js';
import { REFUSED } from './exit-codes.js';
import { readInput } from './input-file.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printIssues, printJson, printLine, type Terminal } from './terminal.js';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function importCommand(terminal: Terminal): Command {
  return new Command('import')
    .description('legge il documento di un piano o di una sua variazione e lo carica')
    .argument('<file>', 'documento di testo (UTF-8, UTF-16 o Windows-1252)')
    .option('--dry-run', 'mostra che cosa cambierebbe senza salvare')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((path: string, options: ImportOptions) => importFile(terminal, path, options));
}

async function importFile(
  terminal: Terminal,
  path: string,
  { dryRun = false, json = false }: ImportOptions,
): Promise<void> {
  const file = await readInput(terminal, path);
  const report = await withDatabase(terminal, (database) =>
    withProgress(terminal, { title: `Lettura e caricamento di ${file.filename}`, silent: json }, () =>
      loadAct(database, { ...file, importedBy: null }, { dryRun, onSaved: recordLoad }),
    ),
  );
  if (json) printJson(terminal, report);
  else printReport(terminal, report, dryRun);
  if (isRefused(report)) terminal.exitCode = REFUSED;
}

function isRefused({ issues }: ImportReport): boolean {
  return issues.some(({ severity }) => severity === 'ERROR');
}

function printReport(terminal: Terminal, report: ImportReport, dryRun: boolean): void {
  const { plan, counts } = report;
  if (plan && counts) {
    printLine(terminal, `${plan.municipality}, piano ${plan.year}, provvedimento n. ${plan.act}`);
    printLine(
      terminal,
      `${counts.areas} aree, ${counts.sectors} settori, ${counts.objectives} obiettivi, ${counts.indicators} indicatori; ` +
        `${counts.requests} richieste, ${counts.motivations} motivazioni, ${counts.decisions} decisioni`,
    );
    printLine(
      terminal,
      `Effetti delle decisioni: ${report.revisions.length}; discrepanze: ${report.discrepancies.length}`,
    );
  }
  printIssues(terminal, report.issues);
  for (const { message } of report.discrepancies) printLine(terminal, `Discrepanza: ${message}`);
  printLine(terminal, outcome(report, dryRun));
}

function outcome(report: ImportReport, dryRun: boolean): string {
  if (isRefused(report)) return 'Documento rifiutato: nulla è stato salvato.';
  if (dryRun) return `Prova: nulla è stato salvato. Righe che verrebbero scritte: ${report.changed}.`;
  return report.changed === 0
    ? 'Documento già caricato: nulla è cambiato.'
    : `Caricato: ${report.changed} righe scritte.`;
}
