import type { Role, TokenScope } from '@traguardo/schema/vocabulary';
import { type Actor, EVERYWHERE } from './actor.js';

/** The object of an operation. Null = of no municipality (of the whole install), or of no single sector. */
export interface Scope {
  /** Slug. */
  readonly municipality: string | null;
  /** Keys of all sectors that the operation touches; of several in one list any will do. Null = it is not about
   *  sectors. */
  readonly sectors: readonly (string | readonly string[])[] | null;
  /** ID of the person who owns the object; left out = no owner. */
  readonly owner?: string | null;
}

/** Who may call an operation. */
export type Permission =
  /** Every client, logged in or not, even where reading is not public. */
  | { readonly who: 'PUBLIC' }
  /** Every client where reading is public; otherwise people with a role in the municipality. */
  | { readonly who: 'READERS' }
  /** Every client where reading is public; otherwise people with any role. Names of municipalities, no plan data. */
  | { readonly who: 'MEMBERS' }
  /** Every person who has logged in, for the person's own data. */
  | { readonly who: 'SIGNED_IN'; readonly token?: TokenScope }
  /** People with one of the roles in some municipality, for the person's own data. */
  | { readonly who: 'ANYWHERE'; readonly roles: readonly Role[]; readonly token?: TokenScope }
  /** People with one of the roles in the municipality; a MANAGER for own sectors only. With `owner`, also the owner. */
  | {
      readonly who: readonly Role[];
      readonly owner?: true;
      readonly token?: TokenScope;
      readonly managers?: Managers;
    };

/** Which sectors a MANAGER must have: those of the operation, own or delegated (the default); own ones only; or
 *  any, where the answer is limited to the manager's sectors. */
export type Managers = 'OF_THE_SECTORS' | 'NOT_BY_DELEGATION' | 'OF_ANY_SECTOR';

/** Those who see what proves the values of a sector. */
export const EVIDENCE_READERS: Permission = { who: ['MANAGER', 'SEGRETERIA', 'BOARD'], token: 'READINGS' };
/** Those who work on a municipality's plans. */
export const STAFF: Permission = { ...EVIDENCE_READERS, managers: 'OF_ANY_SECTOR' };
/** Those who load documents into a municipality's plans, or a program in their name. */
export const IMPORTING: Permission = { who: ['SEGRETERIA'], token: 'IMPORTS' };

export type Decision = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN';

/** Whether an actor may call an operation; what is not explicitly allowed is refused. */
export function decision(actor: Actor, permission: Permission, scope: Scope, publicReading: boolean): Decision {
  if (permission.who === 'PUBLIC') return 'ALLOWED';
  if (permission.who === 'READERS') return readingDecision(actor, scope, publicReading);
  if (permission.who === 'MEMBERS') return memberDecision(actor, publicReading);
  if (actor.person === null) return 'UNAUTHENTICATED';
  if (!tokenAllows(actor, permission.token)) return 'FORBIDDEN';
  if (permission.who === 'SIGNED_IN') return 'ALLOWED';
  if (permission.who === 'ANYWHERE') {
    return actor.grants.some(({ role }) => permission.roles.includes(role)) ? 'ALLOWED' : 'FORBIDDEN';
  }
  if (permission.owner && scope.owner === actor.person.id) return 'ALLOWED';
  const { who, managers = 'OF_THE_SECTORS' } = permission;
  return who.some((role) => roleCovers(actor, role, scope, managers)) ? 'ALLOWED' : 'FORBIDDEN';
}

/** Whether an actor has one of the roles in a municipality, whatever the sector. */
export function hasRole({ grants }: Actor, roles: readonly Role[], municipality: string | null): boolean {
  return grants.some(
    (grant) => roles.includes(grant.role) && (grant.municipality === EVERYWHERE || grant.municipality === municipality),
  );
}

/** The municipalities whose plans an actor may read; EVERYWHERE = all. An administrator may not read plan data. */
export function readableMunicipalities(
  { grants }: Actor,
  publicReading: boolean,
): typeof EVERYWHERE | ReadonlySet<string> {
  if (publicReading) return EVERYWHERE;
  const slugs = grants.flatMap(({ role, municipality }) => (role === 'ADMINISTRATOR' ? [] : [municipality]));
  return slugs.includes(EVERYWHERE) ? EVERYWHERE : new Set(slugs);
}

function readingDecision(actor: Actor, { municipality }: Scope, publicReading: boolean): Decision {
  const slugs = readableMunicipalities(actor, publicReading);
  if (slugs === EVERYWHERE) return 'ALLOWED';
  if (actor.person === null) return 'UNAUTHENTICATED';
  // Without a municipality the answer itself is limited to the municipalities that the reader may see.
  const mayRead = municipality === null ? slugs.size > 0 : slugs.has(municipality);
  return mayRead ? 'ALLOWED' : 'FORBIDDEN';
}

function memberDecision({ person, grants }: Actor, publicReading: boolean): Decision {
  if (publicReading) return 'ALLOWED';
  if (person === null) return 'UNAUTHENTICATED';
  return grants.length > 0 ? 'ALLOWED' : 'FORBIDDEN';
}

function tokenAllows({ token }: Actor, needed: TokenScope | undefined): boolean {
  return token === null || (needed !== undefined && token.scopes.includes(needed));
}

function roleCovers(actor: Actor, role: Role, { municipality, sectors }: Scope, managers: Managers): boolean {
  if (!hasRole(actor, [role], municipality)) return false;
  if (role !== 'MANAGER') return true;
  const own = actor.sectors.filter(
    (assigned) => assigned.municipality === municipality && !(managers === 'NOT_BY_DELEGATION' && assigned.delegated),
  );
  if (managers === 'OF_ANY_SECTOR') return own.length > 0;
  // A manager never acts on a whole plan: an operation without sectors is refused.
  const isOwn = (key: string) => own.some(({ sector }) => sector === key);
  const covers = (keys: string | readonly string[]) => (typeof keys === 'string' ? isOwn(keys) : keys.some(isOwn));
  return sectors !== null && sectors.length > 0 && sectors.every(covers);
}
