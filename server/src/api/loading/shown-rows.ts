import { sql } from 'kysely';
import type { Reader } from '../../account/reader.js';
import type { ReadDatabase } from '../../database/open-database.js';
import { type HideNames, hideNames } from '../../plan/hidden-names.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Revision } from '../../plan/stored/act/revision.entity.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';
import type { SourceDocument } from '../../plan/stored/document/source-document.entity.js';
import type { Plan } from '../../plan/stored/plan.entity.js';
import { demonstrationReadings } from '../../scoring/stored/load-closing.js';
import { keptLoader } from './row-loader.js';

/** A document without its bytes and text, which only its own page needs. */
export type DocumentHead = Omit<SourceDocument, 'bytes' | 'text' | 'contentDigest' | 'places'>;

type Revised = Pick<Revision, 'valueBefore' | 'valueAfter' | 'fields'>;

/** Hides names in a text that may be missing. */
type HideIn = <T extends string | null>(text: T) => T | string;

/** What a reader is shown of the rows that are loaded for it: every loader passes its rows through here, so that no
 *  answer, page or file can show a plan, or the name of a person, to somebody it is not meant for. */
export function shownRows(database: ReadDatabase, reader: Reader) {
  const { queries } = database;
  const demonstrations = keptLoader(database, 'demonstration readings', ['municipality', 'year'], (within) =>
    queries
      .selectFrom(demonstrationReadings(queries).select(['r.municipality', 'r.year']).as('shown'))
      .where(within)
      .select(['municipality', 'year', sql<number>`cast(count(*) as integer)`.as('readings')])
      .groupBy(['municipality', 'year']),
  );
  const acts = keptLoader(database, 'acts of documents', ['municipality', 'document'], (within) =>
    queries.selectFrom('Act').where(within).select(['municipality', 'document', 'ordinal']),
  );
  const managers = keptLoader(database, 'managers', ['municipality'], (within) =>
    queries
      .selectFrom('Sector')
      .where(within)
      .where('manager', 'is not', null)
      .select(['municipality', 'manager'])
      .distinct(),
  );
  const hiding = new Map<string, Promise<HideNames>>();

  /** Whether a plan holds demonstration data, which never stand beside the name of a person. */
  const isExample = async ({ municipality, year }: PlanKey) =>
    (await demonstrations.load([municipality, year])).length > 0;
  const hidesNames = async (plan: PlanKey) => !reader.seesNames || (await isExample(plan));
  const hidingOf = (municipality: string): Promise<HideNames> => {
    const known =
      hiding.get(municipality) ??
      managers.load([municipality]).then((rows) => hideNames(rows.flatMap(({ manager }) => manager ?? [])));
    hiding.set(municipality, known);
    return known;
  };
  /** By plan, how names are hidden in its rows; null where they are shown. */
  const hidingsOf = async (rows: readonly PlanKey[]): Promise<ReadonlyMap<string, HideNames | null>> => {
    const plans = new Map(rows.map((row) => [planName(row), row]));
    const found = [...plans].map(async ([name, plan]) => {
      const hide = (await hidesNames(plan)) ? await hidingOf(plan.municipality) : null;
      return [name, hide] as const;
    });
    return new Map(await Promise.all(found));
  };
  const actOf = async ({ municipality, id }: DocumentHead) => (await acts.load([municipality, id]))[0]?.ordinal;
  /** A text that a document prints, without names where the reader sees none. */
  const text = async (plan: PlanKey, printed: string) =>
    (await hidesNames(plan)) ? (await hidingOf(plan.municipality))(printed) : printed;

  /** Rows with texts that documents print or people write. */
  const texts = async <R extends PlanKey>(
    rows: readonly R[],
    hide: (row: R, hidden: HideIn) => Partial<R>,
  ): Promise<R[]> => {
    const hidings = await hidingsOf(rows);
    return rows.map((row) => {
      const names = hidings.get(planName(row)) ?? null;
      if (names === null) return row;
      return { ...row, ...hide(row, (printed) => (printed === null ? printed : names(printed))) };
    });
  };

  /** What a decision changes, as it was read or reviewed. */
  const revised = <R extends PlanKey & Revised>(rows: readonly R[]): Promise<R[]> =>
    texts<R>(rows, (row, hidden) => {
      const { valueBefore, valueAfter, fields } = row;
      return {
        ...row,
        ...{ valueBefore: hidden(valueBefore), valueAfter: hidden(valueAfter), fields: hidden(fields) },
      };
    });

  return {
    /** How names of a municipality are hidden. */
    hiding: hidingOf,
    text,
    texts,
    isExample,
    demonstrationReadings: demonstrations,
    publicationOf: (plan: Plan) => reader.publicationOf(plan, () => isExample(plan)),
    plans: async (rows: readonly Plan[]): Promise<Plan[]> => {
      const isRead = await Promise.all(rows.map((plan) => reader.readsPlan(plan, () => isExample(plan))));
      return rows.filter((_, index) => isRead[index]);
    },
    /** Sectors, with who answers for them. */
    sectors: async <R extends PlanKey & { readonly manager: string | null }>(rows: readonly R[]): Promise<R[]> =>
      await Promise.all(rows.map(async (row) => ((await hidesNames(row)) ? { ...row, manager: null } : row))),
    /** Members of a plan, whatever texts a document prints of them. */
    members: async <R extends PlanKey>(rows: readonly R[]): Promise<R[]> => {
      const hidings = await hidingsOf(rows);
      return rows.map((row) => {
        const hide = hidings.get(planName(row)) ?? null;
        return hide === null ? row : withHiddenNames(row, hide);
      });
    },
    variations: (rows: readonly Variation[]): Promise<Variation[]> =>
      texts(rows, ({ request, motivation, decision, text }, hidden) => ({
        ...{ request: hidden(request), motivation: hidden(motivation), decision: hidden(decision) },
        text: hidden(text),
      })),
    revisions: async (rows: readonly Revision[]): Promise<Revision[]> =>
      await texts(await revised(rows), ({ evidence }, hidden) => ({ evidence: hidden(evidence) })),
    revised,
    /** The names of files are chosen by employees, for themselves: everybody else reads what they hold. */
    documents: async (rows: readonly DocumentHead[]): Promise<DocumentHead[]> =>
      await Promise.all(
        rows.map(async (row) =>
          reader.worksFor(row.municipality) ? row : { ...row, filename: publicFilename(row, await actOf(row)) },
        ),
      ),
    clearAll: () => {
      demonstrations.clearAll();
      acts.clearAll();
      managers.clearAll();
      hiding.clear();
    },
  };
}

