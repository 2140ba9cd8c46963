import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { Page, Section } from '#ui/page.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { hasRole, ownSectors, type Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { ReportingChoice } from './reporting-choice.js';
import { momentOf } from './reporting-moment.js';
import type { Moment } from './sheet/sheet-rows.js';

type SectorLinksProps = { sectors: PlanFrame['sectors']; moment: Moment };

function SectorLinks({ sectors, moment: { asOf, final } }: SectorLinksProps) {
  return (
    <ul className="plain-list sector-links">
      {sectors.map(({ key, name }) => (
        <li key={key}>
          <Link
            to="/rendicontazione/$sector"
            params={{ sector: key }}
            search={{ al: asOf, definitivo: final ? 1 : 0 }}
            lang="it"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Sectors({ viewer, plan, moment }: { viewer: Viewer; plan: PlanFrame; moment: Moment }) {
  const text = useWords('reporting');
  const own = ownSectors(viewer, plan.municipality.slug);
  const mine = plan.sectors.filter(({ key }) => own.has(key));
  const others = hasRole(viewer, ['SEGRETERIA', 'BOARD'], plan.municipality.slug)
    ? plan.sectors.filter(({ key }) => !own.has(key))
    : [];
  return (
    <>
      {mine.length > 0 && (
        <Section id="propri" title={text.choice.own}>
          <SectorLinks sectors={mine} moment={moment} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="settori" title={mine.length > 0 ? text.choice.others : text.choice.sectors}>
          <SectorLinks sectors={others} moment={moment} />
        </Section>
      )}
      {mine.length + others.length === 0 && <p>{text.choice.noSectors}</p>}
    </>
  );
}

/** The only sector that the viewer may open; undefined where there are several, or none. */
function onlySector(viewer: Viewer, plan: PlanFrame): string | undefined {
  const { slug } = plan.municipality;
  const own = ownSectors(viewer, slug);
  const mine = plan.sectors.filter(({ key }) => own.has(key));
  return mine.length === 1 && !hasRole(viewer, ['SEGRETERIA', 'BOARD'], slug) ? mine[0]?.key : undefined;
}

function Choice({ plan, viewer }: { plan: PlanFrame; viewer: Viewer }) {
  const text = useWords('reporting');
  const moment = momentOf(useSearch({ from: '/rendicontazione' }), plan.year);
  const only = onlySector(viewer, plan);
  if (only !== undefined)
    return <Navigate to="/rendicontazione/$sector" params={{ sector: only }} search={(now) => now} replace />;
  return (
    <Page title={text.title(plan.year)} lead={<p>{text.lead}</p>}>
      <ReportingChoice year={plan.year} moment={moment} />
      <Sectors viewer={viewer} plan={plan} moment={moment} />
      {hasRole(viewer, ['SEGRETERIA'], plan.municipality.slug) && (
        <p className="section">
          {text.choice.upload} <Link to="/importazione">{text.choice.uploadLink}</Link>
        </p>
      )}
    </Page>
  );
}

function ShownChoice() {
  const plan = usePlanFrame().data?.plan;
  const viewer = useStaffViewer();
  return plan && viewer && <Choice plan={plan} viewer={viewer} />;
}

/** Rendicontazione: which sector reports, for which date. */
export function ReportingPage() {
  return (
    <StaffOnly roles={PAGE_ROLES['/rendicontazione']}>
      <ShownChoice />
    </StaffOnly>
  );
}
