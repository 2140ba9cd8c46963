import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';
import { type Data, type Service, startService } from '../../harness/service/service.js';
import { load, ORIGINAL, provaAct } from './prova-acts.js';

const PLAN = 'municipality: "prova", year: 2025';
/** The first decision reports a value, the second states a target. */
const ACT = provaAct('Primo provvedimento di variazione', [
  { decision: 'Il dirigente riferisce che il target è 12' },
  { decision: 'Il target è ridotto da 40 a 35' },
]);

describe.each(databases)('a doubtful change on $name', (engine) => {
  let service: Service;
  let secretary: StaffMember;
  beforeAll(async () => {
    service = await startService(engine, async () => undefined);
    await load(service.own, ORIGINAL, 'piano.txt');
    const report = await load(service.own, ACT, 'variazione.txt');
    expect(report.revisions.map(({ kind, to, certain }) => [kind, to, certain])).toEqual([
      ['TARGET_CHANGED', '12', false],
      ['TARGET_CHANGED', '35', true],
    ]);
    secretary = await staffMember(service.own.database, { role: 'SEGRETERIA', municipality: 'prova' });
  });
  afterAll(() => service.stop());

  const ask = async (query: string, variables = {}) => {
    const { data, errors } = await service.ask(query, variables, secretary);
    expect(errors).toBeUndefined();
    return data;
  };
  const targets = async () => {
    const { nodes } = (await ask(`{ plan(${PLAN}) { indicators { nodes { target } } } }`)).plan.indicators;
    return nodes.map(({ target }: Data) => target);
  };
  const revisions = async (where: string) => {
    const { variations } = (
      await ask(`{ plan(${PLAN}) { variations(where: ${where}) { revisions { id to certain applied status } } } }`)
    ).plan;
    return variations.flatMap((variation: Data) => variation.revisions);
  };
  const progress = async () =>
    (await ask(`{ plan(${PLAN}) { reviewProgress { proposed doubtful } closingCheck { doubtfulRevisions } } }`)).plan;

  test('changes nothing until it is confirmed, and discarding undoes it', async () => {
    expect(await targets()).toEqual([20, 35]);
    const [waiting] = await revisions('{ toConfirm: { eq: true } }');
    expect(waiting).toMatchObject({ to: '12', certain: false, applied: false, status: 'PROPOSED' });
    expect(await revisions('{ certain: { eq: true } }')).toMatchObject([{ to: '35', certain: true, applied: true }]);
    expect(await progress()).toEqual({
      reviewProgress: { proposed: 2, doubtful: 1 },
      closingCheck: { doubtfulRevisions: 1 },
    });

    const REVIEW = `mutation ($ids: [ID!]!, $status: RevisionStatus!) {
      reviewRevisions(${PLAN}, revisions: $ids, status: $status) { certain applied status } }`;
    const review = async (status: string) => (await ask(REVIEW, { ids: [waiting.id], status })).reviewRevisions;
    expect(await review('CONFIRMED')).toEqual([{ certain: false, applied: true, status: 'CONFIRMED' }]);
    expect(await targets()).toEqual([12, 35]);
    expect(await revisions('{ toConfirm: { eq: true } }')).toEqual([]);

    expect(await review('DISCARDED')).toEqual([{ certain: false, applied: false, status: 'DISCARDED' }]);
    expect(await targets()).toEqual([20, 35]);
    expect(await review('PROPOSED')).toEqual([{ certain: false, applied: false, status: 'PROPOSED' }]);
    expect(await targets()).toEqual([20, 35]);
  });

  test('of another plan is not reviewed with those of this one', async () => {
    const { errors } = await service.ask(
      `mutation ($ids: [ID!]!) { reviewRevisions(municipality: "prova", year: 2024, revisions: $ids, status: CONFIRMED) { id } }`,
      { ids: (await revisions('{ toConfirm: { eq: true } }')).map(({ id }: Data) => id) },
      secretary,
    );
    expect(errors?.[0]?.message).toContain('di un altro piano');
  });

  test('a misread outcome is corrected with a reason, and the one before stays known', async () => {
    const { variations } = (
      await ask(`{ plan(${PLAN}) { variations(where: { indicator: { eq: "1" } }) { id outcome } } }`)
    ).plan;
    const CORRECT = `mutation ($id: ID!, $outcome: DecisionOutcome!) {
      correctOutcome(variation: $id, outcome: $outcome, reason: "Verbale 3") { outcome outcomeCorrection { from reason recordedBy } } }`;
    const { id, outcome } = variations[0];
    expect((await ask(CORRECT, { id, outcome: 'REJECTED' })).correctOutcome).toEqual({
      outcome: 'REJECTED',
      outcomeCorrection: { from: outcome, reason: 'Verbale 3', recordedBy: 'Prova SEGRETERIA' },
    });
    const { errors } = await service.ask(CORRECT, { id, outcome: 'REJECTED' }, secretary);
    expect(errors?.[0]?.message).toContain('L’esito è già questo');
  });

  test('kinds and directions that the program inferred are confirmed at once, with one source', async () => {
    const CONFIRM = `mutation { confirmIndicatorReadings(${PLAN}, indicators: ["1", "2"], source: "Scheda 4") {
      code kind kindInferred direction directionInferred } }`;
    expect((await ask(CONFIRM)).confirmIndicatorReadings).toEqual(
      ['1', '2'].map((code) => ({
        code,
        kind: 'NUMBER',
        kindInferred: false,
        direction: 'HIGHER',
        directionInferred: false,
      })),
    );
  });
});
