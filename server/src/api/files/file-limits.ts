import { DomainError } from '../../plan/domain-error.js';
import type { ReportFormat } from '../../plan/report/report-decision.js';
import type { FileSource } from '../loading/file-source.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import type { FileContent } from './file-task.js';

export interface FileLimits {
  /** Indicators of a plan of which there is a report. */
  readonly indicators: Readonly<Record<ReportFormat, number>>;
  /** Milliseconds that one file may keep a processor busy. */
  readonly processor: number;
  /** Megabytes that the process of the files may take, and its heap. */
  readonly memory: number;
  readonly heap: number;
  /** How many different files may be waited for. */
  readonly waiting: number;
  /** Bytes of the files that are kept. */
  readonly kept: number;
}

/** A PDF of 2,000 indicators takes 15 seconds of a processor and 1.4 GB, a Word document of 2,500 ten seconds and 1 GB. */
export const FILE_LIMITS: FileLimits = {
  indicators: { docx: 3000, pdf: 2000 },
  ...{ processor: 60_000, memory: 1536, heap: 1024, waiting: 40, kept: 64 * 1024 * 1024 },
};

/** Refuses a report that would take more than it may, before anything of it is made. */
export async function refuseTooLarge(
  { queries }: Pick<FileSource, 'queries'>,
  plan: PlanView,
  content: FileContent,
  { indicators }: FileLimits,
): Promise<void> {
  if (content.kind !== 'report') return;
  const [municipality, year, atAct] = stateKey(plan);
  const { size } = await queries
    .selectFrom('Indicator')
    .select(({ fn }) => fn.countAll<number | string>().as('size'))
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('atAct', '=', atAct)
    .executeTakeFirstOrThrow();
  if (Number(size) > indicators[content.format]) {
    throw tooLarge(content, `il piano ha ${size} indicatori, il massimo è ${indicators[content.format]}`);
  }
}

/** The refusal of a file that would take too much, with what to do instead. */
export function tooLarge(content: FileContent, because: string): DomainError {
  const message =
    content.kind === 'report'
      ? `Il piano è troppo grande per una relazione ${content.format === 'pdf' ? 'in PDF' : 'in Word'} (${because}): ${INSTEAD[content.format]}`
      : content.kind === 'plan'
        ? `Il piano con la sua storia è troppo grande (${because}): scaricarlo dalla riga di comando, con traguardo export plan.`
        : `Il file richiesto è troppo grande (${because}): ${content.format === 'xlsx' ? 'scegliere il CSV, oppure ' : ''}aggiungere un filtro, ad esempio per settore.`;
  return new DomainError('TOO_COMPLEX', message);
}

const INSTEAD = {
  pdf: 'scaricare quella in Word, oppure obiettivi e indicatori in CSV o XLSX, un settore alla volta.',
  docx: 'scaricare obiettivi e indicatori in CSV o XLSX, un settore alla volta.',
} as const satisfies Record<ReportFormat, string>;
