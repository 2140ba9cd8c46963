import { Link, Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { type ComponentType, type MouseEvent, Suspense, useEffect, useRef } from 'react';
import { date } from '#format';
import { Announcements } from '#ui/announcements.js';
import { Answered } from '#ui/answer.js';
import { useLoginPrompt } from '#ui/form/session.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { EmptyDatabase, NotFound } from '#ui/states.js';
import { usePrintedSource } from '#ui/use-printed-source.js';
import { hasRole, useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { NoPlanYet } from './no-plan-yet.js';
import { OutdatedNote } from './outdated-note.js';
import { PalettePlace } from './palette-place.js';
import { PlanSelector } from './plan-selector.js';
import { UnknownMunicipality } from './unknown-municipality.js';

/** Pages without a plan, which are also shown on an empty database and to viewers who may read no plan. */
const planless = /^\/(?:explorer|informazioni|guida|accesso|scrivania|amministrazione|deleghe|importazione)(?:\/|$)/;

function DemonstrationNote() {
  const text = useWords('frame');
  return (
    <aside className="demonstration" aria-label={text.demonstration}>
      <p className="container">
        <strong>{text.demonstration}</strong> {text.demonstrationNote}
      </p>
    </aside>
  );
}

/** Tells those who work for the municipality that nobody else sees the plan. */
function NotPublicNote({ plan }: { plan: PlanFrame }) {
  const text = useWords('frame').notPublic;
  const { pathname } = useLocation();
  const isSecretariat = hasRole(useViewer().data?.viewer, ['SEGRETERIA'], plan.municipality.slug);
  const until = plan.publishedUntil === null ? null : date(plan.publishedUntil);
  return (
    <aside className="demonstration" aria-label={text.label}>
      <p className="container">
        <strong>{plan.publication === 'DRAFT' ? text.draft : text.ended(until)}</strong> {text.note}{' '}
        {isSecretariat && pathname !== '/bozza' && (
          <Link to="/bozza" search={{ ente: plan.municipality.slug, anno: plan.year }}>
            {plan.startedFrom === null ? text.manage : text.prepare}
          </Link>
        )}
      </p>
    </aside>
  );
}

/** Tells a person who is invited by another municipality where to answer, on every page but those of the access. */
function InvitationNote() {
  const text = useWords('frame');
  const { pathname } = useLocation();
  const count = useViewer().data?.viewer.invitations.length;
  if (!count || pathname.startsWith('/accesso')) return null;
  return (
    <aside className="invitation-note" aria-label={text.invitations(count)}>
      <p className="container">
        {text.invitations(count)} <Link to="/accesso">{text.toInvitations}</Link>
      </p>
    </aside>
  );
}

function PlanPages() {
  const text = useWords('frame');
  const frame = usePlanFrame();
  const { ente } = useSearch({ from: '__root__' });
  const roles = useViewer().data?.viewer.roles ?? [];
  const isOwn = ente !== undefined && roles.some(({ municipality }) => municipality?.slug === ente);
  return (
    <Answered query={frame}>
      {({ plan, planYears, municipalityCount }) => {
        if (municipalityCount === 0) return <EmptyDatabase />;
        if (plan !== null) return <Outlet />;
        if (planYears.length > 0)
          return <NotFound title={text.states.noSuchPlan}>{text.states.noSuchPlanNote}</NotFound>;
        return isOwn ? <NoPlanYet /> : <UnknownMunicipality />;
      }}
    </Answered>
  );
}

/**
 * The frame of every page: header, choice of plan and act, demonstration label, footer; above it the login dialog when
 * the login has expired.
 */
export function Shell({ LoginAgain }: { LoginAgain: ComponentType }) {
  const text = useWords('frame');
  const main = useRef<HTMLElement>(null);
  const frame = usePlanFrame().data;
  const { pathname, publicHref } = useLocation();
  usePrintedSource(frame?.plan ?? null);
  const first = useRef(true);

  // A new page starts at its content, for keyboard and screen reader too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed address is a new page
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);

  // `<base href>` would send a plain `#contenuto` to the start page.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };

  return (
    <PalettePlace>
      <a className="skip-link" href={`${publicHref.split('#')[0]}#contenuto`} onClick={skip}>
        {text.skip}
      </a>
      <Header plan={frame?.plan ?? null} />
      {frame?.municipalityCount !== 0 && <PlanSelector frame={frame ?? null} />}
      {frame?.plan?.demonstration && <DemonstrationNote />}
      {frame?.plan && frame.plan.publication !== 'PUBLIC' && <NotPublicNote plan={frame.plan} />}
      <InvitationNote />
      <main id="contenuto" ref={main} tabIndex={-1}>
        <OutdatedNote />
        {planless.test(pathname) ? <Outlet /> : <PlanPages />}
      </main>
      <Footer acts={frame?.plan?.acts ?? []} />
      <Announcements place="page" />
      {useLoginPrompt() && (
        <Suspense>
          <LoginAgain />
        </Suspense>
      )}
    </PalettePlace>
  );
}
