import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../harness/database/databases.js';
import { type SegreteriaClient, startSegreteriaClient } from '../../harness/service/segreteria-client.js';
import type { Data } from '../../harness/service/service.js';

const REVIEW = `mutation ($revision: ID!, $status: RevisionStatus!, $content: RevisionContentInput, $expectedReview: Int) {
  reviewRevision(revision: $revision, status: $status, content: $content, expectedReview: $expectedReview) { id reviews { number } } }`;

describe.each(databases)('two who review the same on $name', (engine) => {
  let client: SegreteriaClient;
  beforeAll(async () => {
    client = await startSegreteriaClient(engine);
  });
  afterAll(() => client.service.stop());

  const revisionOf = async (indicator: string) => {
    const { revisions } = (
      await client.plan(`indicator(code: "${indicator}") { revisions { id kind reviews { number } } }`)
    ).indicator;
    return revisions.find(({ kind }: Data) => kind === 'TARGET_CHANGED');
  };

  test('a review of a revision that another person has changed meanwhile is a conflict, and their correction stays', async () => {
    const before = await client.derived();
    const { id: revision, reviews } = await revisionOf('278');
    const expectedReview = reviews.at(-1)?.number ?? 0;
    const content = { kind: 'TARGET_CHANGED', initiative: 'SECTOR', objective: 'C50_0005', indicator: '278' };
    const corrected = { ...content, from: '91690', to: '79.000' };
    await client.ask(REVIEW, { revision, status: 'CORRECTED', content: corrected, expectedReview });
    expect(await client.refusal(REVIEW, { revision, status: 'CONFIRMED', expectedReview })).toEqual([
      'CONFLICT',
      expect.stringContaining('nel frattempo'),
    ]);
    expect((await client.plan('indicator(code: "278") { target }')).indicator).toEqual({ target: 79000 });
    await client.ask(REVIEW, { revision, status: 'PROPOSED', expectedReview: expectedReview + 1 });
    expect(await client.derived()).toEqual(before);
  });

  test('the first review of all expects number 0, and one of a revision never looked at since is taken', async () => {
    const revision = (await revisionOf('1299')).id;
    expect((await client.refusal(REVIEW, { revision, status: 'CONFIRMED', expectedReview: 1 }))[0]).toBe('CONFLICT');
    const { reviewRevision } = await client.ask(REVIEW, { revision, status: 'CONFIRMED', expectedReview: 0 });
    expect(reviewRevision.reviews.map(({ number }: Data) => number)).toEqual([0, 1]);
  });
});
