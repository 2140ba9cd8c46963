import { loadAct, saveDraft } from '@traguardo/server/import/act/save-document';
import { planDraft } from '@traguardo/server/import/draft/document-draft';
import { insertReadings, planReadings, recordedRows } from '@traguardo/server/reading/stored/record-readings';
import { changePlan } from '@traguardo/server/scoring/stored/change-plan';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../harness/database/databases.js';
import { emptyDatabase, type OwnDatabase } from '../harness/database/seeds.js';
import { differences } from '../harness/service/pieve-plan.js';
import { imports } from './undo-setup.js';

const PIEVE = { municipality: 'pieve', year: 2021 };
const FINAL = new Map([['time', '2021-12-31 final']]);

/** An original plan with a number and a percentage, and what was reached of them. */
function plan(actuals: readonly [string, string], heading = 'Consuntivo 2021', title = 'Numero controlli') {
  const columns = 'Settore\tCodice obiettivo\tObiettivo\tCodice indicatore\tIndicatore\tTarget\tPeso indicatore';
  return `COMUNE DI PIEVE
Piano della Performance 2021

${columns}\t${heading}
Polizia Locale\tC1\tControlli\t11\t${title}\t≥ 40\t60\t${actuals[0]}
Polizia Locale\tC1\tControlli\t12\tPercentuale di verbali riscossi\t90%\t40\t${actuals[1]}
`;
}

