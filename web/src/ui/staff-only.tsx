import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Role } from '../gql/graphql.js';
import { Answered } from './answer.js';
import { useStaffPlace } from './staff-place.js';
import { useStaffText } from './staff-text.js';
import { useTitle } from './use-title.js';
import { hasRole, useViewer } from './viewer.js';
import '../staff-style.js';

function LoginFirst() {
  const text = useStaffText();
  const { href } = useLocation();
  useTitle(text.loginFirst);
  return (
    <div className="state container">
      <h1>{text.loginFirst}</h1>
      <p>{text.loginFirstNote}</p>
      <Link to="/accesso" search={{ da: href }} className="btn btn-primary">
        {text.toLogin}
      </Link>
    </div>
  );
}

function OtherRoles({ roles, name }: { roles: readonly Role[]; name: string }) {
  const text = useStaffText();
  useTitle(text.notYours);
  return (
    <div className="state container">
      <h1>{text.notYours}</h1>
      <p>{text.whoMay(roles.map((role) => text.roles[role]).join(', '))}</p>
      <p>
        {text.signedInAs(name)} {text.askAccess}
      </p>
    </div>
  );
}

type StaffOnlyProps = {
  /** Null = whoever has logged in. */
  roles: readonly Role[] | null;
  children: ReactNode;
};

/** Shows a page to whoever has one of the roles in the municipality; says to others who may use it. */
export function StaffOnly({ roles, children }: StaffOnlyProps) {
  const municipality = useStaffPlace();
  return (
    <Answered query={useViewer()}>
      {({ viewer }) => {
        if (viewer.name === null) return <LoginFirst />;
        if (roles !== null && !hasRole(viewer, roles, municipality))
          return <OtherRoles roles={roles} name={viewer.name} />;
        return children;
      }}
    </Answered>
  );
}
