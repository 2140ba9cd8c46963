import type { Queries } from '../../database/open-database.js';
import type { ReadReadings } from '../../import/preview/document-reading.js';
import { ANSWERED } from '../../import/readings/answer-issues.js';
import { checkedFile } from '../../import/readings/checked-file.js';
import { chosenPlan } from '../../import/readings/chosen-plan.js';
import type { DraftReading } from '../../import/readings/draft-reading.js';
import { loadReadingsPlan } from '../../import/readings/load-readings-plan.js';
import { DomainError } from '../../plan/domain-error.js';
import { dateText } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { isReadingQuestion } from '../../reading/reported-input.js';
import { inEnglish } from '../../words/in-english.js';
import type { ReadingSheet } from './reading-sheet-types.js';

/** A value of a file, for the cells of its row in the sheet. */
export interface SheetFileRow {
  readonly indicator: string;
  readonly value: number | null;
  readonly date: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly note: string | null;
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
}

export interface SheetFileReading {
  readonly rows: readonly SheetFileRow[];
  /** What stays out, in the order of the file. Italian. */
  readonly issues: readonly { readonly line: number | null; readonly message: string; readonly inEnglish: string }[];
}

type OpenSheet = Pick<ReadingSheet, 'asOf' | 'final' | 'rows'>;

const MOST_NAMED = 5;

/**
 * The values that a file has for a sheet, checked as the entry grid checks them. What the grid asks to confirm it asks
 * there. Nothing is stored: the rows are put into the sheet and saved as its drafts.
 */
export async function sheetFileReading(
  queries: Queries,
  plan: PlanKey,
  sheet: OpenSheet,
  { content }: ReadReadings,
): Promise<SheetFileReading> {
  const known = await loadReadingsPlan(queries, await chosenPlan(queries, plan), { demonstration: false });
  // A file that does not say of which day its values are is of the day of the sheet that it is loaded into.
  const answers = new Map([['time', `${sheet.asOf} ${sheet.final ? 'final' : 'interim'}`]]);
  const said = checkedFile(content, known, { answers, unusual: 'ASKED' });
  const open = said.questions.filter((question) => question.answer === null && question.id !== 'time');
  const blocking = open.find((question) => question.blocking);
  if (blocking) throw unlikeTemplate(blocking.message);
  const rows = said.rows.filter((_, at) => said.checked[at]?.leftOut === false);
  const writable = new Set(sheet.rows.flatMap(({ indicator, canWrite }) => (canWrite ? [indicator.code] : [])));
  const own = rows.filter(({ indicator }) => writable.has(indicator));
  const taken = own.filter((row) => isOfSheet(row, sheet));
  const issues = [
    ...said.issues
      .filter(({ code }) => code !== ANSWERED && !isReadingQuestion(code))
      .map(({ line, message }) => ({ line, message })),
    ...open.map(({ line, message }) => ({ line, message: `${message} Scriverlo nella griglia.` })),
    ...otherDates(own.filter((row) => !isOfSheet(row, sheet))),
    ...(await foreignRows(
      queries,
      plan,
      sheet,
      rows.filter(({ indicator }) => !writable.has(indicator)),
    )),
  ];
  return {
    rows: taken.map(sheetFileRow),
    issues: issues.map((issue) => ({ ...issue, inEnglish: inEnglish(issue.message) })),
  };
}

function isOfSheet({ asOf, final }: DraftReading, sheet: OpenSheet): boolean {
  return asOf === sheet.asOf && final === sheet.final;
}

function sheetFileRow({ indicator, value, numerator, denominator, form, ...row }: DraftReading): SheetFileRow {
  const number = (canonical: string | null) => (canonical === null ? null : Number.parseFloat(canonical));
  const isDay = form === 'DAY';
  return {
    indicator,
    value: isDay ? null : number(value),
    date: isDay ? value : null,
    numerator: number(numerator),
    denominator: number(denominator),
    note: row.note,
    criticality: row.criticality,
    correctiveAction: row.correctiveAction,
  };
}

/** Values of another day stand in the sheet of that day. */
function otherDates(rows: readonly DraftReading[]) {
  const moments = readingsBy(
    rows,
    ({ asOf, final }) => `${final ? 'consuntivo' : 'monitoraggio'} al ${dateText(asOf)}`,
  );
  return [...moments].map(([moment, own]) => ({
    line: own[0]?.line ?? null,
    message: `${codesOf(own)}: il file dice ${moment}, e questo foglio ha un’altra data. Restano fuori: caricarli nel foglio di quella data.`,
  }));
}

/** A sector reports its own values alone. */
async function foreignRows(queries: Queries, plan: PlanKey, sheet: OpenSheet, rows: readonly DraftReading[]) {
  if (rows.length === 0) return [];
  const names = await sectorNames(queries, plan);
  const sent = new Set(sheet.rows.map(({ indicator }) => indicator.code));
  const whose = (code: string) =>
    sent.has(code) ? 'sono già stati trasmessi' : `sono del settore «${names.get(code) ?? ''}», che li inserisce da sé`;
  return [...readingsBy(rows, ({ indicator }) => whose(indicator))].map(([why, own]) => ({
    line: own[0]?.line ?? null,
    message: `${codesOf(own)}: ${why}. Restano fuori.`,
  }));
}

/** The sector of each indicator, as it is called after the latest act. */
async function sectorNames(queries: Queries, plan: PlanKey): Promise<ReadonlyMap<string, string>> {
  const rows = await queries
    .selectFrom('Indicator')
    .innerJoin('Sector', (join) =>
      join
        .onRef('Sector.municipality', '=', 'Indicator.municipality')
        .onRef('Sector.year', '=', 'Indicator.year')
        .onRef('Sector.atAct', '=', 'Indicator.atAct')
        .onRef('Sector.key', '=', 'Indicator.sector'),
    )
    .where(ofPlan(plan, 'Indicator'))
    .orderBy('Indicator.atAct')
    .select(['Indicator.code', 'Sector.name'])
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function codesOf(rows: readonly DraftReading[]): string {
  const codes = [...new Set(rows.map(({ indicator }) => indicator))];
  const more = codes.length - MOST_NAMED;
  const named = codes.slice(0, MOST_NAMED).join(', ');
  if (codes.length === 1) return `Valori dell’indicatore ${named}`;
  return `Valori degli indicatori ${named}${more > 0 ? ` e di altri ${more}` : ''}`;
}

function unlikeTemplate(message: string): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    `Dal file non è chiaro che cosa dicono le colonne: ${message} Usare il modello dei valori di questo foglio, senza cambiarne le intestazioni.`,
  );
}
