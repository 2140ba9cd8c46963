import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { COMMAND_LINE, EVERYWHERE } from '../account/actor.js';
import { auditVerification } from '../account/audit/audit-verification.js';
import { recordAudit } from '../account/audit/record-audit.js';
import { type BackupCount, writeBackup } from '../database/backup.js';
import { checkSeal } from '../database/backup-file.js';
import { restoreBackup } from '../database/restore.js';
import { storedDifferences } from '../scoring/stored/stored-differences.js';
import { REFUSED } from './exit-codes.js';
import { withDatabase } from './open-configured.js';
import { printJson, printLine } from './output.js';
import { withProgress } from './progress.js';

interface Options {
  readonly json?: boolean;
}

export function backupCommand(): Command {
  return new Command('backup')
    .description('scrive in un file tutto ciò che la base dati contiene, mentre il servizio lavora')
    .argument('<file>', 'il file da scrivere, che non deve esistere')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action(backup);
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('ripristina un backup in una base dati vuota, e la verifica')
    .argument('<file>', 'il file scritto da «backup»')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action(restore);
}

async function backup(file: string, { json = false }: Options): Promise<void> {
  if (existsSync(file)) throw new Error(`Il file «${file}» esiste già: indicarne un altro, o toglierlo.`);
  const count = await withDatabase((database) =>
    withProgress({ title: `Backup in ${file}`, silent: json }, async () => {
      const written = await writeBackup(database, file);
      // Reads the file again from the disk: a backup that cannot be read is useless.
      await checkSeal(file);
      return written;
    }),
  );
  if (json) printJson({ file, ...count });
  else printLine(`Backup completo e riletto: ${countWords(count)}.`);
}

async function restore(file: string, { json = false }: Options): Promise<void> {
  const { count, differences, flaws } = await withDatabase((database) =>
    withProgress({ title: `Ripristino di ${file}`, silent: json }, async () => {
      const count = await restoreBackup(database, file, new Date());
      await database.write((queries) =>
        recordAudit(queries, COMMAND_LINE, {
          municipality: EVERYWHERE,
          action: 'restore',
          subject: basename(file),
          after: { rows: count.rows, revokedTokens: count.revokedTokens },
        }),
      );
      const { differences } = await storedDifferences(database);
      const { flaws } = await auditVerification(database.queries);
      return { count, differences: differences.length, flaws: flaws.length };
    }),
  );
  if (json) printJson({ file, ...count, differences, auditFlaws: flaws });
  else {
    printLine(`Ripristino completo: ${countWords(count)}.`);
    if (count.revokedTokens > 0) {
      printLine(
        `Token dei programmi revocati: ${count.revokedTokens}. Qualcuno poteva essere stato revocato dopo il backup: crearne di nuovi per i programmi che servono ancora.`,
      );
    }
    printLine(
      'Gli accessi sono quelli del momento del backup: ricontrollare ruoli, deleghe e persone disattivate da allora.',
    );
    printLine(`Verifica: ${differences} differenze nei dati, ${flaws} irregolarità nel registro delle operazioni.`);
  }
  if (differences + flaws > 0) process.exitCode = REFUSED;
}

function countWords({ rows, tables }: BackupCount): string {
  return `${rows} righe in ${Object.keys(tables).length} tabelle`;
}
