import { Decimal } from 'decimal.js';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { StatedField } from '../../plan/statement/statement.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import {
  declarationsInForce,
  type NewDeclaration,
  type StoredDeclarations,
  storeDeclarations,
} from '../../scoring/stored/store-declarations.js';
import {
  type IndicatorStatements,
  indicatorStatements,
  loadedActs,
  storedIndicator,
} from '../../scoring/stored/stored-indicator.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { planName } from '../graphql/natural-name.js';
import type { RequestContext } from '../loading/request-context.js';

export type IndicatorDeclaration = Pick<NewDeclaration, 'field' | 'act' | 'value' | 'source'>;

/** What the plan knows of an indicator before a declaration. */
export interface KnownIndicator extends IndicatorStatements {
  /** Ordinal of the latest loaded act. */
  readonly latest: number;
  /** What people have declared of it and holds. */
  readonly held: readonly NewDeclaration[];
}

/** One write of declarations on an indicator; its answer is the indicator after the latest act. */
export async function declareOf(
  context: RequestContext,
  { municipality, year, indicator }: PlanKey & { readonly indicator: string },
  action: string,
  declarations: (known: KnownIndicator) => Promise<IndicatorDeclaration[]>,
): Promise<Indicator> {
  const key = { municipality, year };
  const latest = await writePlan(context, key, async (queries) => {
    const acts = await loadedActs(queries, key);
    const at = { code: indicator, act: acts.at(-1) ?? -1 };
    await storedIndicator(queries, key, at);
    const held = await declarationsInForce(queries, key, [indicator]);
    const known = { latest: at.act, held, ...(await indicatorStatements(queries, key, at)) };
    const rows = (await declarations(known)).map(
      (row): NewDeclaration => ({
        subject: 'INDICATOR',
        code: indicator,
        ...row,
      }),
    );
    for (const { act } of rows) checkLoaded(acts, act);
    const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
    return {
      audit: declarationAudit(
        action,
        `${planName(key)}/${indicator}`,
        await storeDeclarations(queries, key, rows, recording),
      ),
      answer: at,
      check: async () => checkRange(await storedIndicator(queries, key, at)),
    };
  });
  return await storedIndicator(context.queries, key, latest);
}

/** Declares kind and direction of indicators as they were inferred, in one write; those that somebody states stay as
 *  they are. */
export async function confirmInferred(
  context: RequestContext,
  key: PlanKey,
  codes: readonly string[],
  source: string,
): Promise<Indicator[]> {
  const act = await writePlan(context, key, async (queries) => {
    const latest = (await loadedActs(queries, key)).at(-1) ?? -1;
    const rows: NewDeclaration[] = [];
    for (const code of codes) {
      const { kind, kindInferred, direction, directionInferred } = await storedIndicator(queries, key, {
        code,
        act: latest,
      });
      const stated = { subject: 'INDICATOR' as const, code, act: latest, source };
      if (kindInferred) rows.push({ ...stated, field: 'kind', value: kind });
      if (directionInferred) rows.push({ ...stated, field: 'direction', value: direction });
    }
    const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
    const stored = await storeDeclarations(queries, key, rows, recording);
    return { audit: declarationAudit('confirmIndicatorReadings', planName(key), stored), answer: latest };
  });
  return await Promise.all(codes.map((code) => storedIndicator(context.queries, key, { code, act })));
}

/** Withdraws every declaration in force for a field. */
export function withdrawnDeclarations(
  held: readonly NewDeclaration[],
  field: StatedField,
  source: string,
): IndicatorDeclaration[] {
  return held
    .filter((row) => row.subject === 'INDICATOR' && row.field === field && row.value !== null)
    .map(({ act }) => ({ field, act, value: null, source }));
}

function checkLoaded(acts: readonly number[], act: number): void {
  if (act === 0 || acts.includes(act)) return;
  throw new DomainError(
    'INVALID_INPUT',
    `Il provvedimento ${act} non è caricato: indicarne uno caricato (${acts.join(', ')}), o 0 per il piano originario.`,
  );
}

/** An interval has limits, in order, and only the direction RANGE has an interval. */
function checkRange({ code, kind, direction, rangeMin, rangeMax, tolerance }: Indicator): void {
  const invalid = (message: string) => new DomainError('INVALID_INPUT', `Indicatore ${code}: ${message}`);
  if (direction === 'RANGE') {
    if (kind === 'BINARY')
      throw invalid('«fatto / non fatto» non ha un intervallo: indicare un altro tipo o polarità.');
    if (rangeMin === null && rangeMax === null) throw invalid('indicare almeno un estremo dell’intervallo.');
    if (rangeMin !== null && rangeMax !== null && rangeMin > rangeMax) {
      throw invalid('l’estremo inferiore è maggiore del superiore: scambiarli.');
    }
  } else if (rangeMin !== null || rangeMax !== null || tolerance !== null) {
    throw invalid('un intervallo vale solo con la polarità RANGE: indicarla, o togliere estremi e tolleranza.');
  }
}

/** The line in the audit log; null where the declaration changes nothing. */
export function declarationAudit(action: string, subject: string, { before, after }: StoredDeclarations) {
  return after.length === 0 ? null : { action, subject, before, after };
}

/** Digits; longer numbers are no measure of a plan. */
const LONGEST = 18;

/** A number that came as JSON, as the plan keeps it. */
export function canonicalNumber(value: number | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const exact = new Decimal(value);
  if (Math.max(exact.precision(true), exact.decimalPlaces()) <= LONGEST) return exact.toFixed();
  throw new DomainError('INVALID_INPUT', `Il numero ${value} ha troppe cifre per essere una misura: correggerlo.`);
}
