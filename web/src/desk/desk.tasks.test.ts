import { expect, test } from 'vitest';
import {
  administratorTasks,
  deskMoments,
  nextStep,
  reportingTasks,
  reviewTasks,
  type Standing,
  secretariatTasks,
  validationTasks,
} from './desk.tasks.js';

const plan = {
  id: 'p',
  stage: 'OPEN' as const,
  questions: [],
  reviewProgress: {
    proposed: 5,
    doubtful: 2,
    unknownWeights: 0,
    inferredDirections: 3,
    inferredKinds: 4,
    zeroTargets: [{ code: '1' }],
    unclearTargets: [],
  },
  closingCheck: { demonstrationReadings: 0, deferred: [{ id: 'v' }] },
  duePhases: [],
};
const standing = (key: string, state: Standing['state'], reported = 0): Standing => ({
  sector: { key, name: key },
  reported,
  total: 3,
  state,
  delegation: null,
});
const campaign = {
  asOf: '2019-06-30',
  final: false,
  dueOn: '2019-07-30',
  overdue: true,
  closed: false,
  sectors: [standing('a', 'SUBMITTED', 3), standing('b', 'NOT_SUBMITTED'), standing('c', 'RETURNED', 2)],
};
const names = (tasks: readonly { name: string; count: number }[]) => tasks.map(({ name, count }) => `${name} ${count}`);

test('what is to be reviewed is counted once: doubtful changes are not among the others', () => {
  expect(names(reviewTasks({ plan, campaigns: [] }))).toEqual([
    'doubtful 2',
    'proposed 3',
    'targets 1',
    'readings 4',
    'deferred 1',
  ]);
});

test('whoever reports for a sector is told what came back and what is due, with the date that is due first', () => {
  const later = { ...campaign, asOf: '2019-12-31', final: true, dueOn: '2020-01-31', overdue: false };
  const facts = { plan, campaigns: [later, campaign, { ...campaign, closed: true }] };
  expect(reportingTasks(facts, new Set(['b']))).toEqual([
    {
      name: 'due',
      count: 2,
      page: '/rendicontazione',
      urgent: true,
      search: { al: '2019-06-30', definitivo: 0 },
    },
  ]);
  expect(names(reportingTasks(facts, new Set(['a', 'c'])))).toEqual(['returned 2']);
  expect(reportingTasks({ ...facts, plan: { ...plan, stage: 'CLOSED' } }, new Set(['b']))).toEqual([]);
});

test('a closed year leaves nothing to review, but the next step of its cycle', () => {
  const closed = { plan: { ...plan, stage: 'CLOSED' as const }, campaigns: [campaign] };
  expect(reviewTasks(closed)).toEqual([]);
  expect(names(secretariatTasks(closed, 0))).toEqual(['adoption 1']);
  expect(validationTasks(closed)).toEqual([]);
  expect(names(validationTasks({ ...closed, plan: { ...plan, stage: 'ADOPTED' } }))).toEqual(['validation 1']);
});

test('the Segreteria is told of sectors past the due day, or that none has a due day', () => {
  expect(names(secretariatTasks({ plan, campaigns: [campaign] }, 1))).toEqual(['imports 1', 'late 2']);
  expect(names(secretariatTasks({ plan, campaigns: [] }, 0))).toEqual(['campaign 1']);
});

test('an administrator is told who is missing: the Segreteria, managers of sectors, those who have not accepted', () => {
  const person = (role: 'MANAGER' | 'SEGRETERIA', sector: string | null, waiting = false, active = true) => ({
    id: `${role}${sector}${active}`,
    active,
    waiting,
    roles: [{ role, municipality: 'pieve', sectors: sector === null ? [] : [{ key: sector }] }],
  });
  const facts = {
    people: [person('MANAGER', 'a', true), person('MANAGER', 'b', false, false)],
    plan: { id: 'p', sectors: [{ key: 'a' }, { key: 'b' }] },
    systemHealth: { mail: false },
  };
  expect(names(administratorTasks(facts, 'pieve'))).toEqual(['secretariat 1', 'unassigned 1', 'waiting 1', 'mail 1']);
  const complete = {
    people: [person('SEGRETERIA', null), person('MANAGER', 'a'), person('MANAGER', 'b')],
    plan: facts.plan,
    systemHealth: { mail: true },
  };
  expect(administratorTasks(complete, 'pieve')).toEqual([]);
});

test('without a campaign the year’s end stands there; a campaign whose sectors have all submitted does not', () => {
  const sectorStandings = [standing('a', 'NOT_SUBMITTED')];
  const done = { ...campaign, sectors: [standing('a', 'SUBMITTED', 3)] };
  const moments = (campaigns: (typeof campaign)[]) =>
    deskMoments({ plan, campaigns, sectorStandings }, 2019).map(({ asOf, dueOn }) => [asOf, dueOn]);
  expect(moments([done])).toEqual([['2019-12-31', null]]);
  expect(moments([campaign])).toEqual([
    ['2019-06-30', '2019-07-30'],
    ['2019-12-31', null],
  ]);
  expect(moments([{ ...campaign, asOf: '2019-12-31', final: true }])).toEqual([['2019-12-31', '2019-07-30']]);
});

test('a returned sheet comes first, and a submitted one last', () => {
  const [moment] = deskMoments({ plan, campaigns: [campaign], sectorStandings: [] }, 2019);
  expect(moment?.sectors.map(({ sector }) => sector.key)).toEqual(['c', 'b', 'a']);
});

test('the next step of a sector follows from its state and its values', () => {
  const steps = (writes: boolean) => campaign.sectors.map((one) => nextStep(one, writes));
  expect(steps(true)).toEqual(['read', 'enter', 'mend']);
  expect(nextStep(standing('a', 'NOT_SUBMITTED', 3), true)).toBe('submit');
  expect(steps(false)).toEqual(['examine', 'open', 'open']);
});
