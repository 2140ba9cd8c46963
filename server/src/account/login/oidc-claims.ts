import { ROLES, type Role } from '@traguardo/schema/vocabulary';
import { groupKey } from '../../plan/natural-key.js';
import type { Grant } from '../actor.js';
import type { RoleAssignment } from '../people/assigned-roles.js';
import type { OidcSettings } from './oidc-settings.js';

type Claims = Readonly<Record<string, unknown>>;

/** The texts of a claim: one or a list. Dots in the name select members of objects ("realm_access.roles"). */
export function claimTexts(claims: Claims, name: string): string[] {
  const found = name in claims ? claims[name] : name.split('.').reduce<unknown>(member, claims);
  return [found].flat().filter((value) => typeof value === 'string');
}

function member(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null
    ? Object.getOwnPropertyDescriptor(holder, name)?.value
    : undefined;
}

/** The roles that the claims give, by the role map. */
export function claimedGrants(claims: Claims, { roleClaim, roleMap }: OidcSettings): Grant[] {
  return claimTexts(claims, roleClaim).flatMap((value) => roleMap.get(value) ?? []);
}

/** A person's roles in a municipality after a login. A role of the role map follows the claims; other roles were
 *  assigned in the application and stay. */
export function rolesAfterLogin(
  municipality: string,
  before: readonly RoleAssignment[],
  claims: Claims,
  settings: OidcSettings,
): RoleAssignment[] {
  const claimed = claimedGrants(claims, settings);
  const possible = [...settings.roleMap.values()].flat();
  const has = (grants: readonly Grant[], role: Role) =>
    grants.some((grant) => grant.role === role && grant.municipality === municipality);
  const sectors = settings.sectorClaim === null ? null : claimTexts(claims, settings.sectorClaim).map(groupKey);
  return ROLES.flatMap((role) => {
    const held = before.find((given) => given.role === role);
    const isClaimed = has(claimed, role);
    if (!isClaimed && (held === undefined || has(possible, role))) return [];
    const own = isClaimed && sectors !== null ? sectors : (held?.sectors ?? []);
    return [{ role, sectors: role === 'MANAGER' ? [...new Set(own)].filter((key) => key !== '').toSorted() : [] }];
  });
}
