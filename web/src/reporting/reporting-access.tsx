import { Link } from '@tanstack/react-router';
import { addressOf } from '../client.js';
import { keyOf } from '../search.js';
import { Page } from '../ui/page.js';
import { hasRole, type Viewer } from '../ui/viewer.js';
import { useReportingText } from './reporting-text.js';

/** What somebody may do with the sheet of a sector. The server decides: this only spares a refusal. */
export type Access = 'write' | 'read' | 'foreign' | 'none' | 'anonymous';

export function accessTo(viewer: Viewer, municipality: string, sectorId: string): Access {
  if (viewer.email === null) return 'anonymous';
  if (hasRole(viewer, ['SEGRETERIA'], municipality) || ownSectors(viewer, municipality).has(keyOf(sectorId)))
    return 'write';
  if (hasRole(viewer, ['BOARD'], municipality)) return 'read';
  return hasRole(viewer, ['MANAGER'], municipality) ? 'foreign' : 'none';
}

/** The sectors that somebody reports for, as `keyOf` names them. */
export function ownSectors(viewer: Viewer, municipality: string): ReadonlySet<string> {
  const own = viewer.roles.filter(
    ({ role, municipality: where }) => role === 'MANAGER' && (where === null || where.slug === municipality),
  );
  return new Set(own.flatMap(({ sectors }) => sectors.map(({ id }) => keyOf(id))));
}

/** Why there is nothing to see, and where to go. */
export function NoAccess({ access }: { access: Exclude<Access, 'write' | 'read'> }) {
  const text = useReportingText();
  return (
    <Page
      title={access === 'anonymous' ? text.access.title : text.kicker}
      path={[]}
      lead={<p>{text.access[access]}</p>}
    >
      {access === 'anonymous' ? (
        <a className="btn btn-primary" href={addressOf('accesso')}>
          {text.access.login}
        </a>
      ) : (
        <Link to="/rendicontazione" className="btn btn-outline-primary">
          {text.access.back}
        </Link>
      )}
    </Page>
  );
}
