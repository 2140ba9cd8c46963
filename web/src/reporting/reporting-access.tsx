import { Link } from '@tanstack/react-router';
import { Page } from '#ui/page.js';
import { hasRole, ownSectors, type Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';

/** What a member of staff may do with the sheet of a sector. The server decides: this only avoids a refusal. */
type Access = 'write' | 'read' | 'foreign';

export function accessTo(viewer: Viewer, municipality: string, sector: string): Access {
  if (hasRole(viewer, ['SEGRETERIA'], municipality) || ownSectors(viewer, municipality).has(sector)) return 'write';
  return hasRole(viewer, ['BOARD'], municipality) ? 'read' : 'foreign';
}

/** Tells the manager of other sectors that this sheet is not theirs, with links to their own. */
export function ForeignSector() {
  const text = useWords('reporting');
  return (
    <Page title={text.kicker} path={[]} lead={<p>{text.access.foreign}</p>}>
      <Link to="/rendicontazione" className="btn btn-outline-primary">
        {text.access.back}
      </Link>
    </Page>
  );
}
