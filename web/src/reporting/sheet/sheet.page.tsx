import { Link, useParams, useSearch } from '@tanstack/react-router';
import { date } from '#format';
import { useAnswer } from '#ui/answer.js';
import { Page } from '#ui/page.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { Loading, PartFailure, UnknownInPlan } from '#ui/states.js';
import { hasRole, type Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import type { SheetName } from '../outcome.js';
import { ReadingSheetPageDocument } from '../reporting.generated.js';
import { accessTo, ForeignSector } from '../reporting-access.js';
import { ReportingChoice } from '../reporting-choice.js';
import { momentOf } from '../reporting-moment.js';
import type { Moment } from './sheet-rows.js';
import { SheetView } from './sheet-view.js';

function Sheet({ plan, viewer }: { plan: PlanFrame; viewer: Viewer }) {
  const { sector: key } = useParams({ from: '/rendicontazione/$sector' });
  const search = useSearch({ from: '/rendicontazione/$sector' });
  const sector = plan.sectors.find((one) => one.key === key);
  if (!sector) return <UnknownInPlan code={key} search={key.replaceAll('-', ' ')} />;
  if (accessTo(viewer, plan.municipality.slug, sector.key) === 'foreign') return <ForeignSector />;
  return <SectorSheet plan={plan} sector={sector} moment={momentOf(search, plan.year)} viewer={viewer} />;
}

function ShownSheet() {
  const plan = usePlanFrame().data?.plan;
  const viewer = useStaffViewer();
  return plan && viewer && <Sheet plan={plan} viewer={viewer} />;
}

/** Rendicontazione of a sector: its actual values, one row per indicator. */
export function SheetPage() {
  return (
    <StaffOnly roles={PAGE_ROLES['/rendicontazione']}>
      <ShownSheet />
    </StaffOnly>
  );
}

type SectorSheetProps = {
  plan: PlanFrame;
  sector: PlanFrame['sectors'][number];
  moment: Moment;
  viewer: Viewer;
};

/** The choice of the date is above the sheet in every state of the query. */
function SectorSheet({ plan, sector, moment, viewer }: SectorSheetProps) {
  const text = useWords('reporting');
  const { asOf, final } = moment;
  const name = {
    municipality: plan.municipality.slug,
    year: plan.year,
    sector: sector.key,
    asOf,
    final,
  };
  return (
    <div className="entry-sheet">
      <Page
        title={text.sheet.title(sector.name)}
        kicker={
          <>
            <Link to="/rendicontazione" search={{ al: asOf, definitivo: final ? 1 : 0 }}>
              {text.kicker}
            </Link>{' '}
            · {text.sheet.at(date(asOf), final)}
          </>
        }
        lead={<ReportingChoice year={plan.year} moment={moment} />}
      >
        {/* The sheet of another date is never shown meanwhile: the writer might type into it. */}
        <AskedSheet key={JSON.stringify(name)} name={name} viewer={viewer} />
      </Page>
    </div>
  );
}

/** A loaded sheet stays on the screen: a later query that fails must not remove typed texts. */
function AskedSheet({ name, viewer }: { name: SheetName; viewer: Viewer }) {
  const query = useAnswer(ReadingSheetPageDocument, name);
  if (query.data === undefined) {
    return query.isError ? <PartFailure error={query.error} onRetry={() => void query.refetch()} /> : <Loading />;
  }
  const { plan, readingSheet } = query.data;
  return (
    <SheetView
      name={name}
      sheet={readingSheet}
      closed={plan?.closed === true}
      person={viewer}
      mayGiveBack={hasRole(viewer, ['SEGRETERIA'], name.municipality)}
    />
  );
}
