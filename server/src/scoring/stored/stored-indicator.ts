import { type SqlBool, sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { valueAt } from '../../plan/statement/history.js';
import { type SubjectHistory, subjectHistories } from '../../plan/statement/history-index.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { storedStatements } from './stored-statements.js';

/** The ordinals of a plan's loaded acts, ascending. */
export async function loadedActs(queries: Queries, key: PlanKey): Promise<number[]> {
  const acts = await queries.selectFrom('Act').where(ofPlan(key)).orderBy('ordinal').select('ordinal').execute();
  return acts.map(({ ordinal }) => ordinal);
}

/** An indicator after an act; NOT_FOUND where the state has none with that code. */
export async function storedIndicator(
  queries: Queries,
  { municipality, year }: PlanKey,
  { code, act }: { readonly code: string; readonly act: number },
): Promise<Indicator> {
  const indicator = await queries
    .selectFrom('Indicator')
    .where(({ and }) => and({ municipality, year, code, atAct: act }))
    .selectAll()
    .executeTakeFirst();
  if (indicator) return indicator;
  throw new DomainError(
    'NOT_FOUND',
    `Il piano ${year} non ha un indicatore con codice «${code}»: correggere il codice.`,
  );
}

export interface IndicatorStatements {
  readonly printsZero: boolean;
  readonly neutralised: boolean;
  readonly neutralisedByDocument: boolean;
}

/** The statements about an indicator after an act: whether a target of zero is printed, whether the indicator is
 *  neutralised, and whether the documents alone state so. */
export async function indicatorStatements(
  queries: Queries,
  { municipality, year }: PlanKey,
  { code, act }: { readonly code: string; readonly act: number },
): Promise<IndicatorStatements> {
  const within = sql<SqlBool>`${sql.ref('municipality')} = ${municipality} and ${sql.ref('year')} = ${year}
    and ${sql.ref('subject')} = 'INDICATOR' and ${sql.ref('code')} = ${code}`;
  const statements = await storedStatements(queries, within);
  const [history] = subjectHistories(statements, [act]).INDICATOR;
  const [printed] = subjectHistories(
    statements.filter(({ declared }) => declared !== true),
    [act],
  ).INDICATOR;
  return {
    printsZero: history?.statements('target').some(({ value }) => value === '0') ?? false,
    neutralised: isNeutralised(history, act),
    neutralisedByDocument: isNeutralised(printed, act),
  };
}

function isNeutralised(subject: SubjectHistory | undefined, act: number): boolean {
  return subject !== undefined && valueAt(subject.history('neutralised'), act) === 'true';
}
