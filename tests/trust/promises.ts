import type { Engine } from '../harness/database/databases.js';
import { auditTampering } from './audit/audit-tampering.js';
import { backupDrills } from './backups/backup-drills.js';
import { type DiskSize, fullDisk } from './disk/full-disk.js';
import { schemaFuzzing } from './fuzzing/schema-fuzzing.js';
import { statementShapes } from './injection/statement-shapes.js';
import { killedService } from './killing/killed-service.js';
import { soak } from './soak/soak.js';
import { stoppedUnderLoad } from './stopping/stopped-under-load.js';
import { interleavedTowns } from './towns/interleaved-towns.js';
import type { Trial } from './trial.js';
import { writeContention } from './writes/write-contention.js';

/** How much of each promise is tried. */
export interface Sizes {
  operations: number;
  kills: number;
  contentionSeconds: number;
  towns: number;
  requests: number;
  payloads: number;
  drills: number;
  entries: number;
  inFlight: number;
  diskPoints: number;
  soakMinutes: number;
}

/** The numbers that were promised. */
export const FULL: Sizes = {
  operations: 20_000,
  kills: 1000,
  contentionSeconds: 60,
  towns: 50,
  requests: 10_000,
  payloads: 500,
  drills: 20,
  entries: 10_000,
  inFlight: 1000,
  diskPoints: 50,
  soakMinutes: 60,
};
/** Those of the tests, and a minute of load. */
export const QUICK: Sizes = {
  operations: 400,
  kills: 6,
  contentionSeconds: 2,
  towns: 10,
  requests: 1000,
  payloads: 8,
  drills: 3,
  entries: 60,
  inFlight: 300,
  diskPoints: 5,
  soakMinutes: 1,
};

/** A promise of the product, and what shows that it is kept. */
export interface Promised {
  readonly name: string;
  /** For a reader of docs/reliability.md. */
  readonly title: string;
  readonly trial: Trial;
}

export function promises(sizes: Sizes, [sqlite, postgres]: readonly [Engine, Engine]): readonly Promised[] {
  const onBoth = (name: string, title: string, trial: (engine: Engine) => Trial): Promised[] =>
    [sqlite, postgres].map((engine) => ({
      name: `${name}-${engine.name.toLowerCase()}`,
      title: `${title} (${engine.name})`,
      trial: trial(engine),
    }));
  return [
    ...onBoth(
      'fuzzing',
      'Any operation made up from the schema is answered as the schema says, or refused in words',
      (engine) => (run) => schemaFuzzing({ engine, operations: sizes.operations / 2 }, run),
    ),
    ...onBoth(
      'killing',
      'A service killed (kill -9) while it writes and imports loses nothing that it acknowledged, holds no half import, and verifies',
      (engine) => (run) => killedService({ engine, kills: Math.ceil(sizes.kills / 2) }, run),
    ),
    ...onBoth(
      'contention',
      'Fifty people who write at once are told truly what was saved and what was in conflict',
      (engine) => (run) => writeContention({ engine, writers: 50, isOver: over(sizes.contentionSeconds) }, run),
    ),
    ...onBoth(
      'towns',
      'Of many municipalities that ask at once none is shown a word of another one, kept answers and pages included',
      (engine) => (run) => interleavedTowns({ engine, towns: sizes.towns, requests: sizes.requests }, run),
    ),
    ...onBoth(
      'injection',
      'Whatever text is put into filters, orders, cursors and addresses, the SQL is what plain words make',
      (engine) => (run) => statementShapes({ engine, payloads: sizes.payloads }, run),
    ),
    ...onBoth(
      'backup',
      'Backups under load are each of one moment, and whole',
      (engine) => (run) => backupDrills({ engine, drills: Math.ceil(sizes.drills / 2) }, run),
    ),
    ...onBoth(
      'audit',
      'A log that was changed by hand shows it, in whatever way and place',
      (engine) => (run) => auditTampering({ engine, entries: sizes.entries, tries: 3 }, run),
    ),
    {
      name: 'stopping',
      title: 'A service that is told to end answers all that is in flight, and says first that it is not ready',
      trial: (run) => stoppedUnderLoad({ inFlight: sizes.inFlight }, run),
    },
    {
      name: 'disk',
      title:
        'Where the disk is full or broken, writes are refused in words and leave nothing, and all goes on when there is room',
      trial: (run) => fullDisk(diskSize(sizes.diskPoints), run),
    },
    {
      name: 'soak',
      title: 'Under a mixed load the heap grows no further once it is warm, and the slowest answers become no slower',
      trial: (run) => soak({ minutes: sizes.soakMinutes }, run),
    },
  ];
}

/** One in five points is a process of its own. */
function diskSize(points: number): DiskSize {
  const processes = Math.round(points / 5);
  return { points: points - processes, processes };
}

/** Whether so many seconds have gone by since it was asked first. */
function over(seconds: number): () => boolean {
  let since: number | null = null;
  return () => {
    since ??= performance.now();
    return performance.now() - since > seconds * 1000;
  };
}
