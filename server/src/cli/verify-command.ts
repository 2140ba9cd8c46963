import { Command, InvalidArgumentError } from 'commander';
import { type AuditAnchor, type AuditFlaw, auditVerification } from '../account/audit/audit-verification.js';
import { type FileDifference, fileDifferences } from '../import/verify/file-differences.js';
import { type Difference, storedDifferences } from '../scoring/stored/stored-differences.js';
import { REFUSED } from './exit-codes.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printJson, printLine, type Terminal } from './terminal.js';

interface VerifyOptions {
  readonly json?: boolean;
  readonly anchor: readonly AuditAnchor[];
}

export function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .option(
      '--anchor <ente:numero:impronta>',
      "un'operazione del registro esportato, che deve esserci ancora; si può ripetere",
      appendAnchor,
      [],
    )
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((options: VerifyOptions) => verify(terminal, options));
}

async function verify(terminal: Terminal, { json = false, anchor }: VerifyOptions): Promise<void> {
  const { stored, files, audit } = await withDatabase(terminal, (database) =>
    withProgress(terminal, { title: 'Verifica dei dati registrati', silent: json }, async () => ({
      stored: await storedDifferences(database),
      files: await fileDifferences(database),
      audit: await auditVerification(database.queries, anchor),
    })),
  );
  const differences = [...stored.differences, ...files.differences];
  const ok = differences.length === 0 && audit.flaws.length === 0;
  if (json) printJson(terminal, { ...stored, files: files.files, differences, audit, ok });
  else {
    for (const difference of differences) printLine(terminal, sentence(difference));
    for (const flaw of audit.flaws) printLine(terminal, flawSentence(flaw));
    printLine(
      terminal,
      `Piani verificati: ${stored.plans}; righe confrontate: ${stored.rows}; file confrontati: ${files.files}; differenze: ${differences.length}. ` +
        `Operazioni del registro: ${audit.entries}; irregolarità: ${audit.flaws.length}.`,
    );
  }
  if (!ok) terminal.exitCode = REFUSED;
}

function appendAnchor(text: string, before: readonly AuditAnchor[]): AuditAnchor[] {
  const [, municipality, number, hash] = /^([^:]+):(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (municipality === undefined || number === undefined || hash === undefined) {
    throw new InvalidArgumentError(
      `${text}: un riferimento si scrive ente:numero:impronta, come nel registro esportato.`,
    );
  }
  return [...before, { municipality, number: Number.parseInt(number, 10), hash }];
}

function flawSentence({ municipality, number, message }: AuditFlaw): string {
  return `Registro «${municipality}», operazione ${number}: ${message}.`;
}

function sentence({ table, key, field, stored, recomputed }: Difference | FileDifference): string {
  return `${table} ${key}: ${field} registrato ${stored ?? 'n.d.'}, ricalcolato ${recomputed ?? 'n.d.'}`;
}
