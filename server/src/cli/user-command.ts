import { ROLES, type Role } from '@traguardo/schema/vocabulary';
import { Command, InvalidArgumentError } from 'commander';
import { COMMAND_LINE, EVERYWHERE } from '../account/actor.js';
import { emailAddress, personName } from '../account/people/contact.js';
import { createUser, type Invitation, type InvitedPerson } from '../account/people/invite-person.js';
import type { Config } from '../config.js';
import { withDatabase } from './open-configured.js';
import { printJson, printLine, type Terminal } from './terminal.js';

interface UserOptions {
  readonly name: string;
  readonly role: Role;
  readonly municipality?: string;
  readonly sector: readonly string[];
  readonly json?: boolean;
}

export function userCommand(terminal: Terminal): Command {
  return new Command('user').helpCommand(false).addCommand(addCommand(terminal));
}

function addCommand(terminal: Terminal): Command {
  return new Command('add')
    .description('crea un accesso e stampa il collegamento con cui la persona sceglie la password')
    .argument('<email>', 'indirizzo di posta elettronica, con cui la persona accederà')
    .requiredOption('--name <nome>', 'nome e cognome')
    .requiredOption('--role <ruolo>', ROLES.join(', '), role)
    .option('--municipality <slug>', "l'ente per cui vale il ruolo, ad esempio cremona; «*» per tutti")
    .option('--sector <chiave>', 'un settore del responsabile; si può ripetere', appendKey, [])
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((email: string, options: UserOptions) => addUser(terminal, email, options));
}

function role(text: string): Role {
  const found = ROLES.find((name) => name === text.toUpperCase());
  if (found) return found;
  throw new InvalidArgumentError(`Scrivere un ruolo fra ${ROLES.join(', ')}.`);
}

function appendKey(key: string, keys: readonly string[]): string[] {
  return [...keys, key];
}

async function addUser(
  terminal: Terminal,
  email: string,
  { name, role, sector, json = false, ...options }: UserOptions,
): Promise<void> {
  const contact = { name: personName(name), email: emailAddress(email) };
  const { invited, link, municipality } = await withDatabase(terminal, async (database, settings) => {
    const municipality = options.municipality ?? defaultMunicipality(settings, role);
    const invitation: Invitation = { municipality, ...contact, roles: [{ role, sectors: sector }] };
    const invited = await createUser(database, COMMAND_LINE, invitation, new Date());
    return { invited, municipality, link: linkOf(settings, invited) };
  });
  if (json) {
    printJson(terminal, {
      user: { id: invited.id, ...contact },
      role,
      municipality,
      link,
    });
    return;
  }
  printLine(terminal, `${contact.name} <${contact.email}>: ruolo ${role}, ente ${municipality}.`);
  printLine(terminal, `Da consegnare alla persona, vale 7 giorni e una volta sola: ${link}`);
}

/** By default an administrator's role is valid in every municipality; other roles are of one municipality. */
function defaultMunicipality({ municipality }: Config, role: Role): string {
  if (role === 'ADMINISTRATOR') return EVERYWHERE;
  if (municipality !== null) return municipality;
  throw new Error(
    'Manca l’ente: aggiungere --municipality, ad esempio --municipality cremona, oppure --municipality "*".',
  );
}

function linkOf({ publicUrl, port, basePath }: Config, { link }: InvitedPerson): string {
  return `${publicUrl ?? `http://localhost:${port}${basePath}`}${link.path}`;
}
