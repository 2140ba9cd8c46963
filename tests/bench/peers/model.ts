/**
 * The part of the API that is compared, as a team would write it by hand for these tables: one prepared statement for each
 * question, only the columns that are needed, DataLoader where a list has parents. All peers answer with it.
 */
import Sqlite from 'better-sqlite3';
import DataLoader from 'dataloader';

export const TYPES = `
  type Query { plan(municipality: String!, year: Int!): Plan }
  type Plan {
    year: Int! score: Score! easing: Easing! statusCounts: StatusCounts! areas: [Group!]! sectors: [Group!]!
    objectives(first: Int!): ObjectiveConnection! indicators(first: Int!, where: IndicatorFilter): IndicatorConnection!
  }
  type Score { value: Float coverage: Float! reported: Int! total: Int! }
  type Easing { value: Float compared: Int! }
  type StatusCounts { achieved: Int! partial: Int! missed: Int! notReported: Int! notMeasurable: Int! }
  type Group { key: ID! name: String! score: Score! }
  type ObjectiveConnection { totalCount: Int! }
  type IndicatorConnection { totalCount: Int! nodes: [Indicator!]! }
  type Indicator { code: ID! title: String kind: String! weight: Float attainment: Attainment! objective: Objective! }
  type Attainment { state: String! value: Float }
  type Objective { code: ID! sector: Sector! }
  type Sector { name: String! }
  input IndicatorFilter { attainment: FloatFilter status: StatusFilter }
  input FloatFilter { lt: Float }
  input StatusFilter { in: [Status!] }
  enum Status { ACHIEVED PARTIAL MISSED NOT_REPORTED NOT_MEASURABLE }
`;

interface State {
  readonly municipality: string;
  readonly year: number;
  readonly atAct: number;
}
interface ScoreRow extends State {
  readonly level: string;
  readonly key: string;
  readonly value: number | null;
  readonly coverage: number;
  readonly reported: number;
  readonly total: number;
}
interface IndicatorRow extends State {
  readonly code: string;
  readonly objectiveCode: string;
  readonly state: string;
  readonly value: number | null;
}
interface Filter {
  readonly attainment?: { readonly lt?: number } | null;
  readonly status?: { readonly in?: readonly string[] } | null;
}

const SCORE =
  'municipality, year, at_act as atAct, level, key, current_value as value, current_coverage as coverage, reported, total, easing, compared, achieved, partial, missed, not_reported as notReported, not_measurable as notMeasurable';
const OF_STATE = 'municipality = @municipality and year = @year and at_act = @atAct';
const OF_LIST = 'i.municipality = @municipality and i.year = @year and i.at_act = @atAct';
const JOINED =
  'indicator i join attainment a on a.municipality = i.municipality and a.year = i.year and a.at_act = i.at_act and a.indicator = i.code';

const database = new Sqlite(process.env.BENCH_FILE ?? '', { readonly: true });
const prepared = new Map<string, Sqlite.Statement<[object], never>>();

/** Rows of a statement, which is prepared once. Whoever asks knows their type. */
function rows<R>(sql: string, parameters: object): R[] {
  const statement = prepared.get(sql) ?? database.prepare<[object], never>(sql);
  prepared.set(sql, statement);
  return statement.all(parameters);
}

const state = ({ municipality, year, atAct }: State): State => ({ municipality, year, atAct });
const keyOf = ({ municipality, year, atAct }: State, ...names: string[]) =>
  JSON.stringify([municipality, year, atAct, ...names]);

/** What a request has loaded. */
export function newContext() {
  const scores = new DataLoader<State, ReadonlyMap<string, ScoreRow>, string>(
    async (states) =>
      states.map((one) => {
        const found = rows<ScoreRow>(
          `select ${SCORE} from score where ${OF_STATE} and level <> 'OBJECTIVE'`,
          state(one),
        );
        return new Map(found.map((row) => [`${row.level}/${row.key}`, row]));
      }),
    { cacheKeyFn: (one) => keyOf(one) },
  );
  const objectives = new DataLoader<State & { code: string }, { code: string; sectorName: string }, string>(
    async (keys) => {
      const [first] = keys;
      if (!first) return [];
      const sql = `select o.code, s.name as sectorName from objective o join sector s on s.municipality = o.municipality and s.year = o.year and s.at_act = o.at_act and s.key = o.sector where o.municipality = @municipality and o.year = @year and o.at_act = @atAct and o.code in (select value from json_each(@codes))`;
      const codes = JSON.stringify(keys.map(({ code }) => code));
      const found = new Map(
        rows<{ code: string; sectorName: string }>(sql, { ...state(first), codes }).map((row) => [row.code, row]),
      );
      return keys.map(({ code }) => found.get(code) ?? new Error(`No objective ${code}.`));
    },
    { cacheKeyFn: (key) => keyOf(key, key.code) },
  );
  return { scores, objectives };
}

