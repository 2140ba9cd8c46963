import { Command } from 'commander';
import type { ImportReport } from '../import/act/import-report.js';
import { loadAct } from '../import/act/save-document.js';
import { recordLoad } from './audited-load.js';
import { REFUSED } from './exit-codes.js';
import { readInput } from './input-file.js';
import { withDatabase } from './open-configured.js';
import { printIssues, printJson, printLine } from './output.js';
import { withProgress } from './progress.js';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function importCommand(): Command {
  return new Command('import')
    .description('legge il documento di un piano o di una sua variazione e lo carica')
    .argument('<file>', 'documento di testo (UTF-8, UTF-16 o Windows-1252)')
    .option('--dry-run', 'mostra che cosa cambierebbe senza salvare')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action(importFile);
}

async function importFile(path: string, { dryRun = false, json = false }: ImportOptions): Promise<void> {
  const file = await readInput(path);
  const report = await withDatabase((database) =>
    withProgress({ title: `Lettura e caricamento di ${file.filename}`, silent: json }, () =>
      loadAct(database, { ...file, importedBy: null }, { dryRun, onSaved: recordLoad }),
    ),
  );
  if (json) printJson(report);
  else printReport(report, dryRun);
  if (isRefused(report)) process.exitCode = REFUSED;
}

function isRefused({ issues }: ImportReport): boolean {
  return issues.some(({ severity }) => severity === 'ERROR');
}

function printReport(report: ImportReport, dryRun: boolean): void {
  const { plan, counts } = report;
  if (plan && counts) {
    printLine(`${plan.municipality}, piano ${plan.year}, provvedimento n. ${plan.act}`);
    printLine(
      `${counts.areas} aree, ${counts.sectors} settori, ${counts.objectives} obiettivi, ${counts.indicators} indicatori; ` +
        `${counts.requests} richieste, ${counts.motivations} motivazioni, ${counts.decisions} decisioni`,
    );
    printLine(`Effetti delle decisioni: ${report.revisions.length}; discrepanze: ${report.discrepancies.length}`);
  }
  printIssues(report.issues);
  for (const { message } of report.discrepancies) printLine(`Discrepanza: ${message}`);
  printLine(outcome(report, dryRun));
}

function outcome(report: ImportReport, dryRun: boolean): string {
  if (isRefused(report)) return 'Documento rifiutato: nulla è stato salvato.';
  if (dryRun) return `Prova: nulla è stato salvato. Righe che verrebbero scritte: ${report.changed}.`;
  return report.changed === 0
    ? 'Documento già caricato: nulla è cambiato.'
    : `Caricato: ${report.changed} righe scritte.`;
}
