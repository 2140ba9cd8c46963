import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { ReportMaker } from '../../plan/report/report-decision.js';
import { newFileSource } from '../loading/file-source.js';
import { refuseTooLarge } from './file-limits.js';
import type { FileMaker } from './file-maker.js';
import type { FileTask } from './file-task.js';
import { plannedView } from './made-file.js';
import { fileVersion } from './plan-version.js';

/** Makes the reports that are kept, in the turn of their municipality among those who ask for files. */
export function reportMaker(database: Database, maker: FileMaker): ReportMaker {
  return async ({ municipality, year, format, decisions, remarks }) => {
    const task: FileTask = {
      ...{ municipality, year, atAct: null, staff: remarks, names: false },
      today: italianDay(new Date()),
      content: { kind: 'report', format, decisions },
    };
    const source = newFileSource(database, task)();
    const plan = await plannedView(source, task);
    const reader = { party: `Relazione ${municipality}`, left: new AbortController().signal };
    try {
      await refuseTooLarge(source, plan, task.content, maker.limits);
      return (await maker.file(task, await fileVersion(source, plan, task.content), reader)).bytes;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'TOO_COMPLEX') return null;
      throw error;
    }
  };
}
