import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { COMMAND_LINE } from '../account/actor.js';
import { AuditChecks } from '../account/audit/audit-checks.js';
import { mailer } from '../account/mailer.js';
import { outbox } from '../account/outbox.js';
import { EXPORT_FORMATS, EXPORT_KINDS, exportFile } from '../api/export/export-file.js';
import { exportQuestion, reportQuestion } from '../api/export/export-question.js';
import type { PlanView } from '../api/loading/plan-at-act.js';
import { type PlanQuestion, planView } from '../api/loading/plan-view.js';
import { type NewContext, requestContext } from '../api/loading/request-context.js';
import { reportFacts } from '../api/report/gathered-facts.js';
import { REPORT_FORMATS, reportFile } from '../api/report/report-file.js';
import { apiSchema } from '../api/schema.js';
import { report } from '../export/report/report.js';
import { documentReader } from '../import/worker/document-reader.js';
import { DomainError } from '../plan/domain-error.js';
import { italianDay } from '../plan/italian-day.js';
import { withDatabase } from './open-configured.js';
import { withProgress } from './progress.js';
import { printJson, printLine, type Terminal } from './terminal.js';

const KINDS = [...EXPORT_KINDS, 'report'] as const;
type Kind = (typeof KINDS)[number];

const NO_MAIL = mailer(null);
const DOCUMENTS = documentReader();

/** The settings of an export without a running service: the person at the machine may read, and nothing is sent. */
const OFFLINE_SETTINGS = {
  publicReading: true,
  service: { version: '', mail: false, openidConnect: false, evidenceQuota: 0 },
  mailer: NO_MAIL,
  outbox: outbox(NO_MAIL, { error: () => undefined }),
  auditChecks: new AuditChecks(),
  siteUrl: () => '',
  documentsOf: () => DOCUMENTS,
};

interface ExportOptions {
  readonly json?: boolean;
  /** The parameters of the HTTP address of the same export, as text. */
  readonly [parameter: string]: string | boolean | undefined;
}

export function exportCommand(terminal: Terminal): Command {
  return new Command('export')
    .description('scrive in un file i dati di un piano, o la bozza della Relazione sulla performance')
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
  const plan = await withDatabase(terminal, (database, { municipality }) => {
    const settings = { ...OFFLINE_SETTINGS, municipality };
    const newContext: NewContext = () => requestContext(database, settings, COMMAND_LINE);
    return withProgress(terminal, { title: `Scrittura di ${path}`, silent: json }, async () => {
      const made = await (kind === 'report' ? reportContent : rowsContent(kind))(newContext, extension, query);
      await writeContent(file, made.content);
      return made.plan;
    });
  });
  const { municipality, year, atAct } = plan;
  if (json) printJson(terminal, { file, kind, format: extension, plan: { municipality, year, atAct } });
  else printLine(terminal, `Scritto ${path}: ${municipality}, anno ${year}.`);
}

interface ExportContent {
  readonly plan: PlanView;
  readonly content: Parameters<typeof writeFile>[1];
}

async function reportContent(newContext: NewContext, extension: string, query: object): Promise<ExportContent> {
  const format = formatOf(REPORT_FORMATS, extension);
  const context = newContext();
  const plan = await findPlan(newContext, reportQuestion(query));
  const facts = await reportFacts(context, plan, italianDay(new Date()));
  return { plan, content: await reportFile({ format, report: report(facts) }) };
}

function rowsContent(kind: Exclude<Kind, 'report'>) {
  return async (newContext: NewContext, extension: string, query: object): Promise<ExportContent> => {
    const format = formatOf(EXPORT_FORMATS, extension);
    const { plan: question, list } = exportQuestion(apiSchema(), kind, query);
    const plan = await findPlan(newContext, question);
    return { plan, content: await exportFile(newContext, plan, list, format, italianDay(new Date())) };
  };
}

function formatOf<F extends string>(formats: readonly F[], extension: string): F {
  const format = formats.find((known) => known === extension);
  if (format) return format;
  throw new InvalidArgumentError(`Il file deve finire con ${formats.map((known) => `.${known}`).join(' o ')}.`);
}

async function findPlan(newContext: NewContext, question: PlanQuestion): Promise<PlanView> {
  const plan = await planView(newContext(), question);
  if (plan) return plan;
  throw new DomainError('NOT_FOUND', 'Il piano richiesto non esiste: verificare ente e anno.');
}

async function writeContent(path: string, content: ExportContent['content']): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new Error(`Il file «${path}» non si può scrivere${code}: controllare cartella e permessi.`, {
      cause: error,
    });
  }
}
