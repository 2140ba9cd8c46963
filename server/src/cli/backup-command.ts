import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { COMMAND_LINE, EVERYWHERE } from '../account/actor.js';
import { auditVerification } from '../account/audit/audit-verification.js';
import { recordAudit } from '../account/audit/record-audit.js';
import { type BackupCount, writeBackup } from '../database/backup.js';
import { checkSeal } from '../database/backup-file.js';
import { restoreBackup } from '../database/restore.js';
import { fileDifferences } from '../import/verify/file-differences.js';
import { storedDifferences } from '../scoring/stored/stored-differences.js';
import { REFUSED } from './exit-codes.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printJson, printLine, type Terminal } from './terminal.js';

interface Options {
  readonly json?: boolean;
}

export function backupCommand(terminal: Terminal): Command {
  return new Command('backup')
    .argument('<file>', 'il file da scrivere, che non deve esistere')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((file: string, options: Options) => backup(terminal, file, options));
}

export function restoreCommand(terminal: Terminal): Command {
  return new Command('restore')
    .argument('<file>', 'il file scritto da «backup»')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((file: string, options: Options) => restore(terminal, file, options));
}

async function backup(terminal: Terminal, file: string, { json = false }: Options): Promise<void> {
  const path = resolve(terminal.cwd(), file);
  if (existsSync(path)) throw new Error(`Il file «${file}» esiste già: indicarne un altro, o toglierlo.`);
  const count = await withDatabase(terminal, (database) =>
    withProgress(terminal, { title: `Backup in ${file}`, silent: json }, async () => {
      const written = await writeBackup(database, path);
      // Reads the file again from the disk: a backup that cannot be read is useless.
      await checkSeal(path);
      return written;
    }),
  );
  if (json) printJson(terminal, { file, ...count });
  else printLine(terminal, `Backup completo e riletto: ${countWords(count)}.`);
}

async function restore(terminal: Terminal, file: string, { json = false }: Options): Promise<void> {
  const { count, differences, flaws } = await withDatabase(terminal, (database) =>
    withProgress(terminal, { title: `Ripristino di ${file}`, silent: json }, async () => {
      const count = await restoreBackup(database, resolve(terminal.cwd(), file), new Date());
      await database.write((queries) =>
        recordAudit(queries, COMMAND_LINE, {
          municipality: EVERYWHERE,
          action: 'restore',
          subject: basename(file),
          after: { rows: count.rows, revokedTokens: count.revokedTokens },
        }),
      );
      const { differences } = await storedDifferences(database);
      const files = await fileDifferences(database);
      const { flaws } = await auditVerification(database.queries);
      return { count, differences: differences.length + files.differences.length, flaws: flaws.length };
    }),
  );
  if (json) printJson(terminal, { file, ...count, differences, auditFlaws: flaws });
  else {
    printLine(terminal, `Ripristino completo: ${countWords(count)}.`);
    if (count.revokedTokens > 0) {
      printLine(
        terminal,
        `Token dei programmi revocati: ${count.revokedTokens}. Qualcuno poteva essere stato revocato dopo il backup: crearne di nuovi per i programmi che servono ancora.`,
      );
    }
    printLine(
      terminal,
      'Gli accessi sono quelli del momento del backup: ricontrollare ruoli, deleghe e persone disattivate da allora.',
    );
    printLine(
      terminal,
      `Verifica: ${differences} differenze nei dati, ${flaws} irregolarità nel registro delle operazioni.`,
    );
  }
  if (differences + flaws > 0) terminal.exitCode = REFUSED;
}

function countWords({ rows, tables }: BackupCount): string {
  return `${rows} righe in ${Object.keys(tables).length} tabelle`;
}
