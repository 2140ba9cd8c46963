import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { importing } from './import-session.js';
import { upload } from './upload.js';

/** A plan that names neither its body nor its year nor its act, with two targets that are not understood alike, one
 *  printed zero, and one plain target. */
const PLAN = [
  'Schede obiettivi',
  '',
  [
    ...['Area', 'Settore', 'Codice Obiettivo', 'Titolo Obiettivo'],
    ...['Codice Indicatore', 'Titolo Indicatore', 'Target Atteso', 'Peso Indicatore'],
  ].join('\t'),
  'Servizi\tAnagrafe\tOB1\tSportello\tI1\tTempi di attesa\tcome da carta\t25',
  'Servizi\tAnagrafe\tOB1\tSportello\tI2\tReclami accolti\tcome da carta\t25',
  'Servizi\tAnagrafe\tOB1\tSportello\tI3\tNumero reclami\t0\t25',
  'Servizi\tAnagrafe\tOB1\tSportello\tI4\tNumero sportelli\t4\t25',
].join('\n');
const KEY = { body: 'WHICH_BODY', year: 'WHICH_YEAR', act: 'WHICH_ACT' };
const unclear = (indicator: string) => `TARGET_MEANING/OB1/${indicator}/target`;

const ASKED = 'id key code blocking answer proposed choices { value } line found objectiveCode indicatorCode';
const QUESTIONS = `query($id: ID!) { pendingImport(id: $id) { plan { slug year act } counts { indicators }
  obstacles { code message } questions { ${ASKED} } comparison { newRows indicators { code fields { field to } } } } }`;
const ANSWER = `mutation($answers: [QuestionAnswerInput!]!) { answerQuestions(answers: $answers) {
  issues { code subject message } import { plan { year } } plan { questions { key } } } }`;
const OF_PLAN = `{ plan(municipality: "pieve", year: 2022) { questions { ${ASKED} objective { title } indicator { title }
    source { line document { filename } } }
  indicators { nodes { code target direction zeroConfirmed attainment { state } corrections { to words reason source by } } } } }`;

