import { expect, test } from 'vitest';
import { postgres } from '../../harness/database/databases.js';
import {
  cycleClosed,
  cycleReopened,
  expectCompleteLog,
  nextYearStarted,
  reportPublished,
  tokenUsed,
  writesRefused,
} from './year-closing.js';
import { campaignOpened, foreignSectorShut, restUploaded, sectorReported, sheetReturned } from './year-entry.js';
import { firstStart, invitePeople, sectorsAssigned } from './year-people.js';
import { actIdentified, actImported, revisionReviewed, weightsStated } from './year-plan.js';
import { newTown } from './year-town.js';

test('a whole year, from the first start to the reopening, on PostgreSQL', { timeout: 240_000 }, async () => {
  const town = await newTown(postgres);
  try {
    await firstStart(town);
    await invitePeople(town);

    await actImported(town);
    await revisionReviewed(town);
    await weightsStated(town);
    await actIdentified(town);

    await sectorsAssigned(town);
    await sectorReported(town);
    await foreignSectorShut(town);
    await sheetReturned(town);
    await restUploaded(town);
    await campaignOpened(town);

    await cycleClosed(town);
    await writesRefused(town);
    await reportPublished(town);
    await tokenUsed(town);
    await nextYearStarted(town);
    await expectCompleteLog(town);
    await cycleReopened(town);
    expect(town.errors()).toEqual([]);
  } finally {
    await town.close();
  }
});
