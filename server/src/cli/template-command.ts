import { extname, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { templateQuestion } from '../api/export/export-question.js';
import { blankPlan } from '../api/export/template-file.js';
import { openedFile } from '../api/files/file-task.js';
import { madeFile } from '../api/files/made-file.js';
import { missingPlan, planView } from '../api/loading/plan-view.js';
import type { Database } from '../database/open-database.js';
import { TEMPLATE_KINDS, type TemplateKind } from '../export/template/templates.js';
import { italianDay } from '../plan/italian-day.js';
import { fileTask, planReader, writeContent } from './export-command.js';
import { withDatabase } from './open-configured.js';
import { printJson, printLine, type Terminal } from './terminal.js';

interface TemplateOptions {
  readonly json?: boolean;
  readonly [parameter: string]: string | boolean | undefined;
}

export function templateCommand(terminal: Terminal): Command {
  return new Command('template')
    .argument('<kind>', `che cosa: ${TEMPLATE_KINDS.join(', ')}`, kindOf)
    .argument('<file>', 'il file da scrivere, con estensione .xlsx')
    .option('--municipality <slug>', "l'ente, ad esempio cremona")
    .option('--year <anno>', "l'anno del piano; se manca, l'ultimo")
    .option('--sector <chiave>', 'solo gli indicatori di un settore')
    .option('--json', "stampa solo l'esito, come oggetto JSON")
    .action((kind: TemplateKind, path: string, options: TemplateOptions) =>
      writeTemplate(terminal, kind, path, options),
    );
}

function kindOf(text: string): TemplateKind {
  const kind = TEMPLATE_KINDS.find((known) => known === text);
  if (kind) return kind;
  throw new InvalidArgumentError(`Scrivere uno fra ${TEMPLATE_KINDS.join(', ')}.`);
}

async function writeTemplate(
  terminal: Terminal,
  kind: TemplateKind,
  path: string,
  { json = false, ...options }: TemplateOptions,
): Promise<void> {
  if (extname(path).toLowerCase() !== '.xlsx') throw new InvalidArgumentError('Il file deve finire con .xlsx.');
  const file = resolve(terminal.cwd(), path);
  await withDatabase(terminal, async (database, { municipality }) => {
    await writeContent(file, await templateBytes(database, municipality, kind, options));
  });
  if (json) printJson(terminal, { file, kind });
  else printLine(terminal, `Scritto ${path}: compilarlo e caricarlo.`);
}

/** A plan can be prepared before there is any. */
async function templateBytes(
  database: Database,
  municipality: string | null,
  kind: TemplateKind,
  query: object,
): Promise<Uint8Array> {
  const { plan, sector, moment } = templateQuestion(query);
  if ((await planView(planReader(database, municipality), plan)) === null) {
    if (kind !== 'plan') throw missingPlan();
    return await blankPlan(null, italianDay(new Date()));
  }
  const content = { kind: 'template', template: kind, sector, moment, format: 'xlsx' } as const;
  return openedFile(await madeFile(database, await fileTask(database, municipality, { plan, content }))).bytes;
}
