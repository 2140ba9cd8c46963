import type { Scope } from '../account/permission.js';
import type { Queries } from '../database/open-database.js';

/** The arguments of an operation: of a GraphQL field, or the parameters of an HTTP route. */
export type OperationArguments = Readonly<Record<string, unknown>>;

/** Tells what an operation is about from its arguments alone, or by asking which sectors they touch. */
export type ScopeOf = (args: OperationArguments, queries: Queries) => Scope | Promise<Scope>;

/** Of the whole install, or of nobody's data. */
export const wholeInstall: ScopeOf = () => ({ municipality: null, sectors: null });

/** Of the municipality in the argument `municipality`; without it, of the whole install. */
export const ofMunicipality: ScopeOf = ({ municipality }) => ({ municipality: text(municipality), sectors: null });

/** Of the municipality that an ID begins with: "cremona/2019/…". */
export function ofId(argument: string): ScopeOf {
  return (args) => ({ municipality: slugOf(args[argument]), sectors: null });
}

/** Of the municipality that a document's ID begins with: "cremona-2019-0a1b2c3d4e5f". */
export function ofDocument(argument: string): ScopeOf {
  return (args) => ({ municipality: documentMunicipality(args[argument]), sectors: null });
}

/** The municipality that a document's ID begins with; null where there is none. */
export function documentMunicipality(id: unknown): string | null {
  return text(id)?.replace(/-\d{1,4}-[^-]*$/, '') ?? null;
}

/** The municipality that an ID begins with; null where there is none. */
export function slugOf(id: unknown): string | null {
  const [slug = ''] = text(id)?.split('/', 1) ?? [];
  return slug === '' ? null : slug;
}

/** The sectors of indicators in the latest state of their plan. An unknown indicator has none, and adds none. */
export async function indicatorSectors(
  queries: Queries,
  plan: { readonly municipality: string; readonly year: number },
  indicators: readonly string[],
): Promise<string[]> {
  if (indicators.length === 0) return [];
  const rows = await queries
    .selectFrom('Indicator')
    .where('municipality', '=', plan.municipality)
    .where('year', '=', plan.year)
    .where('code', 'in', [...new Set(indicators)])
    .orderBy('atAct')
    .select(['code', 'sector'])
    .execute();
  return [...new Set(new Map(rows.map(({ code, sector }) => [code, sector])).values())];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
