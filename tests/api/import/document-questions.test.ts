import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { importing } from './import-session.js';

const HEADING = ['Settore', 'Codice Obiettivo', 'Obiettivo', 'Codice Indicatore', 'Indicatore', 'Target'];
const QUESTIONS = `query($id: ID!) { pendingImport(id: $id) { obstacles { code }
  questions { id key code blocking line sheet answer proposed choices { value } } } }`;
const ANSWER = `mutation($answers: [QuestionAnswerInput!]!) { answerQuestions(answers: $answers) { issues { code } } }`;
const PLAN = `query($year: Int!) { plan(municipality: "pieve", year: $year) {
  objectives { nodes { code printedCode title weight sector { name } } } indicators { nodes { title weight target } } } }`;
const DIRECTIONS = `{ plan(municipality: "pieve", year: 2027) { questions { id key found choices { value } }
  indicators { nodes { code target direction directionInferred attainment { state } } } } }`;
const DECISIONS = `{ plan(municipality: "pieve", year: 2028) { questions { id key }
  objectives { nodes { weight } } indicators { nodes { target } }
  variations { revisions { kind status applied } } } }`;
const AREAS = `{ plan(municipality: "pieve", year: 2029) { questions { id key } objectives { nodes { area { name } } } } }`;

function title(year: number): string[][] {
  return [['Comune di Pieve'], [`Piano della performance ${year}`], []];
}