describe.each(databases)('actual values beside the targets of a plan, on $name', (engine) => {
  let own: OwnDatabase;
  let using: ReturnType<typeof imports>;
  beforeAll(async () => {
    own = await emptyDatabase(engine);
    using = imports(own);
  });
  afterEach(() => using.clear());
  afterAll(() => own.drop());

  const load = (text: string, answers: ReadonlyMap<string, string> = new Map()) =>
    loadAct(own.database, { filename: 'piano.txt', bytes: bytesOf(text), importedBy: 'Anna Neri' }, { answers });
  const recorded = async () => {
    const rows = await planReadings(own.database.queries, PIEVE);
    return rows.map(({ indicator, value, asOf, final, withdrawn }) => ({ indicator, value, asOf, final, withdrawn }));
  };
  const inForce = async () => {
    const rows = await own.database.queries
      .selectFrom('Attainment')
      .where('atAct', '=', 0)
      .orderBy('indicator')
      .select(['indicator', 'actual', 'currentState'])
      .execute();
    return rows.map(({ indicator, actual, currentState }) => [indicator, actual, currentState]);
  };
  /** A person reports a value in the entry grid. */
  const reported = (indicator: string, value: string) =>
    own.database.write((queries) =>
      changePlan(queries, PIEVE, async () => {
        const recording = {
          ...{ ...PIEVE, demonstration: false, measuresAct: 0, recordedAt: new Date().toISOString() },
          ...{ recordedBy: 'Luca Verdi', document: null, settled: new Map<string, string>() },
        };
        const texts = { note: null, criticality: null, correctiveAction: null, line: null, text: null, confirmed: [] };
        const row = { indicator, asOf: '2021-12-31', final: true, value, numerator: null, denominator: null, ...texts };
        const rows = recordedRows(await planReadings(queries, PIEVE), recording, [row]);
        await insertReadings(
          queries,
          rows.map((found) => found.row),
        );
        return { answer: null, replay: true };
      }),
    );
  /** A corrected document takes the place of the loaded one. */
  const replace = async (text: string) => {
    const bytes = bytesOf(text);
    const read = await planDraft(bytes);
    if (read.draft === null) throw new Error('The plan cannot be read.');
    const document = { filename: 'corretto.txt', bytes, importedBy: 'Anna Neri' };
    return await own.database.write((queries) =>
      saveDraft(queries, { ...read, document, replacing: { leaveReviews: false } }),
    );
  };

  test('are readings with the document and the row as their source, and count', async () => {
    const report = await load(plan(['42', '81']));
    expect(report).toMatchObject({
      held: 0,
      readings: [
        { indicator: '11', value: 42 },
        { indicator: '12', value: 81 },
      ],
    });
    const [first] = await planReadings(own.database.queries, PIEVE);
    expect(first).toMatchObject({
      ...{ indicator: '11', value: '42', asOf: '2021-12-31', final: true, measuresAct: 0, recordedBy: 'Anna Neri' },
      ...{ document: report.document.id, line: 5, text: expect.stringContaining('Numero controlli') },
    });
    expect(await inForce()).toEqual([
      ['11', 42, 'SCORED'],
      ['12', 81, 'SCORED'],
    ]);
    expect(await differences(own)).toEqual([]);
  });

  test('the same document again adds nothing, also after a person withdrew or changed a value', async () => {
    await load(plan(['42', '81']));
    await reported('11', '45');
    expect(await load(plan(['42', '81']))).toMatchObject({ changed: 0, saved: true, questions: [] });
    expect(await inForce()).toEqual([
      ['11', 45, 'SCORED'],
      ['12', 81, 'SCORED'],
    ]);
  });

  test('the import is undone with its values, and leaves nothing behind', async () => {
    const before = await using.everything();
    const { document, changed } = await load(plan(['42', '81']));
    expect(await using.blockedBy(document.id)).toBeUndefined();
    expect(await using.undo(document.id)).toMatchObject({ removed: changed });
    expect(await using.everything()).toEqual(before);
  });

  test('the day of values whose heading names none is proposed and asked; the plan is loaded before it is known', async () => {
    const text = plan(['42', '81'], 'Consuntivo');
    const asked = await load(text);
    expect(asked).toMatchObject({
      ...{ saved: true, held: 2, readings: [] },
      questions: [{ id: 'time', code: 'VALUE_MEANING', blocking: false, proposed: '2021-12-31 final' }],
    });
    expect(await recorded()).toEqual([]);
    expect(await load(text, FINAL)).toMatchObject({ changed: 2, held: 0, questions: [] });
    expect(await inForce()).toMatchObject([
      ['11', 42, 'SCORED'],
      ['12', 81, 'SCORED'],
    ]);
    // What was answered once is not asked again.
    expect(await load(text)).toMatchObject({ changed: 0, held: 0, questions: [] });
  });

  test('are checked as the entry grid does: one is asked, one refused, and neither is recorded', async () => {
    const report = await load(plan(['SI', '0,88']));
    expect(report).toMatchObject({ saved: true, held: 1, readings: [] });
    expect(report.issues.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['NOT_A_NUMBER', 5],
        ['PERCENT_AS_SHARE', 6],
      ]),
    );
    const [question] = report.questions;
    expect(question).toMatchObject({ code: 'VALUE_MEANING', proposed: '88', blocking: false });
    expect(await recorded()).toEqual([]);
    await load(plan(['SI', '0,88']), new Map([[question?.id ?? '', '88']]));
    expect(await recorded()).toMatchObject([{ indicator: '12', value: '88' }]);
  });

  test('a value that a person reported gives way only where a person says so', async () => {
    await load(plan(['', '']));
    await reported('11', '45');
    const asked = await replace(plan(['42', '81']));
    expect(asked.questions).toMatchObject([
      {
        code: 'VALUE_MEANING',
        about: { indicator: '11' },
        message: expect.stringContaining('45 al 31/12/2021, da Luca Verdi'),
      },
    ]);
    expect(await inForce()).toEqual([
      ['11', 45, 'SCORED'],
      ['12', 81, 'SCORED'],
    ]);
    const answers = new Map([[asked.questions[0]?.id ?? '', 'KEEP']]);
    expect(await load(plan(['42', '81']), answers)).toMatchObject({ changed: 1, questions: [] });
    expect(await inForce()).toMatchObject([
      ['11', 42, 'SCORED'],
      ['12', 81, 'SCORED'],
    ]);
  });

  test('a corrected document supersedes what the old one gave, and withdraws what it does not print', async () => {
    await load(plan(['42', '81']));
    await replace(plan(['44', '']));
    expect(await recorded()).toMatchObject([
      { indicator: '11', value: '42' },
      { indicator: '12', value: '81' },
      { indicator: '11', value: '44' },
      { indicator: '12', value: null, withdrawn: true },
    ]);
    expect(await inForce()).toEqual([
      ['11', 44, 'SCORED'],
      ['12', null, 'NO_ACTUAL'],
    ]);
    expect(await differences(own)).toEqual([]);
  });

  test('where the replacement is undone, the values of the old document are in force again', async () => {
    await load(plan(['42', '81']));
    const before = await using.everything();
    const { document } = await replace(plan(['44', '']));
    await using.undo(document.id);
    expect(await using.everything()).toEqual(before);
    expect(await inForce()).toEqual([
      ['11', 42, 'SCORED'],
      ['12', 81, 'SCORED'],
    ]);
    expect(await differences(own)).toEqual([]);
  });

  test('a corrected document may do without an indicator of which it alone gave a value', async () => {
    await load(plan(['42', '81']));
    const lines = plan(['42', '81']).split('\n');
    await replace(lines.filter((line) => !line.includes('\t12\t')).join('\n'));
    expect(await inForce()).toEqual([['11', 42, 'SCORED']]);
    expect(await differences(own)).toEqual([]);
  });

  test('a corrected document with the same values leaves them as they are', async () => {
    await load(plan(['42', '81']));
    await replace(plan(['42', '81'], 'Consuntivo 2021', 'Controlli su strada'));
    expect(await recorded()).toHaveLength(2);
    expect(await inForce()).toMatchObject([
      ['11', 42, 'SCORED'],
      ['12', 81, 'SCORED'],
    ]);
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
