import type { StaffPage } from '#ui/staff/staff-roles.js';
import type { Words } from '#words/words.js';
import type { DeskPeopleQuery, DeskPlanQuery } from './desk.generated.js';

export type TaskName = keyof Words<'desk'>['task'];

/** Something to be done, how often, and where. */
export type Task = {
  readonly name: TaskName;
  readonly count: number;
  readonly page: StaffPage;
  /** A part of the page: of its address, or parameters of it. */
  readonly part?: string;
  readonly search?: Readonly<Record<string, string | number>>;
  /** Whether somebody waits for it, or a day has passed. */
  readonly urgent?: boolean;
};

const toDo = (tasks: readonly Task[]): Task[] => tasks.filter(({ count }) => count > 0);

type DeskFacts = Pick<DeskPlanQuery, 'campaigns'> & { plan: NonNullable<DeskPlanQuery['plan']> };

const isOpen = ({ sectors, closed }: DeskFacts['campaigns'][number]) =>
  !closed && sectors.some(({ state }) => state !== 'SUBMITTED');

/** What whoever reports for sectors has to send: what came back first, then what an open campaign waits for. */
export function reportingTasks({ plan, campaigns }: DeskFacts, own: ReadonlySet<string>): Task[] {
  if (plan.stage !== 'OPEN') return [];
  const owed = campaigns
    .filter(({ closed }) => !closed)
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .flatMap((campaign) =>
      campaign.sectors.filter(({ sector }) => own.has(sector.key)).map(({ state }) => ({ ...campaign, state })),
    );
  const task = (name: TaskName, sheets: typeof owed, urgent: boolean): Task[] =>
    sheets.slice(0, 1).map(({ asOf, final }) => ({
      ...{ name, count: sheets.length, page: '/rendicontazione', urgent },
      search: { al: asOf, definitivo: final ? 1 : 0 },
    }));
  const due = owed.filter(({ state }) => state === 'NOT_SUBMITTED');
  return [
    ...task(
      'returned',
      owed.filter(({ state }) => state === 'RETURNED'),
      true,
    ),
    ...task(
      'due',
      due,
      due.some(({ overdue }) => overdue),
    ),
  ];
}

/** What somebody who reviews documents has to do: the Segreteria and the Nucleo. */
export function reviewTasks({ plan: { reviewProgress: review, questions, closingCheck, stage } }: DeskFacts): Task[] {
  if (stage !== 'OPEN') return [];
  const part = (scheda: string) => ({ page: '/revisione', search: { scheda } }) as const;
  return toDo([
    { name: 'doubtful', count: review.doubtful, page: '/revisione', search: { lettura: 'dubbia', stato: 'PROPOSED' } },
    { name: 'proposed', count: review.proposed - review.doubtful, page: '/revisione', search: { stato: 'PROPOSED' } },
    { name: 'questions', count: questions.length, ...part('domande') },
    { name: 'targets', count: review.zeroTargets.length + review.unclearTargets.length, ...part('target-zero') },
    { name: 'readings', count: Math.max(review.inferredKinds, review.inferredDirections), ...part('letture') },
    { name: 'weights', count: review.unknownWeights, ...part('pesi') },
    { name: 'deferred', count: closingCheck.deferred.length, page: '/chiusura' },
  ]);
}

/** What only the Segreteria has to do: the sectors it waits for, the steps of the year. */
export function secretariatTasks({ plan, campaigns }: DeskFacts, pendingImports: number): Task[] {
  const late = campaigns.filter(({ overdue }) => overdue).flatMap(({ sectors }) => sectors);
  const open = plan.stage === 'OPEN';
  return toDo([
    { name: 'imports', count: pendingImports, page: '/importazione', urgent: true },
    {
      name: 'late',
      count: open ? late.filter(({ state }) => state !== 'SUBMITTED').length : 0,
      page: '/monitoraggio',
      urgent: true,
    },
    { name: 'adoption', count: plan.stage === 'CLOSED' ? 1 : 0, page: '/chiusura' },
    { name: 'campaign', count: open && !campaigns.some(isOpen) ? 1 : 0, page: '/monitoraggio' },
    { name: 'demonstration', count: open ? plan.closingCheck.demonstrationReadings : 0, page: '/chiusura' },
  ]);
}

/** What the Nucleo and the Segreteria have to do when the Relazione has been adopted. */
export function validationTasks({ plan: { stage } }: DeskFacts): Task[] {
  return toDo([{ name: 'validation', count: stage === 'ADOPTED' ? 1 : 0, page: '/chiusura' }]);
}

/** What the administrator has to do before others can work. */
export function administratorTasks({ people, plan, systemHealth }: DeskPeopleQuery, municipality: string): Task[] {
  const active = people.filter((person) => person.active);
  const grants = active.flatMap(({ roles }) => roles.filter((role) => [municipality, '*'].includes(role.municipality)));
  const assigned = new Set(grants.flatMap(({ sectors }) => sectors.map(({ key }) => key)));
  const persons = { page: '/amministrazione', part: 'persone' } as const;
  return toDo([
    { name: 'secretariat', count: grants.some(({ role }) => role === 'SEGRETERIA') ? 0 : 1, ...persons, urgent: true },
    { name: 'unassigned', count: (plan?.sectors ?? []).filter(({ key }) => !assigned.has(key)).length, ...persons },
    { name: 'waiting', count: active.filter(({ waiting }) => waiting).length, ...persons },
    { name: 'mail', count: systemHealth.mail ? 0 : 1, page: '/amministrazione', part: 'salute' },
  ]);
}

/** The dates at which sectors are to report: open campaigns by due day, and the year's end if it has no campaign. */
export function deskMoments({ campaigns, sectorStandings }: DeskPlanQuery, year: number): DeskMoment[] {
  const open = campaigns
    .filter(isOpen)
    .map(({ asOf, final, dueOn, overdue, sectors }) => ({ asOf, final, dueOn, overdue, sectors: inOrder(sectors) }))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  if (campaigns.some(({ final }) => final) || sectorStandings.length === 0) return open;
  const end = { asOf: `${year}-12-31`, final: true, dueOn: null, overdue: false };
  return [...open, { ...end, sectors: inOrder(sectorStandings) }];
}

export type Standing = DeskPlanQuery['sectorStandings'][number];

export type DeskMoment = {
  asOf: string;
  final: boolean;
  dueOn: string | null;
  overdue: boolean;
  sectors: readonly Standing[];
};

const order: readonly Standing['state'][] = ['RETURNED', 'NOT_SUBMITTED', 'SUBMITTED'];

/** The sectors that have to do something first; otherwise as the plan has them. */
function inOrder(sectors: readonly Standing[]): Standing[] {
  return sectors.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** What comes next for a sector: for those who write its values, or for those who wait for them. */
export function nextStep({ state, reported, total }: Standing, writes: boolean): keyof Words<'desk'>['step'] {
  if (!writes) return state === 'SUBMITTED' ? 'examine' : 'open';
  if (state === 'SUBMITTED') return 'read';
  if (state === 'RETURNED') return 'mend';
  return reported < total ? 'enter' : 'submit';
}
