import type { Database, Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { endLinksOf } from '../keys/one-time-link-store.js';
import { sessionName } from '../keys/session-store.js';
import { lockAccounts } from '../people/lock-accounts.js';
import { Person } from '../people/person.entity.js';
import { isPassword, passwordHash } from './password.js';

/** So often a wrong password may be given in a row of `WINDOW_MS`: whoever found an open browser cannot guess it. */
const MOST_WRONG = 5;
const WINDOW_MS = 15 * 60 * 1000;
const WRONG = 'changePasswordFailed';

export interface PasswordChange {
  /** The password in force. */
  readonly current: string;
  readonly password: string;
}

/** Changes the password of the person who asks, who gives the one in force; every other login of the person ends. */
export async function changePassword(
  database: Database,
  actor: Actor,
  { current, password }: PasswordChange,
  now: Date,
): Promise<void> {
  const known = await ownPassword(database.queries, actor);
  await refuseGuessing(database.queries, known.id, now);
  if (!(await isPassword(current, known.passwordHash))) {
    const line = { municipality: EVERYWHERE, action: WRONG, subject: known.id };
    await database.write((queries) => recordAudit(queries, actor, line));
    throw new DomainError('INVALID_INPUT', 'La password attuale non è corretta: nulla è cambiato.');
  }
  const hash = await passwordHash(password, known);
  await database.write(async (queries, em) => {
    await lockAccounts(queries);
    // It may have changed, or the access may have ended, while it was hashed.
    const person = await em.findOne(Person, { id: known.id, passwordHash: known.passwordHash, active: true });
    if (!person) throw new DomainError('CONFLICT', 'La password è cambiata nel frattempo: accedere di nuovo.');
    person.passwordHash = hash;
    await em.flush();
    await endLinksOf(em, person.id);
    await endOthers(queries, actor, person.id);
    await recordAudit(queries, actor, { municipality: EVERYWHERE, action: 'changePassword', subject: person.id });
  });
}

async function ownPassword(queries: Queries, { person }: Actor) {
  const row = await queries
    .selectFrom('Person')
    .where('id', '=', person?.id ?? '')
    .select(['id', 'name', 'email', 'passwordHash'])
    .executeTakeFirst();
  if (row && row.passwordHash !== null) return { ...row, passwordHash: row.passwordHash };
  throw new DomainError(
    'CONFLICT',
    'Questo accesso non ha una password qui: si entra con il servizio di accesso dell’ente, e la password si cambia là.',
  );
}

async function refuseGuessing(queries: Queries, person: string, now: Date): Promise<void> {
  const { wrong } = await queries
    .selectFrom('AuditEntry')
    .where('municipality', '=', EVERYWHERE)
    .where('subject', '=', person)
    .where('action', '=', WRONG)
    .where('at', '>', new Date(now.getTime() - WINDOW_MS).toISOString())
    .select(({ fn }) => fn.countAll<number | string>().as('wrong'))
    .executeTakeFirstOrThrow();
  if (Number(wrong) < MOST_WRONG) return;
  throw new DomainError(
    'CONFLICT',
    'La password attuale è stata sbagliata troppe volte: riprovare fra un quarto d’ora, o usare «Password dimenticata».',
  );
}

async function endOthers(queries: Queries, { session }: Actor, person: string): Promise<void> {
  const rows = await queries.selectFrom('Session').where('person', '=', person).select('tokenHash').execute();
  const others = rows.map(({ tokenHash }) => tokenHash).filter((tokenHash) => sessionName(tokenHash) !== session);
  if (others.length > 0) await queries.deleteFrom('Session').where('tokenHash', 'in', others).execute();
}
