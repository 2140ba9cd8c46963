import { Command } from 'commander';
import { type Difference, storedDifferences } from '../scoring/stored-differences.js';
import { REFUSED } from './exit-codes.js';
import { withDatabase } from './open-configured.js';
import { printJson, printLine } from './output.js';
import { withProgress } from './progress.js';

export function verifyCommand(): Command {
  return new Command('verify')
    .description('ricalcola tutto dai documenti e dai valori registrati e segnala ogni differenza')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action(verify);
}

async function verify({ json = false }: { readonly json?: boolean }): Promise<void> {
  const result = await withDatabase((database) =>
    withProgress({ title: 'Verifica dei dati registrati', silent: json }, () => storedDifferences(database)),
  );
  if (json) printJson({ ...result, ok: result.differences.length === 0 });
  else {
    for (const difference of result.differences) printLine(sentence(difference));
    printLine(
      `Piani verificati: ${result.plans}; righe confrontate: ${result.rows}; differenze: ${result.differences.length}.`,
    );
  }
  if (result.differences.length > 0) process.exitCode = REFUSED;
}

function sentence({ table, key, field, stored, recomputed }: Difference): string {
  return `${table} ${key}: ${field} registrato ${stored ?? 'n.d.'}, ricalcolato ${recomputed ?? 'n.d.'}`;
}