export type Loaded = ReturnType<typeof newContext>;

function condition(where: Filter | null | undefined): { sql: string; parameters: object } {
  const parts = [OF_LIST];
  const lt = where?.attainment?.lt;
  const statuses = where?.status?.in;
  if (lt !== undefined) parts.push('a.current_value < @lt');
  if (statuses !== undefined) parts.push('a.status in (select value from json_each(@statuses))');
  return { sql: parts.join(' and '), parameters: { lt: lt ?? null, statuses: JSON.stringify(statuses ?? []) } };
}

const scoreOf = async (parent: State, context: Loaded, name: string) =>
  (await context.scores.load(parent)).get(name) ?? new Error(`No score of ${name}.`);
const count = (sql: string, parameters: object) => rows<{ size: number }>(sql, parameters)[0]?.size ?? 0;

export const RESOLVERS = {
  Query: {
    plan: (_: unknown, asked: { municipality: string; year: number }) =>
      rows<State>(
        'select p.municipality, p.year, (select max(ordinal) from act a where a.municipality = p.municipality and a.year = p.year) as atAct from plan p where p.municipality = @municipality and p.year = @year and p.published',
        asked,
      )[0] ?? null,
  },
  Plan: {
    score: (plan: State, _: unknown, context: Loaded) => scoreOf(plan, context, 'PLAN/'),
    easing: async (plan: State, _: unknown, context: Loaded) => {
      const { easing, ...row } = Object(await scoreOf(plan, context, 'PLAN/'));
      return { ...row, value: easing };
    },
    statusCounts: (plan: State, _: unknown, context: Loaded) => scoreOf(plan, context, 'PLAN/'),
    areas: (plan: State) =>
      rows<object>(`select key, name from strategic_area where ${OF_STATE} order by position, key`, state(plan)).map(
        (row) => ({ ...state(plan), ...row, level: 'AREA' }),
      ),
    sectors: (plan: State) =>
      rows<object>(`select key, name from sector where ${OF_STATE} order by position, key`, state(plan)).map((row) => ({
        ...state(plan),
        ...row,
        level: 'SECTOR',
      })),
    objectives: (plan: State) => state(plan),
    indicators: (plan: State, asked: { first: number; where?: Filter | null }) => ({ ...state(plan), ...asked }),
  },
  Group: {
    score: (parent: State & { key: string; level: string }, _: unknown, context: Loaded) =>
      scoreOf(parent, context, `${parent.level}/${parent.key}`),
  },
  ObjectiveConnection: {
    totalCount: (plan: State) => count(`select count(*) as size from objective where ${OF_STATE}`, state(plan)),
  },
  IndicatorConnection: {
    totalCount: (list: State & { where?: Filter | null }) => {
      const { sql, parameters } = condition(list.where);
      return count(`select count(*) as size from ${JOINED} where ${sql}`, { ...state(list), ...parameters });
    },
    nodes: (list: State & { first: number; where?: Filter | null }) => {
      const { sql, parameters } = condition(list.where);
      return rows<IndicatorRow>(
        `select i.municipality, i.year, i.at_act as atAct, i.code, i.title, i.kind, i.weight, i.objective as objectiveCode, a.current_state as state, a.current_value as value from ${JOINED} where ${sql} order by i.code_order, i.code limit @first`,
        { ...state(list), ...parameters, first: list.first },
      );
    },
  },
  Indicator: {
    attainment: ({ state: found, value }: IndicatorRow) => ({ state: found, value }),
    objective: (row: IndicatorRow, _: unknown, context: Loaded) =>
      context.objectives.load({ ...state(row), code: row.objectiveCode }),
  },
  Objective: { sector: ({ sectorName }: { sectorName: string }) => ({ name: sectorName }) },
};

/** Says to the benchmark that the peer listens. */
export function listening(): void {
  process.stdout.write('listening\n');
}

export const PORT = Number(process.env.PORT);
