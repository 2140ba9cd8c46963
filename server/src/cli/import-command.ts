import { Command } from 'commander';
import type { Database } from '../database/open-database.js';
import { templateNames } from '../import/act/answer-templates.js';
import type { AskedReport, ImportReport } from '../import/act/import-report.js';
import type { LoadOptions } from '../import/act/read-document.js';
import { loadAct } from '../import/act/save-document.js';
import { loadRecord } from '../import/record/load-record.js';
import { readAnswers } from './answers-file.js';
import { recordLoad } from './audited-load.js';
import { REFUSED } from './exit-codes.js';
import { type InputFile, readInput } from './input-file.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printIssues, printJson, printLine, type Terminal } from './terminal.js';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly answers?: string;
  readonly template?: string;
}

export function importCommand(terminal: Terminal): Command {
  return new Command('import')
    .argument('<file>', 'documento di testo, Word, PDF, Excel, LibreOffice, HTML o CSV')
    .option('--dry-run', 'mostra che cosa cambierebbe senza salvare')
    .option('--answers <file>', 'risposte alle domande sul documento: un oggetto JSON, con una risposta per ogni id')
    .option(
      '--template <nome>',
      'usa le risposte date a un altro documento con le stesse intestazioni; il nome è quello del suo file',
    )
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((path: string, options: ImportOptions) => importFile(terminal, path, options));
}

async function importFile(
  terminal: Terminal,
  path: string,
  { dryRun = false, json = false, answers, template }: ImportOptions,
): Promise<void> {
  const file = await readInput(terminal, path);
  const given = await readAnswers(terminal, answers);
  const options = { dryRun, answers: given, template: template ?? null, onSaved: recordLoad };
  const report = await withDatabase(terminal, async (database) => {
    if (template !== undefined) await checkTemplate(database, template);
    return await withProgress(terminal, { title: `Lettura e caricamento di ${file.filename}`, silent: json }, () =>
      loadFile(database, file, options),
    );
  });
  if (json) printJson(terminal, report);
  else printReport(terminal, report, dryRun);
  if (!isReadable(report)) terminal.exitCode = REFUSED;
}

/** A template that does not exist is a wrong use of the command, not a document without answers. */
async function checkTemplate({ queries }: Database, name: string): Promise<void> {
  const names = await templateNames(queries);
  if (names.includes(name)) return;
  const known =
    names.length === 0 ? 'non ce n’è ancora nessuno' : `ci sono ${names.map((one) => `«${one}»`).join(', ')}`;
  throw new Error(
    `Non c’è un modello di risposte «${name}»: ${known}. Si salva da sé con il primo documento caricato.`,
  );
}

/** A whole plan with its history, as an export wrote it, or the document of one act. */
async function loadFile(database: Database, file: InputFile, options: LoadOptions<ImportReport>): Promise<AskedReport> {
  const document = { ...file, importedBy: null };
  return (await loadRecord(database, document, options)) ?? (await loadAct(database, document, options));
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
