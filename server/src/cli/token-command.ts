import { TOKEN_SCOPES } from '@traguardo/schema/vocabulary';
import { Command, Option } from 'commander';
import { COMMAND_LINE, COMMAND_LINE_NAME, EVERYWHERE } from '../account/actor.js';
import { recordAudit } from '../account/audit/record-audit.js';
import { tokenRequest } from '../account/keys/token-request.js';
import { createToken } from '../account/keys/token-store.js';
import type { Queries } from '../database/open-database.js';
import { withDatabase } from './open-configured.js';
import { printJson, printLine, type Terminal } from './terminal.js';

interface TokenOptions {
  readonly name: string;
  readonly scope: readonly string[];
  readonly expires: string;
  readonly json?: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

export function tokenCommand(terminal: Terminal): Command {
  const add = new Command('add')
    .description('crea un token per un programma e lo stampa, questa volta sola')
    .argument('<email>', 'la persona titolare: il token può al massimo ciò che può lei')
    .requiredOption('--name <nome>', 'a che cosa serve')
    .addOption(
      new Option('--scope <permesso...>', `che cosa può fare: ${TOKEN_SCOPES.join(', ')}`)
        .choices(TOKEN_SCOPES)
        .default(['READ']),
    )
    .option('--expires <giorno>', 'ultimo giorno in cui vale (2027-01-31)', inNinetyDays())
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((email: string, options: TokenOptions) => addToken(terminal, email, options));
  return new Command('token').addCommand(add);
}

async function addToken(
  terminal: Terminal,
  email: string,
  { name, scope, expires, json = false }: TokenOptions,
): Promise<void> {
  const now = new Date();
  const request = tokenRequest({ name, scopes: scope, expiresOn: expires }, now);
  const made = await withDatabase(terminal, (database) =>
    database.write(async (queries, em) => {
      const person = await findPerson(queries, email);
      const { token, secret } = await createToken(em, { ...request, person, createdBy: COMMAND_LINE_NAME }, now);
      const after = { ...request, person };
      await recordAudit(queries, COMMAND_LINE, {
        municipality: EVERYWHERE,
        action: 'createApiToken',
        subject: token.id,
        after,
      });
      return { id: token.id, secret, expiresAt: token.expiresAt };
    }),
  );
  if (json) return printJson(terminal, made);
  printLine(terminal, `Token creato, valido fino al ${expires}. Si vede solo questa volta:`);
  printLine(terminal, made.secret);
}

async function findPerson(queries: Queries, email: string): Promise<string> {
  const person = await queries
    .selectFrom('Person')
    .where('email', '=', email.trim().toLowerCase())
    .select('id')
    .executeTakeFirst();
  if (person) return person.id;
  throw new Error(`Nessuna persona ha l'indirizzo «${email}»: aggiungerla prima con «traguardo user add».`);
}

function inNinetyDays(): string {
  return new Date(Date.now() + 90 * DAY).toISOString().slice(0, 10);
}
