import { Link, Navigate, useLocation, useSearch } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Role } from '#gql';
import { useWords } from '#words/words.js';
import { Answered } from '../answer.js';
import { usePlanFrame } from '../plan-frame.js';
import { Loading } from '../states.js';
import { useTitle } from '../use-title.js';
import { hasRole, useViewer, type Viewer } from '../viewer.js';
import { useStaffPlace } from './staff-place.js';
import '#style/staff.scss';

type RolesProps = { roles: readonly Role[] | null };

function WhoMay({ roles }: RolesProps) {
  const text = useWords('staff');
  return roles && <p>{text.whoMay(roles.map((role) => text.roles[role]).join(', '))}</p>;
}

function LoginFirst({ roles }: RolesProps) {
  const text = useWords('staff');
  const { href } = useLocation();
  useTitle(text.loginFirst);
  return (
    <div className="state container">
      <h1>{text.loginFirst}</h1>
      <p>{text.loginFirstNote}</p>
      <WhoMay roles={roles} />
      <Link to="/accesso" search={{ da: href }} className="btn btn-primary">
        {text.toLogin}
      </Link>
    </div>
  );
}

function OtherRoles({ roles, name }: RolesProps & { name: string }) {
  const text = useWords('staff');
  useTitle(text.notYours);
  return (
    <div className="state container">
      <h1>{text.notYours}</h1>
      <WhoMay roles={roles} />
      <p>
        {text.signedInAs(name)} {text.askAccess}
      </p>
    </div>
  );
}

const Admitted = createContext<Viewer | null>(null);

/** The viewer that a staff page is shown to, also after the login has expired; undefined outside of such a page. */
export function useStaffViewer(): Viewer | undefined {
  return useContext(Admitted) ?? undefined;
}

type StaffOnlyProps = {
  /** Null = any person who has logged in. */
  roles: readonly Role[] | null;
  children: ReactNode;
};

/**
 * A staff page with the plan of its own municipality: an address without one gets the viewer's, if the plan shown is of
 * another municipality, and the page waits while its plan is loading.
 */
function InOwnPlace({ children }: { children: ReactNode }) {
  const { ente } = useSearch({ from: '__root__' });
  const place = useStaffPlace();
  const { data, isPlaceholderData } = usePlanFrame();
  const shown = data?.plan?.municipality.slug;
  if (ente === undefined && shown !== undefined && place !== undefined && place !== shown) {
    const own = { ente: place, anno: undefined, variazione: undefined };
    return <Navigate to="." search={(rest) => ({ ...rest, ...own })} replace />;
  }
  return isPlaceholderData && ente !== undefined && shown !== ente ? <Loading /> : children;
}

/**
 * Shows a page to viewers with one of the roles in the municipality; tells others who may use it. A page stays when the
 * login expires or the server is unreachable: typed input is not lost, and the next change asks for a new login.
 */
export function StaffOnly({ roles, children }: StaffOnlyProps) {
  const municipality = useStaffPlace();
  const query = useViewer();
  const viewer = query.data?.viewer;
  const mayUse = viewer?.name != null && (roles === null || hasRole(viewer, roles, municipality));
  const [admitted, admit] = useState<Viewer | null>(null);
  if (mayUse && admitted !== viewer) admit(viewer);
  const shownTo = mayUse ? viewer : viewer?.name == null ? admitted : null;
  if (shownTo !== null)
    return <Admitted value={shownTo}>{roles === null ? children : <InOwnPlace>{children}</InOwnPlace>}</Admitted>;
  return (
    <Answered query={query}>
      {({ viewer: { name } }) =>
        name === null ? <LoginFirst roles={roles} /> : <OtherRoles roles={roles} name={name} />
      }
    </Answered>
  );
}