/** What rows are found and ordered by, and what they reached: no names. */
const KEYS =
  /^(?:municipality|code|codeOrder|objective|indicator|area|sector|key|names|kind|direction|sort\d+|status|policy|current\w+)$/;

const isKey = new Map<string, boolean>();

/** Whether a column is one that rows are found by. */
function findsRows(column: string): boolean {
  const known = isKey.get(column) ?? KEYS.test(column);
  isKey.set(column, known);
  return known;
}

/** A row without names in its texts; the row itself where there is none. */
function withHiddenNames<R extends object>(row: R, hide: HideNames): R {
  const hidden: Record<string, string> = {};
  let isSame = true;
  for (const column of Object.keys(row)) {
    const value: unknown = Reflect.get(row, column);
    if (typeof value !== 'string' || value === '' || findsRows(column)) continue;
    const text = hide(value);
    if (text === value) continue;
    hidden[column] = text;
    isSame = false;
  }
  return isSame ? row : Object.assign({}, row, hidden);
}

function planName({ municipality, year }: PlanKey): string {
  return `${municipality}/${year}`;
}

export type ShownRows = ReturnType<typeof shownRows>;

/** "cremona-2019-variazione-5.txt": what a document is, for those who are not meant to read its own name. */
export function publicFilename(
  { municipality, year, kind, filename }: Pick<DocumentHead, 'municipality' | 'year' | 'kind' | 'filename'>,
  act: number | undefined,
): string {
  const content = kind === 'READINGS' ? 'consuntivo' : act === 0 ? 'piano-originario' : `variazione-${act}`;
  const [extension = ''] = /\.[a-z0-9]{1,5}$/i.exec(filename) ?? [];
  return `${municipality}-${year}-${content}${extension.toLowerCase()}`;
}
