import { randomUUID } from 'node:crypto';
import type { Database, EntityManager, Queries } from '../../database/open-database.js';
import { type Actor, anonymousActor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';
import { confineKeys } from '../keys/key-places.js';
import { endLinksOf } from '../keys/one-time-link-store.js';
import { closeSessionsOf } from '../keys/session-store.js';
import { accessPlaces, isOfOneMunicipality } from '../keys/work-places.js';
import { assignRoles, rolesOf } from '../people/assigned-roles.js';
import { emailAddress, personName } from '../people/contact.js';
import { isLastAdministrator } from '../people/last-administrator.js';
import { lockAccounts } from '../people/lock-accounts.js';
import { Person } from '../people/person.entity.js';
import { type LoginContext, startSession } from './login.js';
import { claimedGrants, rolesAfterLogin } from './oidc-claims.js';
import type { Claims } from './oidc-client.js';
import { OidcFailure } from './oidc-failure.js';
import type { OidcSettings } from './oidc-settings.js';

interface IdentifiedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Logs in the person of the claims and returns the secret of the session. Throws an OidcFailure where the person
 *  may not log in. */
export async function oidcLogin(
  database: Database,
  settings: OidcSettings,
  claims: Claims,
  context: LoginContext,
): Promise<string> {
  const secret = await database.write(async (queries, em) => {
    await lockAccounts(queries);
    const known = await findLinkedPerson(em, settings, claims);
    const person = known ?? (await admitPerson(queries, em, settings, claims, context));
    const identity = { ...anonymousActor(context.origin), person };
    const places = await accessPlaces(queries, person.id);
    await followClaims(queries, em, person, settings, claims, identity);
    await keepEarlierKeys(queries, em, identity, person.id, places);
    if (await hasAnyRole(queries, person.id)) return await startSession(queries, em, person, 'oidc', context);
    // The roles that the provider has withdrawn stay withdrawn, so the transaction is not rolled back.
    await closeSessionsOf(em, person.id);
    return null;
  });
  if (secret === null) throw new OidcFailure('ruolo');
  return secret;
}

/** The person who has already logged in through the provider with this subject. */
async function findLinkedPerson(em: EntityManager, { issuer }: OidcSettings, { sub }: Claims): Promise<Person | null> {
  const person = await em.findOne(Person, { issuer, subject: sub });
  if (person && !person.active) throw new OidcFailure('disattivato');
  return person;
}

/** The person of a first login: the one invited under the address, or a new one to whom the claims give a role. */
async function admitPerson(
  queries: Queries,
  em: EntityManager,
  settings: OidcSettings,
  claims: Claims,
  { origin, now }: LoginContext,
): Promise<IdentifiedPerson> {
  const email = verifiedAddress(claims);
  const subject = { issuer: settings.issuer, subject: claims.sub };
  const invited = await em.findOne(Person, { email });
  if (invited) {
    if (!invited.active) throw new OidcFailure('disattivato');
    if (invited.issuer !== null) throw new OidcFailure('indirizzo');
    em.assign(invited, subject);
    await em.flush();
    const identity = { ...anonymousActor(origin), person: invited };
    await recordAudit(queries, identity, {
      municipality: EVERYWHERE,
      action: 'linkIdentity',
      subject: invited.id,
      after: subject,
    });
    // Another person may know the invitation link: from here on the provider is the only way to log in.
    if (isOfOneMunicipality(await accessPlaces(queries, invited.id)))
      await endPassword(queries, em, identity, invited.id);
    return invited;
  }
  if (claimedGrants(claims, settings).length === 0) throw new OidcFailure('ruolo');
  const contact = { name: nameOf(claims, email), email };
  const account = { passwordHash: null, active: true, createdAt: now.toISOString() };
  const person = em.create(Person, { id: randomUUID(), ...contact, ...subject, ...account });
  await em.persist(person).flush();
  await recordAudit(queries, anonymousActor(origin), {
    municipality: EVERYWHERE,
    action: 'createUser',
    subject: person.id,
    after: { name: person.name, email, method: 'oidc' },
  });
  return person;
}

/** Keeps sessions and tokens of before to the places of before, where the claims have given the person a further one; of
 *  a person of one municipality the password ends too, which its administrators may know. Nothing else ends. */
async function keepEarlierKeys(
  queries: Queries,
  em: EntityManager,
  identity: Actor,
  person: string,
  before: ReadonlySet<string>,
): Promise<void> {
  const gained = [...(await accessPlaces(queries, person))].filter((place) => !before.has(place));
  if (gained.length === 0) return;
  await confineKeys(em, person, before, gained);
  if (isOfOneMunicipality(before)) await endPassword(queries, em, identity, person);
}

/** Ends the password of a person who logs in at the provider, and the links to another one. */
async function endPassword(queries: Queries, em: EntityManager, identity: Actor, person: string): Promise<void> {
  const holder = await em.findOneOrFail(Person, { id: person });
  await endLinksOf(em, person);
  if (holder.passwordHash === null) return;
  holder.passwordHash = null;
  await em.flush();
  await recordAudit(queries, identity, { municipality: EVERYWHERE, action: 'endPassword', subject: person });
}

/** Only an address that the provider has verified identifies a person. */
function verifiedAddress({ email, email_verified: verified }: Claims): string {
  if (typeof email !== 'string' || verified !== true) throw new OidcFailure('indirizzo');
  try {
    return emailAddress(email);
  } catch (error) {
    throw new OidcFailure('indirizzo', { cause: error });
  }
}

function nameOf({ name }: Claims, email: string): string {
  try {
    return personName(typeof name === 'string' ? name : email);
  } catch {
    return email;
  }
}

async function followClaims(
  queries: Queries,
  em: EntityManager,
  person: IdentifiedPerson,
  settings: OidcSettings,
  claims: Claims,
  identity: Actor,
): Promise<void> {
  const places = new Set([...settings.roleMap.values()].flat().map(({ municipality }) => municipality));
  for (const municipality of [...places].toSorted()) {
    const before = await rolesOf(queries, person.id, municipality);
    const after = rolesAfterLogin(municipality, before, claims, settings);
    const isLeaving = municipality === EVERYWHERE && !after.some(({ role }) => role === 'ADMINISTRATOR');
    const kept =
      isLeaving && (await isLastAdministrator(queries, person.id))
        ? [...after, { role: 'ADMINISTRATOR', sectors: [] } as const]
        : after;
    if (JSON.stringify(before) === JSON.stringify(kept)) continue;
    await assignRoles(em, person.id, municipality, kept);
    await recordAudit(queries, identity, {
      municipality,
      action: 'setUserRoles',
      subject: person.id,
      before,
      after: kept,
    });
  }
}

async function hasAnyRole(queries: Queries, person: string): Promise<boolean> {
  const role = queries.selectFrom('RoleGrantRow').where('person', '=', person).select('municipality');
  const sector = queries.selectFrom('SectorGrant').where('person', '=', person).select('municipality');
  return (await role.union(sector).execute()).length > 0;
}
