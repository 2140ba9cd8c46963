import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Role } from '#gql';
import { Answered } from '#ui/answer.js';
import { WriteFailure } from '#ui/form/write-failure.js';
import { Page, Section } from '#ui/page.js';
import { StaffLink } from '#ui/staff/staff-link.js';
import { FIRST_PAGE } from '#ui/staff/staff-roles.js';
import { useViewer, type Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { loginMethods, postAuth } from './auth.js';
import { LoginForm, ProviderLink } from './login-form.js';
import { OwnInvitations } from './own-invitations.js';
import { OwnPassword } from './own-password.js';
import { OwnSessions } from './own-sessions.js';
import { type OidcFailureReason, returnPath } from './return-address.js';
import { useTask } from './use-task.js';

/** Reloads the whole site, which discards the answers to another person. */
function go(path: string): void {
  window.location.assign(path);
}

/** Why a login at the provider failed, from the address that it led back to. */
function ProviderFailure({ reason }: { reason: OidcFailureReason }) {
  const text = useWords('account');
  return (
    <div role="alert">
      <p className="write-failure">{text.providerFailure[reason]}</p>
    </div>
  );
}

type WaysProps = { to: string; failure: OidcFailureReason | undefined };

function Ways({ to, failure }: WaysProps) {
  const text = useWords('account');
  const methods = useQuery({ queryKey: ['auth/methods'], queryFn: loginMethods });
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>}>
      <Answered query={methods}>
        {({ local, openidConnect }) => (
          <>
            {failure !== undefined && <ProviderFailure reason={failure} />}
            {openidConnect && <ProviderLink name={openidConnect.name} to={to} />}
            {openidConnect && <p>{local ? text.or : text.noLocal}</p>}
            {local && (
              <>
                <LoginForm onLogin={() => go(to)} />
                <p>
                  <Link to="/accesso/dimenticata">{text.forgotten}</Link>
                </p>
              </>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

type RoleLinkProps = { role: Role; municipality: string | undefined; children: ReactNode };

/** The first page of a role in its municipality, because an empty municipality is in no list of plans. */
function RoleLink({ role, municipality, children }: RoleLinkProps) {
  const page = FIRST_PAGE[role];
  if (page === null) return children;
  return (
    <StaffLink page={page} municipality={municipality}>
      {children}
    </StaffLink>
  );
}

function Roles({ roles }: { roles: Viewer['roles'] }) {
  const text = useWords('account');
  const staff = useWords('staff');
  if (roles.length === 0) return <p>{text.noRoles}</p>;
  return (
    <ul>
      {roles.map(({ role, municipality, sectors }) => (
        <li key={`${role}/${municipality?.slug}`}>
          <RoleLink role={role} municipality={municipality?.slug}>
            {staff.roles[role]}: {municipality?.name ?? text.everywhere}
          </RoleLink>
          {sectors.length > 0 && ` (${sectors.map(({ name }) => name).join(', ')})`}
        </li>
      ))}
    </ul>
  );
}

/** `asked`: somebody who had to log in for the page `to`. */
function Yourself({ viewer, to, asked }: { viewer: Viewer; to: string; asked: boolean }) {
  const text = useWords('account');
  const startPage = returnPath('/', document.baseURI);
  const leave = useTask(
    () => postAuth('logout', {}),
    () => go(startPage),
  );
  const has = (role: Viewer['roles'][number]['role']) => viewer.roles.some((grant) => grant.role === role);
  return (
    <Page
      title={text.you}
      lead={
        <p>
          {text.youLead} <strong>{viewer.name}</strong> ({viewer.email})
        </p>
      }
    >
      <OwnInvitations />
      <Section id="ruoli" title={text.yourRoles}>
        <Roles roles={viewer.roles} />
        <ul className="plain-list">
          <li>
            <a href={to}>{asked ? text.goOn : text.toDesk}</a>
          </li>
          <li>
            <Link to="/accesso/token">{text.tokens}</Link>
          </li>
          {(has('MANAGER') || has('SEGRETERIA')) && (
            <li>
              <Link to="/deleghe">{text.delegations}</Link>
            </li>
          )}
        </ul>
      </Section>
      <WriteFailure error={leave.error} />
      <p className="form-actions">
        <button type="button" className="btn btn-primary" onClick={() => leave.mutate(undefined)}>
          {text.leave}
        </button>
      </p>
      <OwnPassword />
      <OwnSessions />
    </Page>
  );
}

/** Accesso: the login methods; for a logged-in person, the name and the logout. */
export function AccessPage() {
  const { da, errore } = useSearch({ from: '/accesso' });
  const to = returnPath(da, document.baseURI);
  return (
    <Answered query={useViewer()}>
      {({ viewer }) =>
        viewer.name === null ? (
          <Ways to={to} failure={errore} />
        ) : (
          <Yourself viewer={viewer} to={to} asked={da !== undefined} />
        )
      }
    </Answered>
  );
}
