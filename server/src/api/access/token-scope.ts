import type { Scope } from '../../account/permission.js';
import type { Queries } from '../../database/open-database.js';
import type { OperationArguments } from './operation-scopes.js';

/** Of the owner of a token, and of the one municipality where the owner has roles; of the install where they are several. */
export async function ofToken({ token }: OperationArguments, queries: Queries): Promise<Scope> {
  const grants = await queries
    .selectFrom('ApiToken')
    .leftJoin('RoleGrantRow', 'RoleGrantRow.person', 'ApiToken.person')
    .where('ApiToken.id', '=', String(token))
    .select(['ApiToken.person', 'RoleGrantRow.municipality'])
    .distinct()
    .execute();
  const places = new Set(grants.map(({ municipality }) => municipality));
  const [only] = places;
  return {
    municipality: places.size === 1 ? (only ?? null) : null,
    sectors: null,
    owner: grants[0]?.person ?? null,
  };
}