describe.each(databases)('questions about a document on $name', (engine) => {
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

  const pending = async (id: string) => {
    const { data, errors } = await service.ask(QUESTIONS, { id }, secretary);
    expect(errors).toBeUndefined();
    return data.pendingImport;
  };
  const plan = async () => {
    const { data, errors } = await service.ask(OF_PLAN, {}, secretary);
    expect(errors).toBeUndefined();
    return data.plan;
  };
  const idOf = (questions: readonly Data[], key: string) => questions.find((question) => question.key === key)?.id;
  const answer = (questions: readonly Data[], given: Readonly<Record<string, string | null>>, who = secretary) => {
    const answers = Object.entries(given).map(([key, said]) => ({ question: idOf(questions, key), answer: said }));
    return service.ask(ANSWER, { answers }, who);
  };

  test('a document that does not say whose it is waits, with what it asks', async () => {
    const id = await screen.uploaded(PLAN, 'schede.txt');
    const found = await pending(id);
    expect(found).toMatchObject({
      plan: null,
      counts: { indicators: 4 },
      obstacles: [{ code: 'QUESTIONS_OPEN', message: expect.stringContaining('3 domande senza risposta') }],
      comparison: { newRows: 0 },
    });
    expect(found.questions).toMatchObject([
      { key: KEY.body, blocking: true, proposed: 'Comune di Pieve', choices: [{ value: 'Comune di Pieve' }] },
      { key: KEY.year, blocking: true },
      { key: KEY.act, blocking: true, proposed: '0' },
      { key: unclear('I1'), blocking: false, line: 4, found: 'come da carta', objectiveCode: 'OB1' },
      { key: unclear('I2'), blocking: false, line: 5 },
      { key: unclear('I3'), blocking: false, found: '0' },
    ]);
    expect((await screen.confirm(id)).data.confirmImport).toMatchObject({
      changed: 0,
      document: null,
      issues: [{ code: 'QUESTIONS_OPEN' }],
    });
  });

  test('answers are taken together or not at all', async () => {
    const id = await screen.uploaded(PLAN, 'schede.txt');
    const { questions } = await pending(id);
    const wrong = await answer(questions, { [KEY.year]: '2022', [KEY.act]: 'forse' });
    expect(wrong.data.answerQuestions.issues).toEqual([
      { code: 'ANSWER_NOT_UNDERSTOOD', subject: KEY.act, message: expect.stringContaining('«forse»') },
    ]);
    expect((await pending(id)).questions[1]).toMatchObject({ key: KEY.year, answer: null });
    const other = await answer(questions, { [KEY.body]: 'Comune di Altrove', [KEY.year]: '2022', [KEY.act]: '0' });
    expect(other.data.answerQuestions.issues).toMatchObject([{ code: 'OTHER_BODY' }]);
    expect((await pending(id)).questions[0]).toMatchObject({ key: KEY.body, answer: null });
  });

  test('an answer can be taken back', async () => {
    const id = await screen.uploaded(PLAN, 'schede.txt');
    const { questions } = await pending(id);
    await answer(questions, { [KEY.year]: '2022' });
    expect((await pending(id)).questions[1]).toMatchObject({ key: KEY.year, answer: '2022' });
    await answer(questions, { [KEY.year]: null });
    expect((await pending(id)).questions[1]).toMatchObject({ key: KEY.year, answer: null });
  });

  test('only the Segreteria of the municipality answers', async () => {
    const id = await screen.uploaded(PLAN, 'schede.txt');
    const { questions } = await pending(id);
    const manager = await staffMember(service.own.database, { role: 'MANAGER', municipality: 'pieve' });
    const elsewhere = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'altrove' });
    for (const who of [manager, elsewhere]) {
      const { errors } = await answer(questions, { [KEY.year]: '2022' }, who);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  test('what is answered is loaded, and what stays open is asked of the plan', async () => {
    const id = await screen.uploaded(PLAN, 'schede.txt');
    const { questions } = await pending(id);
    const given = { [KEY.body]: 'Comune di Pieve', [KEY.year]: '2022', [KEY.act]: '0', [unclear('I1')]: '≤ 15 giorni' };
    expect((await answer(questions, given)).data.answerQuestions).toMatchObject({
      issues: [],
      import: { plan: { year: 2022 } },
    });
    const read = await pending(id);
    expect(read).toMatchObject({ plan: { slug: 'pieve', year: 2022, act: 0 }, obstacles: [] });
    expect(read.comparison.indicators.map(({ code }: { code: string }) => code)).toEqual(['I1', 'I2', 'I3', 'I4']);
    expect((await screen.confirm(id)).data.confirmImport).toMatchObject({ issues: [], plan: { year: 2022 } });

    const loaded = await plan();
    expect(loaded.questions).toMatchObject([
      {
        key: unclear('I2'),
        indicator: { title: 'Reclami accolti' },
        source: { line: 5, document: { filename: 'schede.txt' } },
      },
      { key: unclear('I3'), indicator: { title: 'Numero reclami' } },
    ]);
    expect(loaded.indicators.nodes).toMatchObject([
      { code: 'I1', target: 15, direction: 'LOWER' },
      { code: 'I2', target: null, attainment: { state: 'UNCLEAR' } },
      { code: 'I3', target: null, attainment: { state: 'NO_TARGET' } },
      { code: 'I4', target: 4 },
    ]);
  });

  test('an answer to a loaded document is a statement of the person, and refuses nothing half', async () => {
    const { questions } = await plan();
    const wrong = await answer(questions, { [unclear('I3')]: '0', [unclear('I2')]: 'non saprei dire' });
    expect(wrong.data.answerQuestions.issues).toMatchObject([
      { code: 'ANSWER_NOT_UNDERSTOOD', subject: unclear('I2') },
    ]);
    expect((await plan()).questions).toHaveLength(2);

    const done = await answer(questions, { [unclear('I3')]: '0', [unclear('I2')]: 'almeno 90 %' });
    expect(done.data.answerQuestions).toMatchObject({ issues: [], plan: { questions: [] } });
    const { nodes } = (await plan()).indicators;
    expect(nodes[1]).toMatchObject({
      target: 90,
      direction: 'HIGHER',
      corrections: [
        { to: '90', words: 'almeno 90 %', reason: expect.stringContaining('come da carta'), by: 'Prova SEGRETERIA' },
      ],
    });
    expect(nodes[2]).toMatchObject({ target: 0, zeroConfirmed: true });
    const again = await answer(questions, { [unclear('I2')]: '80' });
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  test('a question goes when the field is stated in another way', async () => {
    const id = await screen.uploaded(PLAN.replaceAll('OB1', 'OB2'), 'altre.txt');
    const { questions } = await pending(id);
    await answer(questions, { [KEY.body]: 'Comune di Pieve', [KEY.year]: '2023', [KEY.act]: '0' });
    await screen.confirm(id);
    const correct = `mutation { correctField(municipality: "pieve", year: 2023, of: { indicator: "I1" },
      corrections: [{ field: "target", value: "20", reason: "Refuso", source: "PEG 2023" }]) { to } }`;
    expect((await service.ask(correct, {}, secretary)).errors).toBeUndefined();
    const { data } = await service.ask('{ plan(municipality: "pieve", year: 2023) { questions { indicatorCode } } }');
    expect(data.plan.questions).toEqual([{ indicatorCode: 'I2' }, { indicatorCode: 'I3' }]);
  });

  test('the content decides what a file is, whatever it is taken for', async () => {
    const values = 'codice_indicatore;valore;data;definitivo\nI4;5;31/12/2022;sì';
    const as = (kind: string, content: string) =>
      upload(service.url, { name: 'file', content }, secretary, { kind, municipality: 'pieve', year: '2022' });
    const kinds = async (ids: readonly string[]) => {
      const { data } = await service.ask('{ pendingImports(municipality: "pieve") { id kind } }', {}, secretary);
      return ids.map((id) => data.pendingImports.find((one: { id: string }) => one.id === id)?.kind);
    };
    const [ofValues, ofPlan] = [await as('ACT', values), await as('READINGS', PLAN)];
    expect([ofValues.status, ofPlan.status]).toEqual([201, 201]);
    expect(await kinds([ofValues.body.id, ofPlan.body.id])).toEqual(['READINGS', 'ACT']);
  });
});
