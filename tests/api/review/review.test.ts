import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sqlite } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';

const REVISION =
  'id status kind from to fields { field from to } reviewedBy reviewedAt addedByPerson reviews { number status to note reviewedBy }';
const REVIEW = `mutation ($revision: ID!, $status: RevisionStatus!, $content: RevisionContentInput, $note: String) {
  reviewRevision(revision: $revision, status: $status, content: $content, note: $note) { ${REVISION} } }`;
describe('reviews', () => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(sqlite);
  });
  afterAll(() => client.service.stop());

  const ask: SegreteriaClient['ask'] = (query, variables) => client.ask(query, variables);
  const refusal: SegreteriaClient['refusal'] = (query, variables) => client.refusal(query, variables);
  const plan: SegreteriaClient['plan'] = (selection, atAct) => client.plan(selection, atAct);
  const differences = () => client.differences();
  const derivedRows = () => client.derived();
  const revisionOf = async (indicator: string, kind: string) => {
    const { revisions } = (await plan(`indicator(code: "${indicator}") { revisions { id kind } }`)).indicator;
    return revisions.find((revision: Data) => revision.kind === kind).id;
  };
  const indicator = async (code: string) =>
    (
      await plan(
        `indicator(code: "${code}") { title target initialTarget kind kindInferred direction directionInferred rangeMin rangeMax tolerance
          zeroConfirmed attainment { state value raw policy explanation } declarations { field act value source recordedBy } history(field: TARGET) { atAct value } }`,
      )
    ).indicator;

  test('a corrected target is scored at once, a discarded one leaves the old target, and PROPOSED is what was read', async () => {
    const before = await derivedRows();
    const revision = await revisionOf('278', 'TARGET_CHANGED');
    const content = {
      kind: 'TARGET_CHANGED',
      initiative: 'SECTOR',
      objective: 'C50_0005',
      indicator: '278',
      from: '91690',
      to: '80.000',
    };
    const corrected = (await ask(REVIEW, { revision, status: 'CORRECTED', content, note: 'Delibera, pagina 3' }))
      .reviewRevision;
    expect(corrected).toMatchObject({ status: 'CORRECTED', to: '80000', reviewedBy: 'Prova SEGRETERIA' });
    expect(corrected.reviews).toEqual([
      { number: 0, status: 'PROPOSED', to: '78000', note: null, reviewedBy: null },
      { number: 1, status: 'CORRECTED', to: '80000', note: 'Delibera, pagina 3', reviewedBy: 'Prova SEGRETERIA' },
    ]);
    // 100 × 80.412 / 80.000
    expect(await indicator('278')).toMatchObject({ target: 80000, initialTarget: 91690, attainment: { raw: 100.515 } });
    expect(await differences()).toEqual([]);

    const discarded = (await ask(REVIEW, { revision, status: 'DISCARDED' })).reviewRevision;
    expect(discarded).toMatchObject({ status: 'DISCARDED', to: '80000' });
    const old = await indicator('278');
    // 100 × 80.412 / 91.690 = 87,6998582…
    expect(old).toMatchObject({
      target: 91690,
      attainment: { raw: 87.699858 },
      history: [{ atAct: -1, value: '91690' }],
    });
    expect(await differences()).toEqual([]);

    const back = (await ask(REVIEW, { revision, status: 'PROPOSED' })).reviewRevision;
    expect(back).toMatchObject({ status: 'PROPOSED', to: '78000', reviewedBy: null });
    expect(back.reviews).toHaveLength(4);
    expect(await derivedRows()).toEqual(before);
  });

  test('a discarded weight change is no weight change, a corrected one has the new weight', async () => {
    const { weightChanges } = await plan('weightChanges { objective { code } }');
    expect(weightChanges).toHaveLength(3);
    const { variations } = (await plan('objective(code: "C77_0004") { variations { revisions { id kind } } }'))
      .objective;
    const [revision] = variations
      .flatMap((variation: Data) => variation.revisions)
      .filter(({ kind }: Data) => kind === 'OBJECTIVE_WEIGHT_CHANGED')
      .map(({ id }: Data) => id);
    const content = {
      kind: 'OBJECTIVE_WEIGHT_CHANGED',
      initiative: 'BOARD',
      objective: 'C77_0004',
      from: '8',
      to: '6,5',
    };
    await ask(REVIEW, { revision, status: 'CORRECTED', content });
    const changed = (
      await plan('objective(code: "C77_0004") { weight initialWeight weightReduced weightChanges { from to } }')
    ).objective;
    expect(changed).toEqual({
      weight: 6.5,
      initialWeight: 8,
      weightReduced: true,
      weightChanges: [{ from: 8, to: 6.5 }],
    });
    await ask(REVIEW, { revision, status: 'DISCARDED' });
    expect((await plan('objective(code: "C77_0004") { weight weightChanges { to } }')).objective).toEqual({
      weight: null,
      weightChanges: [],
    });
    await ask(REVIEW, { revision, status: 'PROPOSED' });
    expect(await differences()).toEqual([]);
  });

  test('an added revision counts until it is discarded, and no reading stands behind it', async () => {
    const { variations } = await plan('variations(where: { indicator: { eq: "1443" } }) { id revisions { id } }');
    const content = {
      kind: 'TARGET_CHANGED',
      initiative: 'SECTOR',
      objective: 'C0129_0001',
      indicator: '1443',
      from: '20',
      to: '5',
    };
    const { addRevision } = await ask(
      `mutation ($variation: ID!, $content: RevisionContentInput!) { addRevision(variation: $variation, content: $content) { ${REVISION} } }`,
      { variation: variations[0].id, content },
    );
    expect(addRevision).toMatchObject({ status: 'CONFIRMED', addedByPerson: true, to: '5' });
    expect(await indicator('1443')).toMatchObject({ target: 5, attainment: { raw: 82 } });
    expect(await refusal(REVIEW, { revision: addRevision.id, status: 'PROPOSED' })).toEqual([
      'INVALID_INPUT',
      expect.stringContaining('aggiunta'),
    ]);
    await ask(REVIEW, { revision: addRevision.id, status: 'DISCARDED' });
    expect(await indicator('1443')).toMatchObject({ target: 20, attainment: { raw: 20.5 } });
    expect(await differences()).toEqual([]);
  });

  test.each([
    ['a number that cannot be read', { to: '80 circa forse' }, 'non è un target'],
    ['no new value', { to: null }, 'il valore nuovo'],
    ['an indicator of another objective', { objective: 'C77_0004' }, 'appartiene'],
    ['an unknown indicator', { indicator: '9999' }, '«9999»'],
    ['a field that does not change', { fields: [{ field: 'formula', to: 'x' }] }, 'formula'],
    ['a negative weight', { kind: 'INDICATOR_WEIGHT_CHANGED', from: '40', to: '-5' }, 'negativo'],
    ['the target before as a weight', { kind: 'INDICATOR_WEIGHT_CHANGED', to: '50' }, '«91690» supera 100'],
    ['an unknown direction', { kind: 'DIRECTION_CLARIFIED', to: 'giù' }, 'HIGHER, LOWER, RANGE'],
  ])('content with %s is refused, and nothing is stored', async (_, wrong, words) => {
    const before = await derivedRows();
    const revision = await revisionOf('278', 'TARGET_CHANGED');
    const content = {
      kind: 'TARGET_CHANGED',
      initiative: 'SECTOR',
      objective: 'C50_0005',
      indicator: '278',
      from: '91690',
      to: '80000',
      ...wrong,
    };
    expect(await refusal(REVIEW, { revision, status: 'CORRECTED', content })).toEqual([
      'INVALID_INPUT',
      expect.stringContaining(words),
    ]);
    expect(await derivedRows()).toEqual(before);
  });

  test('every write stands in the audit log with what was there before', async () => {
    const entries = await client.service.own.database.queries
      .selectFrom('AuditEntry')
      .where('municipality', '=', 'cremona')
      .orderBy('number')
      .select(['action', 'subject', 'valueBefore', 'valueAfter', 'actorName'])
      .execute();
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['reviewRevision', 'addRevision']));
    expect(JSON.parse(entries[0]?.valueBefore ?? 'null')).toMatchObject({ status: 'PROPOSED', to: '78000' });
    expect(JSON.parse(entries[0]?.valueAfter ?? 'null')).toMatchObject({ status: 'CORRECTED', to: '80000' });
    expect(entries[0]?.actorName).toBe('Prova SEGRETERIA');
  });

  test('a text that no database can keep is refused before anything is asked', async () => {
    const revision = await revisionOf('278', 'TARGET_CHANGED');
    for (const variables of [
      { revision, status: 'CONFIRMED', note: 'a\0b' },
      { revision: `${revision}\0`, status: 'CONFIRMED' },
    ]) {
      expect((await refusal(REVIEW, variables))[0]).toBe('INVALID_INPUT');
    }
  });

  test('of two reviews in one request each answers what is stored after it', async () => {
    const revision = await revisionOf('278', 'TARGET_CHANGED');
    const { first, second } = await ask(
      `mutation ($revision: ID!) {
        first: reviewRevision(revision: $revision, status: CONFIRMED) { reviews { status } }
        second: reviewRevision(revision: $revision, status: DISCARDED) { reviews { status } } }`,
      { revision },
    );
    expect(first.reviews.at(-1)).toEqual({ status: 'CONFIRMED' });
    expect(second.reviews).toEqual([...first.reviews, { status: 'DISCARDED' }]);
  });

  test('only Segreteria and Nucleo review', async () => {
    const board = await staffMember(client.service.own.database, { role: 'BOARD' });
    const stranger = await staffMember(client.service.own.database, { role: 'SEGRETERIA', municipality: 'altrove' });
    const revision = await revisionOf('278', 'TARGET_CHANGED');
    const codes = [];
    for (const who of [undefined, stranger, board]) {
      const { errors } = await client.service.ask(REVIEW, { revision, status: 'CONFIRMED' }, who);
      codes.push(errors?.[0]?.extensions.code);
    }
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', undefined]);
  });
});
