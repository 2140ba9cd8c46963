import { Link } from '@tanstack/react-router';
import { Answered } from '#ui/answer.js';
import { useOwnAnswer } from '#ui/own-answer.js';
import { Page, Section } from '#ui/page.js';
import { DuePhases } from '#ui/phase/due-phases.js';
import { type PlanFrame, usePlanFrame } from '#ui/plan-frame.js';
import { StaffOnly, useStaffViewer } from '#ui/staff/staff-only.js';
import { useStaffPlace } from '#ui/staff/staff-place.js';
import { PAGE_ROLES } from '#ui/staff/staff-roles.js';
import { hasRole, ownSectors, type Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { DeskImportsDocument, DeskPeopleDocument, DeskPlanDocument, type DeskPlanQuery } from './desk.generated.js';
import {
  administratorTasks,
  deskMoments,
  reportingTasks,
  reviewTasks,
  secretariatTasks,
  type Task,
  validationTasks,
} from './desk.tasks.js';
import { SectorStandings } from './sector-standings.js';
import { TaskList } from './task-list.js';

type PlaceProps = { viewer: Viewer; municipality: string };

/** The tasks of the roles that a person has in the plan's municipality. */
function planTasks(answer: DeskPlanQuery, pendingImports: number, { viewer, municipality }: PlaceProps): Task[] {
  const { plan, campaigns } = answer;
  if (plan === null) return [];
  const facts = { plan, campaigns };
  return [
    ...reportingTasks(facts, ownSectors(viewer, municipality)),
    ...(hasRole(viewer, ['SEGRETERIA'], municipality) ? secretariatTasks(facts, pendingImports) : []),
    ...(hasRole(viewer, ['SEGRETERIA', 'BOARD'], municipality)
      ? [...validationTasks(facts), ...reviewTasks(facts)]
      : []),
  ];
}

/** The desk of those who work on a plan. */
function PlanDesk({ plan, viewer, more }: { plan: PlanFrame; viewer: Viewer; more: readonly Task[] }) {
  const { slug: municipality } = plan.municipality;
  const end = `${plan.year}-12-31`;
  const query = useOwnAnswer(DeskPlanDocument, { municipality, year: plan.year, end });
  const imports = useOwnAnswer(
    DeskImportsDocument,
    { municipality },
    hasRole(viewer, ['SEGRETERIA'], municipality),
  ).data;
  const own = ownSectors(viewer, municipality);
  return (
    <Answered query={query}>
      {(answer) => (
        <>
          <TaskList
            tasks={[...more, ...planTasks(answer, imports?.pendingImports.length ?? 0, { viewer, municipality })]}
          />
          {deskMoments(answer, plan.year).map((moment) => (
            <SectorStandings key={`${moment.asOf} ${moment.final}`} moment={moment} own={own} />
          ))}
          {answer.plan && <DuePhases phases={phasesFor(answer.plan.duePhases, viewer, municipality)} />}
        </>
      )}
    </Answered>
  );
}

/** Those of the own sectors; all of them for those who look after the whole plan. */
function phasesFor(phases: NonNullable<DeskPlanQuery['plan']>['duePhases'], viewer: Viewer, municipality: string) {
  if (hasRole(viewer, ['SEGRETERIA', 'BOARD'], municipality)) return phases;
  const own = ownSectors(viewer, municipality);
  return phases.filter(({ objective }) => own.has(objective.sector.key));
}

/** The desk where there is no plan, or none that the viewer works on. */
function OtherDesk({ viewer, municipality, more }: PlaceProps & { more: readonly Task[] }) {
  const text = useWords('desk');
  const plan = usePlanFrame().data?.plan;
  const loads = hasRole(viewer, ['SEGRETERIA'], municipality) && !plan;
  const reports = hasRole(viewer, ['MANAGER'], municipality);
  const first: Task = { name: 'firstPlan', count: 1, page: '/importazione', urgent: true };
  return (
    <>
      {!plan && <p>{text.noPlan}</p>}
      {plan && reports && <p>{text.noSectors}</p>}
      {(loads || more.length > 0 || hasRole(viewer, ['ADMINISTRATOR'], municipality)) && (
        <TaskList tasks={loads ? [first, ...more] : more} />
      )}
    </>
  );
}

function AnalystDesk() {
  const text = useWords('desk');
  return (
    <Section id="dati" title={text.analyst}>
      <p className="form-actions">
        <Link to="/explorer" reloadDocument className="btn btn-outline-primary">
          {text.explore}
        </Link>
        <Link to="/accesso/token" className="btn btn-outline-primary">
          {text.tokens}
        </Link>
      </p>
    </Section>
  );
}

function Desk({ viewer, municipality }: PlaceProps) {
  const text = useWords('desk');
  const staff = useWords('staff');
  const plan = usePlanFrame().data?.plan;
  const administers = hasRole(viewer, ['ADMINISTRATOR'], municipality);
  const people = useOwnAnswer(DeskPeopleDocument, { municipality }, administers).data;
  const more = people ? administratorTasks(people, municipality) : [];
  const worksOn =
    plan?.municipality.slug === municipality &&
    (hasRole(viewer, ['SEGRETERIA', 'BOARD'], municipality) || ownSectors(viewer, municipality).size > 0);
  const roles = viewer.roles.filter((grant) => grant.municipality === null || grant.municipality.slug === municipality);
  const shown = [...new Set(roles.map(({ role }) => staff.roles[role]))].join(', ');
  return (
    <Page title={text.title} kicker={text.kicker} lead={<p>{text.of(viewer.name ?? '', shown)}</p>}>
      {worksOn ? (
        <PlanDesk key={plan.id} plan={plan} viewer={viewer} more={more} />
      ) : (
        <OtherDesk viewer={viewer} municipality={municipality} more={more} />
      )}
      {roles.some(({ role }) => role === 'ANALYST') && <AnalystDesk />}
    </Page>
  );
}

function ShownDesk() {
  const viewer = useStaffViewer();
  const municipality = useStaffPlace();
  const frame = usePlanFrame();
  const text = useWords('desk');
  if (viewer === undefined) return null;
  return (
    <Answered query={frame}>
      {() =>
        municipality === undefined ? (
          <Page title={text.title} kicker={text.kicker}>
            <p>{text.noPlan}</p>
          </Page>
        ) : (
          <Desk viewer={viewer} municipality={municipality} />
        )
      }
    </Answered>
  );
}

/** Scrivania: what whoever has logged in has to do next. */
export function DeskPage() {
  return (
    <StaffOnly roles={PAGE_ROLES['/scrivania']}>
      <ShownDesk />
    </StaffOnly>
  );
}
