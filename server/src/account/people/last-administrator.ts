import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { EVERYWHERE } from '../actor.js';

/** Passes while somebody who may log in administers the whole install; throws CONFLICT inside the transaction that would
 *  change that. The audit log of the install is written before, so that two such changes wait for each other. */
export async function checkAdministratorLeft(queries: Queries): Promise<void> {
  if (await administrators(queries).executeTakeFirst()) return;
  throw new DomainError(
    'CONFLICT',
    'È l’ultimo amministratore di tutta l’installazione: darne prima il ruolo a un’altra persona.',
  );
}

/** Whether somebody is the only one left who may log in and administers the whole install. */
export async function isLastAdministrator(queries: Queries, person: string): Promise<boolean> {
  if (!(await isAdministrator(queries, person))) return false;
  const other = await administrators(queries).where('RoleGrantRow.person', '!=', person).executeTakeFirst();
  return other === undefined;
}

/** Whether somebody administers the whole install. */
export async function isAdministrator(queries: Queries, person: string): Promise<boolean> {
  const grant = await queries
    .selectFrom('RoleGrantRow')
    .where('person', '=', person)
    .where('role', '=', 'ADMINISTRATOR')
    .where('municipality', '=', EVERYWHERE)
    .select('person')
    .executeTakeFirst();
  return grant !== undefined;
}

function administrators(queries: Queries) {
  return queries
    .selectFrom('RoleGrantRow')
    .innerJoin('Person', 'Person.id', 'RoleGrantRow.person')
    .where('RoleGrantRow.role', '=', 'ADMINISTRATOR')
    .where('RoleGrantRow.municipality', '=', EVERYWHERE)
    .where('Person.active', '=', true)
    .select('RoleGrantRow.person')
    .limit(1);
}