describe.each(databases)('what a whole document leaves open on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  let screen: ReturnType<typeof importing>;
  beforeAll(async () => {
    service = await startService(engine, ({ database }) =>
      database.queries.insertInto('Municipality').values({ slug: 'pieve', name: 'Comune di Pieve' }).execute(),
    );
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'pieve' });
    screen = importing(service, secretary);
  });
  afterAll(() => service.stop());

  const uploaded = (rows: readonly (readonly string[])[], name: string) =>
    screen.uploaded(rows.map((row) => row.join('\t')).join('\n'), name);
  const asked = async (id: string): Promise<{ obstacles: Data[]; questions: Data[] }> =>
    (await service.ask(QUESTIONS, { id }, secretary)).data.pendingImport;
  const answer = async (id: string, said: string) => {
    const [question] = (await asked(id)).questions;
    const answers = [{ question: question?.id, answer: said }];
    const { data, errors } = await service.ask(ANSWER, { answers }, secretary);
    expect(errors).toBeUndefined();
    return data.answerQuestions.issues;
  };
  const confirmed = async (id: string) => (await screen.confirm(id)).data.confirmImport;
  const plan = async (year: number) => (await service.ask(PLAN, { year }, secretary)).data.plan;

  const codes = (year: number) => [
    ...title(year),
    HEADING,
    ['Tributi', 'A_1', 'Riscossione', 'I1', 'Avvisi emessi', '10'],
    ['Tributi', 'A_2', 'Sportello', 'I2', 'Ore di apertura', '20'],
    ['Cultura', 'A_1', 'Biblioteca', 'I3', 'Prestiti', '30'],
  ];

  test('whether codes restart is asked before anything is loaded, and remembered for the next year', async () => {
    const id = await uploaded(codes(2022), 'obiettivi.txt');
    expect(await asked(id)).toMatchObject({
      obstacles: [{ code: 'QUESTIONS_OPEN' }],
      questions: [{ key: 'CODES_RESTART/objectiveCode', code: 'CODES_RESTART', blocking: true, line: 7 }],
    });
    expect(await confirmed(id)).toMatchObject({ changed: 0, issues: [{ code: 'QUESTIONS_OPEN' }] });
    expect(await answer(id, 'forse')).toEqual([{ code: 'ANSWER_NOT_UNDERSTOOD' }]);
    expect(await answer(id, 'RESTART')).toEqual([]);
    expect(await confirmed(id)).toMatchObject({ issues: [], plan: { year: 2022 } });
    expect((await plan(2022)).objectives.nodes).toMatchObject([
      { code: 'cultura.A_1', printedCode: 'A_1', title: 'Biblioteca', sector: { name: 'Cultura' } },
      { code: 'tributi.A_1', printedCode: 'A_1', title: 'Riscossione', sector: { name: 'Tributi' } },
      { code: 'tributi.A_2', printedCode: 'A_2', title: 'Sportello' },
    ]);

    const next = await asked(await uploaded(codes(2023), 'obiettivi-2023.txt'));
    expect(next).toMatchObject({
      obstacles: [],
      questions: [{ key: 'CODES_RESTART/objectiveCode', answer: 'RESTART' }],
    });
  });

  test('to which of two objectives an indicator belongs is asked', async () => {
    const shared = ['Cultura', 'A_3', 'Biblioteca', 'I1', 'Avvisi emessi', '10'];
    const rows = codes(2024).filter(([, code, name]) => code !== 'A_1' || name !== 'Biblioteca');
    const id = await uploaded([...rows, shared], 'indicatori.txt');
    expect((await asked(id)).questions).toMatchObject([
      {
        key: 'PARENT/I1/objective',
        blocking: true,
        choices: [{ value: 'A_1' }, { value: 'A_3' }, { value: 'RESTART' }],
      },
    ]);
    expect(await answer(id, 'A_3')).toEqual([]);
    expect((await asked(id)).obstacles).toEqual([]);
  });

  test('which sheet counts is asked of two versions in one workbook', async () => {
    const version = (name: string, target: string) => ({
      name,
      rows: [...title(2025), HEADING, ['Cultura', 'B_1', 'Biblioteca', 'L1', 'Prestiti', target]],
    });
    const bytes = await writeXlsx({ sheets: [version('Bozza', '30'), version('Definitivo', '45')] });
    const id = await screen.uploaded(bytes, 'versioni.xlsx');
    expect(await asked(id)).toMatchObject({
      obstacles: [{ code: 'QUESTIONS_OPEN' }],
      questions: [{ key: 'SHEETS', blocking: true, sheet: 'Definitivo' }],
    });
    expect(await answer(id, 'Definitivo')).toEqual([]);
    expect(await confirmed(id)).toMatchObject({ issues: [], plan: { year: 2025 } });
    expect((await plan(2025)).indicators.nodes).toMatchObject([{ title: 'Prestiti', target: 45 }]);
  });

  test('whose the weights of a column are is asked where they add up over the objectives alone', async () => {
    const id = await uploaded(
      [
        ...title(2026),
        [...HEADING, 'Peso'],
        ['Cultura', 'B_1', 'Biblioteca', 'L1', 'Prestiti', '30', '40'],
        ['Cultura', 'B_2', 'Museo', 'L2', 'Visitatori', '30', '60'],
      ],
      'pesi.txt',
    );
    expect((await asked(id)).questions).toMatchObject([
      { key: 'WEIGHT_MEANING/weight', blocking: true, proposed: 'objectiveWeight' },
    ]);
    expect(await answer(id, 'objectiveWeight')).toEqual([]);
    expect(await confirmed(id)).toMatchObject({ issues: [] });
    const { objectives, indicators } = await plan(2026);
    expect(objectives.nodes.map(({ weight }: Data) => weight)).toEqual([40, 60]);
    expect(indicators.nodes.map(({ weight }: Data) => weight)).toEqual([null, null]);
  });

  test('in which direction an indicator is better is asked of the plan, and its target waits for the answer', async () => {
    const id = await uploaded(
      [
        ...title(2027),
        [...HEADING, 'Polarità'],
        ['Cultura', 'B_1', 'Biblioteca', 'L1', 'Giorni di apertura', '≤ 30', 'crescente'],
        ['Cultura', 'B_1', 'Biblioteca', 'L2', 'Prestiti', '≥ 90', 'crescente'],
      ],
      'polarita.txt',
    );
    expect(await asked(id)).toMatchObject({
      obstacles: [],
      questions: [{ key: 'DIRECTION/B_1/L1/direction', blocking: false, line: 5 }],
    });
    expect(await confirmed(id)).toMatchObject({ issues: [], plan: { year: 2027 } });
    const ofPlan = async () => (await service.ask(DIRECTIONS, {}, secretary)).data.plan;
    const open = await ofPlan();
    expect(open).toMatchObject({
      questions: [
        { key: 'DIRECTION/B_1/L1/direction', found: '≤ 30', choices: [{ value: 'HIGHER' }, { value: 'LOWER' }] },
      ],
      indicators: {
        nodes: [
          { code: 'L1', target: null, attainment: { state: 'UNCLEAR' } },
          { code: 'L2', target: 90, direction: 'HIGHER' },
        ],
      },
    });
    const said = async (given: string) =>
      (await service.ask(ANSWER, { answers: [{ question: open.questions[0].id, answer: given }] }, secretary)).data;
    expect((await said('forse')).answerQuestions.issues).toEqual([{ code: 'ANSWER_NOT_UNDERSTOOD' }]);
    expect((await said('HIGHER')).answerQuestions.issues).toEqual([]);
    expect(await ofPlan()).toMatchObject({
      questions: [],
      indicators: {
        nodes: [
          { code: 'L1', target: 30, direction: 'HIGHER', directionInferred: false, attainment: { state: 'NO_ACTUAL' } },
          { code: 'L2', target: 90 },
        ],
      },
    });
  });

  test('what a decision changes is asked of the plan where its words can be read in two ways', async () => {
    const row = (indicator: string, target: string, weight: string, decision: string) => [
      ...['Cultura', 'B_1', 'Biblioteca', indicator, `Quota ${indicator}`, target, '30', weight, '', '', decision],
    ];
    const id = await uploaded(
      [
        ...[['Comune di Pieve'], ['Prima variazione del Piano della performance 2028'], []],
        [...HEADING, 'Peso Obiettivo', 'Peso Indicatore', 'Richiesta', 'Motivazione', 'Decisione'],
        row('L1', '80%', '60', 'Si accoglie: target ridotto del 10%'),
        row('L2', '90%', '40', 'Si accoglie: il peso viene portato a 50'),
      ],
      'variazione.txt',
    );
    expect(await confirmed(id)).toMatchObject({ issues: [], plan: { year: 2028 } });
    const ofPlan = async () => (await service.ask(DECISIONS, {}, secretary)).data.plan;
    const open = await ofPlan();
    expect(open).toMatchObject({
      questions: [{ key: 'DECISION_MEANING/5/1' }, { key: 'DECISION_MEANING/6/1' }],
      objectives: { nodes: [{ weight: 30 }] },
      indicators: { nodes: [{ target: 80 }, { target: 90 }] },
      variations: [
        { revisions: [{ status: 'PROPOSED', applied: false }] },
        { revisions: [{ status: 'PROPOSED', applied: false }] },
      ],
    });
    const said = async (...given: readonly string[]) => {
      const answers = given.map((text, at) => ({ question: open.questions[at].id, answer: text }));
      return await service.ask(ANSWER, { answers }, secretary);
    };
    expect((await said('TARGET_CHANGED/80/1')).data.answerQuestions.issues).toEqual([
      { code: 'ANSWER_NOT_UNDERSTOOD' },
    ]);
    const answers = ['TARGET_CHANGED/80/70', 'OBJECTIVE_WEIGHT_CHANGED/30/50'];
    expect((await said(...answers)).data.answerQuestions.issues).toEqual([]);
    expect(await ofPlan()).toMatchObject({
      questions: [],
      objectives: { nodes: [{ weight: 50 }] },
      indicators: { nodes: [{ target: 70 }, { target: 90 }] },
      variations: [
        { revisions: [{ kind: 'TARGET_CHANGED', status: 'CORRECTED', applied: true }] },
        { revisions: [{ kind: 'OBJECTIVE_WEIGHT_CHANGED', status: 'CORRECTED', applied: true }] },
      ],
    });
    expect((await said(...answers)).errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('of which area an objective is that stands under two is asked of the plan', async () => {
    const row = (area: string, indicator: string) => [area, 'Cultura', 'B_1', 'Biblioteca', indicator, 'Prestiti', '9'];
    const rows = [...title(2029), ['Area', ...HEADING], row('Città viva', 'L1'), row('Città verde', 'L2')];
    expect(await confirmed(await uploaded(rows, 'aree.txt'))).toMatchObject({ issues: [], plan: { year: 2029 } });
    const ofPlan = async () => (await service.ask(AREAS, {}, secretary)).data.plan;
    const open = await ofPlan();
    expect(open).toMatchObject({
      questions: [{ key: 'PARENT/B_1/area' }],
      objectives: { nodes: [{ area: { name: 'Area non indicata' } }] },
    });
    const answers = [{ question: open.questions[0].id, answer: 'Città verde' }];
    expect((await service.ask(ANSWER, { answers }, secretary)).data.answerQuestions.issues).toEqual([]);
    expect(await ofPlan()).toMatchObject({
      questions: [],
      objectives: { nodes: [{ area: { name: 'Città verde' } }] },
    });
  });
});
