import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { importing } from './import-session.js';

const PLAN = [
  ['Comune di Pieve'],
  ['Piano della Performance 2021'],
  ['Settore', 'Codice Obiettivo', 'Obiettivo', 'Codice Indicatore', 'Indicatore', 'Target', 'Peso indicatore'],
  ['Cultura', 'CU_1', 'Biblioteca', '11', 'Prestiti annui', '12.000', '100'],
];
/** Without codes, and with a title that is only similar. */
const VARIATION = [
  ['Comune di Pieve'],
  ['Piano della Performance 2021'],
  ['Prima variazione'],
  ['Settore', 'Obiettivo', 'Indicatore', 'Target', 'Peso indicatore', 'Richiesta', 'Decisione'],
  [
    'Cultura',
    'Biblioteca aperta',
    'Prestiti annui',
    '12.000',
    '100',
    'Ridurre',
    'SI ACCOGLIE: TARGET DA 12.000 A 10.000',
  ],
];
const QUESTIONS = `query($id: ID!) { pendingImport(id: $id) { obstacles { code } replaces { filename }
  questions { id key code answer choices { value } } } }`;
const ANSWER = `mutation($answers: [QuestionAnswerInput!]!) { answerQuestions(answers: $answers) { issues { code } } }`;
const REOPEN = 'mutation($document: ID!) { reopenDocument(document: $document) { id filename } }';
const REPLACE = `mutation($id: ID!, $reason: String!) { replaceDocument(id: $id, reason: $reason) {
  changed issues { code message } document { id } } }`;
const MEMBERS = `{ plan(municipality: "pieve", year: 2021) { objectives { nodes { code } } indicators { nodes { code target } } } }`;

describe.each(databases)('the questions about a loaded document on $name', (engine) => {
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

  const asked = async (id: string): Promise<{ questions: Data[] } & Data> =>
    (await service.ask(QUESTIONS, { id }, secretary)).data.pendingImport;
  const answer = async (id: string, said: string) => {
    const [question] = (await asked(id)).questions;
    const answers = [{ question: question?.id, answer: said }];
    expect((await service.ask(ANSWER, { answers }, secretary)).data.answerQuestions.issues).toEqual([]);
  };
  const uploaded = (rows: readonly (readonly string[])[], name: string) =>
    screen.uploaded(rows.map((row) => row.join('\t')).join('\n'), name);
  const members = async () => (await service.ask(MEMBERS, {}, secretary)).data.plan;
  const loaded = async (id: string) => (await screen.confirm(id)).data.confirmImport;

  test('are opened again, so that a wrong answer about a member is put right', async () => {
    expect(await loaded(await uploaded(PLAN, 'piano.txt'))).toMatchObject({ issues: [] });
    const id = await uploaded(VARIATION, 'variazione.txt');
    expect((await asked(id)).questions).toMatchObject([
      { code: 'SAME_MEMBER', choices: [{ value: 'CU_1' }, { value: 'NEW' }] },
    ]);
    await answer(id, 'NEW');
    const { document } = await loaded(id);
    expect((await members()).objectives.nodes).toHaveLength(2);

    const { data } = await service.ask(REOPEN, { document: document.id }, secretary);
    const again = data.reopenDocument.id;
    expect(await asked(again)).toMatchObject({
      obstacles: [{ code: 'ACT_ALREADY_LOADED' }, { code: 'QUESTIONS_OPEN' }],
      replaces: null,
      questions: [{ code: 'SAME_MEMBER', answer: null, choices: [{ value: 'CU_1' }, { value: 'NEW' }] }],
    });
    expect((await members()).objectives.nodes).toHaveLength(2);
    await answer(again, 'CU_1');
    expect(await asked(again)).toMatchObject({ replaces: { filename: 'variazione.txt' } });
    const replaced = await service.ask(REPLACE, { id: again, reason: 'È lo stesso obiettivo' }, secretary);
    expect(replaced.data.replaceDocument).toMatchObject({ issues: [], document: { id: expect.any(String) } });
    expect(await members()).toEqual({
      objectives: { nodes: [{ code: 'CU_1' }] },
      indicators: { nodes: [{ code: '11', target: 10000 }] },
    });

    const log = await service.own.database.queries.selectFrom('AuditEntry').orderBy('number').selectAll().execute();
    const own = log.filter(({ action }) => action === 'reopenDocument' || action === 'replaceDocument');
    expect(own.map(({ action }) => action)).toEqual(['reopenDocument', 'replaceDocument']);
    expect(JSON.stringify(own[1])).toContain('È lo stesso obiettivo');

    const current = replaced.data.replaceDocument.document.id;
    const third = (await service.ask(REOPEN, { document: current }, secretary)).data.reopenDocument.id;
    expect((await asked(third)).questions).toMatchObject([{ code: 'SAME_MEMBER', answer: null }]);
    const { errors } = await service.ask(REOPEN, { document: document.id }, secretary);
    expect(errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('are opened by the Segreteria of the municipality alone', async () => {
    const board = await staffMember(service.own.database, { role: 'BOARD', municipality: 'pieve' });
    const found = await service.ask(
      'query { imports(municipality: "pieve") { document { id filename } } }',
      {},
      secretary,
    );
    const document = found.data.imports.find((one: Data) => one.document.filename === 'piano.txt')?.document.id;
    expect(document).toBeDefined();
    const { errors } = await service.ask(REOPEN, { document }, board);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
