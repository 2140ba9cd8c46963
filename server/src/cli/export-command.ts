import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { COMMAND_LINE } from '../account/actor.js';
import { decidedReader } from '../account/reader.js';
import { EXPORT_FORMATS } from '../api/export/export-file.js';
import { historyPlans } from '../api/export/export-history.js';
import {
  EXPORT_KINDS,
  type ExportList,
  exportQuestion,
  reportQuestion,
  wholePlanQuestion,
} from '../api/export/export-question.js';
import { type FileContent, type FileTask, openedFile, PLAN_FORMATS } from '../api/files/file-task.js';
import { madeFile } from '../api/files/made-file.js';
import { loaders } from '../api/loading/loaders.js';
import { missingPlan, type PlanQuestion, type PlanReader, planView } from '../api/loading/plan-view.js';
import { apiSchema } from '../api/schema.js';
import type { Database } from '../database/open-database.js';
import { italianDay } from '../plan/italian-day.js';
import { REPORT_FORMATS } from '../plan/report/report-decision.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printJson, printLine, type Terminal } from './terminal.js';

const KINDS = [...EXPORT_KINDS, 'report', 'plan'] as const;
type Kind = (typeof KINDS)[number];

interface ExportOptions {
  readonly json?: boolean;
  /** The parameters of the HTTP address of the same export, as text. */
  readonly [parameter: string]: string | boolean | undefined;
}

export function exportCommand(terminal: Terminal): Command {
  return new Command('export')
    .argument('<kind>', `che cosa: ${KINDS.join(', ')}`, kindOf)
    .argument('<file>', 'il file da scrivere; il formato è quello della sua estensione')
    .option('--municipality <slug>', "l'ente, ad esempio cremona")
    .option('--year <anno>', "l'anno del piano; se manca, l'ultimo")
    .option('--at-act <ordinale>', 'dopo quale provvedimento; se manca, dopo l’ultimo')
    .option('--where <json>', 'il filtro della API')
    .option('--order-by <json>', "l'ordine della API")
    .option('--by <livello>', 'il livello del confronto: AREA, SECTOR, OBJECTIVE, INDICATOR')
    .option('--basis <base>', 'i target del confronto: CURRENT, INITIAL')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((kind: Kind, path: string, options: ExportOptions) => writeExport(terminal, kind, path, options));
}

function kindOf(text: string): Kind {
  const kind = KINDS.find((known) => known === text);
  if (kind) return kind;
  throw new InvalidArgumentError(`Scrivere uno fra ${KINDS.join(', ')}.`);
}

async function writeExport(
  terminal: Terminal,
  kind: Kind,
  path: string,
  { json = false, ...options }: ExportOptions,
): Promise<void> {
  const file = resolve(terminal.cwd(), path);
  const extension = extname(path).slice(1).toLowerCase();
  const query = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const question = asked(kind, extension, query);
  const plan = await withDatabase(terminal, (database, { municipality }) =>
    withProgress(terminal, { title: `Scrittura di ${path}`, silent: json }, async () => {
      const made = openedFile(await madeFile(database, await fileTask(database, municipality, question)));
      await writeContent(file, made.bytes);
      return made.plan;
    }),
  );
  const { municipality, year, atAct } = plan;
  if (json) printJson(terminal, { file, kind, format: extension, plan: { municipality, year, atAct } });
  else printLine(terminal, `Scritto ${path}: ${municipality}, anno ${year}.`);
}

interface AskedFile {
  readonly plan: PlanQuestion;
  readonly content: FileContent;
}

function asked(kind: Kind, extension: string, query: object): AskedFile {
  if (kind === 'report') return askedReport(extension, query);
  if (kind !== 'plan') return askedRows(kind, extension, query);
  return { plan: wholePlanQuestion(query), content: { kind, format: formatOf(PLAN_FORMATS, extension) } };
}

function askedReport(extension: string, query: object): AskedFile {
  const { plan } = reportQuestion(query);
  return { plan, content: { kind: 'report', format: formatOf(REPORT_FORMATS, extension), decisions: null } };
}

function askedRows(kind: Exclude<Kind, 'report' | 'plan'>, extension: string, query: object): AskedFile {
  const format = formatOf(EXPORT_FORMATS, extension);
  const { plan, list } = exportQuestion(apiSchema(), kind, query);
  return { plan, content: { kind: 'rows', list, format } };
}

function formatOf<F extends string>(formats: readonly F[], extension: string): F {
  const format = formats.find((known) => known === extension);
  if (format) return format;
  throw new InvalidArgumentError(`Il file deve finire con ${formats.map((known) => `.${known}`).join(' o ')}.`);
}

/** The person at the machine may read everything. */
export function planReader(database: Database, municipality: string | null): PlanReader {
  const everything = decidedReader({ staff: true, names: true });
  const reading = { queries: database.queries, loaders: loaders(database, everything) };
  return { actor: COMMAND_LINE, publicReading: true, municipality, ...reading };
}

export async function fileTask(database: Database, municipality: string | null, asked: AskedFile): Promise<FileTask> {
  const reader = planReader(database, municipality);
  const { content } = asked;
  const plans = isHistory(content) ? await historyPlans(reader, asked.plan) : [];
  const plan = await planView(reader, isHistory(content) ? { ...asked.plan, ...plans.at(-1) } : asked.plan);
  if (!plan || (isHistory(content) && plans.length === 0)) throw missingPlan();
  return {
    ...{ municipality: plan.municipality, year: plan.year, atAct: asked.plan.atAct },
    content: isHistory(content) ? { ...content, list: { ...content.list, plans } } : content,
    today: italianDay(new Date()),
    ...{ staff: true, names: true },
  };
}

type History = Extract<FileContent, { kind: 'rows' }> & { readonly list: Extract<ExportList, { kind: 'history' }> };

/** A history is of all plans that are asked for, of which the last one stands for its file. */
function isHistory(content: FileContent): content is History {
  return content.kind === 'rows' && content.list.kind === 'history';
}

export async function writeContent(path: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new Error(`Il file «${path}» non si può scrivere${code}: controllare cartella e permessi.`, {
      cause: error,
    });
  }
}
