import { Command } from 'commander';
import type { AskedReport } from '../import/act/import-report.js';
import { loadAct } from '../import/act/save-document.js';
import { readAnswers } from './answers-file.js';
import { recordLoad } from './audited-load.js';
import { REFUSED } from './exit-codes.js';
import { readInput } from './input-file.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printIssues, printJson, printLine, type Terminal } from './terminal.js';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly answers?: string;
}

export function importCommand(terminal: Terminal): Command {
  return new Command('import')
    .description('legge il documento di un piano o di una sua variazione e lo carica')
    .argument('<file>', 'documento di testo, Word, PDF, Excel, LibreOffice, HTML o CSV')
    .option('--dry-run', 'mostra che cosa cambierebbe senza salvare')
    .option('--answers <file>', 'risposte alle domande sul documento: un oggetto JSON, con una risposta per ogni id')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((path: string, options: ImportOptions) => importFile(terminal, path, options));
}

async function importFile(
  terminal: Terminal,
  path: string,
  { dryRun = false, json = false, answers }: ImportOptions,
): Promise<void> {
  const file = await readInput(terminal, path);
  const given = await readAnswers(terminal, answers);
  const report = await withDatabase(terminal, (database) =>
    withProgress(terminal, { title: `Lettura e caricamento di ${file.filename}`, silent: json }, () =>
      loadAct(database, { ...file, importedBy: null }, { dryRun, answers: given, onSaved: recordLoad }),
    ),
  );
  if (json) printJson(terminal, report);
  else printReport(terminal, report, dryRun);
  if (!isReadable(report)) terminal.exitCode = REFUSED;
}

function isRefused({ issues }: AskedReport): boolean {
  return issues.some(({ severity }) => severity === 'ERROR');
}

/** Whether the document can be saved: it is not refused, and no blocking question is open. */
function isReadable(report: AskedReport): boolean {
  return !isRefused(report) && !report.questions.some(({ blocking }) => blocking);
}

function printReport(terminal: Terminal, report: AskedReport, dryRun: boolean): void {
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
  for (const { id, message, blocking, proposed } of report.questions) {
    const answer = proposed === null ? '' : ` Proposta: ${proposed}.`;
    printLine(terminal, `Domanda${blocking ? ' da chiarire prima di salvare' : ''} (${id}): ${message}${answer}`);
  }
  for (const { message } of report.discrepancies) printLine(terminal, `Discrepanza: ${message}`);
  printLine(terminal, outcome(report, dryRun));
}

function outcome(report: AskedReport, dryRun: boolean): string {
  if (isRefused(report)) return 'Documento rifiutato: nulla è stato salvato.';
  if (!isReadable(report)) {
    return 'Nulla è stato salvato: rispondere alle domande con --answers FILE (un oggetto JSON con una risposta per ogni id) e ripetere.';
  }
  if (dryRun) return `Prova: nulla è stato salvato. Righe che verrebbero scritte: ${report.changed}.`;
  return report.changed === 0
    ? 'Documento già caricato: nulla è cambiato.'
    : `Caricato: ${report.changed} righe scritte.`;
}
