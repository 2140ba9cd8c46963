import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { EVERYWHERE } from '../actor.js';

/** Throws CONFLICT, inside the transaction, where it leaves no administrator of the whole install who may log in.
 *  The entry in the install's audit log is written before, so that two such transactions wait for each other. */
export async function checkAdministratorLeft(queries: Queries): Promise<void> {
  if (await administrators(queries).executeTakeFirst()) return;
  throw new DomainError(
    'CONFLICT',
    'È l’ultimo amministratore di tutta l’installazione: darne prima il ruolo a un’altra persona.',
  );
}

/** Whether a person is the only administrator of the whole install who may log in. */
export async function isLastAdministrator(queries: Queries, person: string): Promise<boolean> {
  if (!(await isAdministrator(queries, person))) return false;
  const other = await administrators(queries).where('RoleGrantRow.person', '!=', person).executeTakeFirst();
  return other === undefined;
}

/** Whether a person is an administrator of the whole install. */
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
