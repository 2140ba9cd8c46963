import type { Role } from '#gql';
import { useAnswer } from './answer.js';
import { ViewerDocument, type ViewerQuery } from './viewer.generated.js';

export type Viewer = ViewerQuery['viewer'];

/** The logged-in person; without a name an anonymous reader. */
export function useViewer() {
  return useAnswer(ViewerDocument, {});
}

/** Whether the viewer administers every municipality of the install. */
export function administersInstall(viewer: Viewer | undefined): boolean {
  return (viewer?.roles ?? []).some(({ role, municipality }) => role === 'ADMINISTRATOR' && municipality === null);
}

/** Whether the viewer has one of the roles in a municipality (its slug). The server decides: this only mirrors it. */
export function hasRole(viewer: Viewer | undefined, roles: readonly Role[], municipality: string | undefined): boolean {
  return (viewer?.roles ?? []).some(
    ({ role, municipality: where }) => roles.includes(role) && (where == null || where.slug === municipality),
  );
}

/** The keys of the sectors that the viewer reports for. */
export function ownSectors(viewer: Viewer, municipality: string): ReadonlySet<string> {
  const own = viewer.roles.filter(
    ({ role, municipality: where }) => role === 'MANAGER' && (where === null || where.slug === municipality),
  );
  return new Set(own.flatMap(({ sectors }) => sectors.map(({ key }) => key)));
}
