import { randomUUID } from 'node:crypto';
import type { Role } from '@traguardo/schema/vocabulary';
import { openSession } from '@traguardo/server/account/keys/session-store';
import type { Database } from '@traguardo/server/database/open-database';

export interface StaffMember {
  readonly id: string;
  readonly email: string;
  /** The cookie header of a login. */
  readonly cookie: string;
}

export interface Post {
  readonly role: Role;
  /** Slug; `*` = every municipality. */
  readonly municipality?: string;
  /** Keys of a manager's sectors. */
  readonly sectors?: readonly string[];
}

/** A person with a role, already logged in. */
export async function staffMember(
  database: Database,
  { role, municipality = 'cremona', sectors = [] }: Post,
): Promise<StaffMember> {
  const id = randomUUID();
  const email = `${role.toLowerCase()}-${id.slice(0, 8)}@comune.example`;
  const now = new Date();
  const { queries } = database;
  await queries
    .insertInto('Person')
    .values({
      id,
      email,
      name: `Prova ${role}`,
      passwordHash: null,
      issuer: null,
      subject: null,
      active: true,
      createdAt: now.toISOString(),
    })
    .execute();
  await queries.insertInto('RoleGrantRow').values({ municipality, person: id, role }).execute();
  for (const sector of sectors) {
    await queries
      .insertInto('SectorGrant')
      .values({ municipality, person: id, sector, delegatedBy: null, until: null })
      .execute();
  }
  const session = await database.write((_queries, em) => openSession(em, id, now));
  return { id, email, cookie: `traguardo_sessione=${session}` };
}
