import { Link, useSearch } from '@tanstack/react-router';
import { addressOf } from '../client.js';
import { keyOf } from '../search.js';
import { Answered } from '../ui/answer.js';
import { Page, Section } from '../ui/page.js';
import { type PlanFrame, usePlanFrame } from '../ui/plan-frame.js';
import { hasRole, useViewer, type Viewer } from '../ui/viewer.js';
import { NoAccess, ownSectors } from './reporting-access.js';
import { ReportingChoice } from './reporting-choice.js';
import { momentOf } from './reporting-moment.js';
import { useReportingText } from './reporting-text.js';
import type { Moment } from './sheet-rows.js';

type SectorLinksProps = { sectors: PlanFrame['sectors']; moment: Moment };

function SectorLinks({ sectors, moment: { asOf, final } }: SectorLinksProps) {
  return (
    <ul className="plain-list sector-links">
      {sectors.map(({ id, name }) => (
        <li key={id}>
          <Link
            to="/rendicontazione/$sector"
            params={{ sector: keyOf(id) }}
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
  const text = useReportingText();
  const own = ownSectors(viewer, plan.municipality.slug);
  const mine = plan.sectors.filter(({ id }) => own.has(keyOf(id)));
  const others = hasRole(viewer, ['SEGRETERIA', 'BOARD'], plan.municipality.slug)
    ? plan.sectors.filter(({ id }) => !own.has(keyOf(id)))
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

/** Rendicontazione: which sector reports, for which date. */
export function ReportingPage() {
  const text = useReportingText();
  const search = useSearch({ from: '/rendicontazione' });
  const plan = usePlanFrame().data?.plan;
  const viewer = useViewer();
  if (!plan) return null;
  const moment = momentOf(search, plan.year);
  const { slug } = plan.municipality;
  return (
    <Answered query={viewer}>
      {({ viewer }) => {
        if (viewer.email === null) return <NoAccess access="anonymous" />;
        if (!hasRole(viewer, ['MANAGER', 'SEGRETERIA', 'BOARD'], slug)) return <NoAccess access="none" />;
        return (
          <Page title={text.title} kicker={text.kicker} path={[]} lead={<p>{text.lead}</p>}>
            <ReportingChoice year={plan.year} moment={moment} />
            <Sectors viewer={viewer} plan={plan} moment={moment} />
            {hasRole(viewer, ['SEGRETERIA'], slug) && (
              <p className="section">
                {text.choice.upload} <a href={addressOf('importazione')}>{text.choice.uploadLink}</a>
              </p>
            )}
          </Page>
        );
      }}
    </Answered>
  );
}
