import { storedPlaces } from '../../account/keys/key-places.js';
import { accessPlaces, governingMunicipality } from '../../account/keys/work-places.js';
import type { Scope } from '../../account/permission.js';
import type { Queries } from '../../database/open-database.js';
import { planOfFile } from '../../plan/file-id.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { isStorable } from '../../plan/storable-text.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { phaseEvidenceById } from '../../reading/stored/phase-evidence.js';
import { evidenceById } from '../../reading/stored/record-evidence.js';
import { memberKey, NODE_IDS, namedPhase, personId, storedId, storedPendingImport } from '../graphql/node-id.js';

/** The arguments of an operation: of a GraphQL field, or the parameters of an HTTP route. */
export type OperationArguments = Readonly<Record<string, unknown>>;

/** Derives the scope of an operation from its arguments alone, or by a query for the sectors that they concern. */
export type ScopeOf = (args: OperationArguments, queries: Queries) => Scope | Promise<Scope>;

/** Of the whole install, or of no data. */
export const wholeInstall: ScopeOf = () => ({ municipality: null, sectors: null });

/** Of the municipality in the argument `municipality`; without it, of the whole install. */
export const ofMunicipality: ScopeOf = ({ municipality }) => ({ municipality: text(municipality), sectors: null });

/** Of the sector whose key is in the argument `sector`, in any year. */
export const ofSectorKey: ScopeOf = ({ municipality, sector }) => ({
  municipality: text(municipality),
  sectors: typeof sector === 'string' ? [sector] : null,
});

/** Of the sector that a delegation is about. */
export const ofDelegation: ScopeOf = ({ delegation }) => {
  const key = NODE_IDS.Delegation.key(text(delegation) ?? '');
  return { municipality: key?.municipality ?? null, sectors: key ? [key.sector] : null };
};

/** Of the one municipality that a person works for, else of the whole install: the administrator of one municipality
 *  must not lock out, or become, a person who works for another. An invitation is its municipality's. */
export const ofPerson: ScopeOf = async ({ user }, queries) => {
  if (typeof user !== 'string') return { municipality: null, sectors: null };
  const id = personId(user);
  const offer = await queries
    .selectFrom('RoleInvitation')
    .where('id', '=', id)
    .select('municipality')
    .executeTakeFirst();
  const places = offer ? new Set([offer.municipality]) : await accessPlaces(queries, id);
  return { municipality: governingMunicipality(places), sectors: null };
};

/** Of the municipality that a variation, or one of its revisions, belongs to. */
export function ofVariation(argument: 'variation' | 'revision'): ScopeOf {
  return (args) => {
    const id = text(args[argument]) ?? '';
    const key = argument === 'variation' ? NODE_IDS.Variation.key(id) : NODE_IDS.Revision.key(id);
    return { municipality: key?.municipality ?? null, sectors: null };
  };
}

/** Of the municipality whose plan a waiting document is for: its stored ID begins with the slug. */
export const ofPending: ScopeOf = ({ id }) => {
  const [slug = ''] = storedPendingImport(text(id) ?? '').split('/', 1);
  return { municipality: slug === '' ? null : slug, sectors: null };
};

/** Of the municipality of the document that the first of several questions is about; all are about the same one. */
export const ofQuestions: ScopeOf = ({ answers }) => {
  const [first]: unknown[] = Array.isArray(answers) ? answers : [];
  const asked: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'question') : null;
  const [slug = ''] = (NODE_IDS.ImportQuestion.key(text(asked) ?? '')?.of ?? '').split('/', 1);
  return { municipality: slug === '' ? null : slug, sectors: null };
};

/** Of the municipality whose plan a document was loaded into. */
export function ofDocument(argument: string): ScopeOf {
  return (args) => {
    const plan = planOfFile(storedId('SourceDocument', text(args[argument]) ?? ''));
    return { municipality: plan?.municipality ?? null, sectors: null };
  };
}

/** Of the sectors of the indicators that a list of inputs names. */
export function ofIndicators(argument: string): ScopeOf {
  return async (args, queries) => {
    const municipality = text(args.municipality);
    const inputs: readonly unknown[] = Array.isArray(args[argument]) ? args[argument] : [];
    const codes = inputs.flatMap((input) => text(Object(input).indicator) ?? []);
    return { municipality, sectors: await sectorsOf(queries, municipality, args.year, codes) };
  };
}

/** Of the sectors of the objectives whose phases a list of inputs names. */
export function ofPhases(argument: string): ScopeOf {
  return async (args, queries) => {
    const municipality = text(args.municipality);
    if (municipality === null || typeof args.year !== 'number') return { municipality, sectors: [] };
    const inputs: readonly unknown[] = Array.isArray(args[argument]) ? args[argument] : [];
    const plan = { municipality, year: args.year };
    const objectives = inputs.flatMap((input) => {
      const named = text(Object(input).phase);
      return named === null ? [] : (namedPhase(plan, named)?.objective ?? []);
    });
    return { municipality, sectors: await objectiveSectors(queries, plan, objectives) };
  };
}

/** Of the sector of what a file proves: a value of an indicator, or a phase. */
export const ofProven: ScopeOf = (args, queries) => {
  if (typeof args.phase !== 'string') return ofIndicator(args, queries);
  return ofPhases('phases')({ ...args, phases: [{ phase: args.phase }] }, queries);
};

/** The sectors that may report the phases of each objective in the latest state of its plan: the leading one and those
 *  that contribute. */
async function objectiveSectors(queries: Queries, plan: PlanKey, objectives: readonly string[]): Promise<string[][]> {
  if (objectives.length === 0) return [];
  const rows = await queries
    .selectFrom('Objective as o')
    .leftJoin('Contribution as c', (join) =>
      join
        .onRef('c.municipality', '=', 'o.municipality')
        .onRef('c.year', '=', 'o.year')
        .onRef('c.atAct', '=', 'o.atAct')
        .onRef('c.objective', '=', 'o.code'),
    )
    .where('o.municipality', '=', plan.municipality)
    .where('o.year', '=', plan.year)
    .where('o.code', 'in', [...new Set(objectives)])
    .select(['o.code', 'o.atAct', 'o.sector', 'c.sector as contributor'])
    .execute();
  return [...readingsBy(rows, ({ code }) => code).values()].map(latestSectors);
}

interface ReportingSector {
  readonly atAct: number;
  readonly sector: string;
  readonly contributor: string | null;
}

/** The leading and the contributing sectors in the latest of some states. */
function latestSectors(states: readonly ReportingSector[]): string[] {
  const latest = Math.max(...states.map(({ atAct }) => atAct));
  const own = states.filter(({ atAct }) => atAct === latest);
  return [
    ...new Set(own.flatMap(({ sector, contributor }) => (contributor === null ? [sector] : [sector, contributor]))),
  ];
}

/** Of the sector of one indicator. */
export const ofIndicator: ScopeOf = async ({ municipality, year, indicator }, queries) => {
  const [slug, code] = [text(municipality), text(indicator)];
  return { municipality: slug, sectors: await sectorsOf(queries, slug, year, code === null ? [] : [code]) };
};

/** Of the sector in the argument `sector`, its key or its ID after any act. */
export const ofSheet: ScopeOf = ({ municipality, year, sector }) => {
  const [slug, name] = [text(municipality), text(sector)];
  if (slug === null || name === null || typeof year !== 'number') return { municipality: slug, sectors: [] };
  return { municipality: slug, sectors: [memberKey('Sector', { municipality: slug, year }, name)] };
};

/** Of the sector of the reading that an ID names. */
export function ofReading(argument: string): ScopeOf {
  return async (args, queries) => {
    const key = NODE_IDS.Reading.key(text(args[argument]) ?? '');
    if (key === null) return { municipality: null, sectors: [] };
    return { municipality: key.municipality, sectors: await reportingSectors(queries, key, [key.indicator]) };
  };
}

/** Of the sector of the indicator or the phase that a file is about. */
export function ofEvidence(argument: string): ScopeOf {
  return async (args, queries) => {
    const id = storedId('EvidenceFile', text(args[argument]) ?? '');
    const plan = planOfFile(id);
    if (plan === null) return { municipality: null, sectors: [] };
    const { municipality } = plan;
    const file = await evidenceById(queries, municipality, id);
    if (file !== null) return { municipality, sectors: await reportingSectors(queries, plan, [file.indicator]) };
    const ofPhase = await phaseEvidenceById(queries, municipality, id);
    return { municipality, sectors: ofPhase ? await objectiveSectors(queries, plan, [ofPhase.objective]) : [] };
  };
}

/** Of what a file and the reading it is to prove are both about; of no municipality where they have not the same. */
export function ofReadingAndEvidence(reading: string, evidence: string): ScopeOf {
  return async (args, queries) => {
    const one = await ofReading(reading)(args, queries);
    const other = await ofEvidence(evidence)(args, queries);
    if (one.municipality !== other.municipality) return { municipality: null, sectors: [] };
    // Nothing is known of a file or an indicator that is not there: then it is no manager's.
    const isKnown = [one, other].every(({ sectors }) => sectors?.length);
    return { ...one, sectors: isKnown ? [...(one.sectors ?? []), ...(other.sectors ?? [])] : [] };
  };
}

/**
 * The sectors that may report each indicator: the leading one of its objective and those that contribute. An unknown
 * indicator has none, and adds none.
 */
export async function reportingSectors(
  queries: Queries,
  plan: PlanKey,
  indicators: readonly string[],
): Promise<string[][]> {
  if (indicators.length === 0) return [];
  const rows = await queries
    .selectFrom('Indicator as i')
    .leftJoin('Contribution as c', (join) =>
      join
        .onRef('c.municipality', '=', 'i.municipality')
        .onRef('c.year', '=', 'i.year')
        .onRef('c.atAct', '=', 'i.atAct')
        .onRef('c.objective', '=', 'i.objective'),
    )
    .where('i.municipality', '=', plan.municipality)
    .where('i.year', '=', plan.year)
    .where('i.code', 'in', [...new Set(indicators)])
    .select(['i.code', 'i.atAct', 'i.sector', 'c.sector as contributor'])
    .execute();
  return [...readingsBy(rows, ({ code }) => code).values()].map(latestSectors);
}

/** The leading sectors of indicators in the latest state of their plan. An unknown indicator has none, and adds none. */
export async function indicatorSectors(
  queries: Queries,
  plan: PlanKey,
  indicators: readonly string[],
): Promise<string[]> {
  if (indicators.length === 0) return [];
  const rows = await queries
    .selectFrom('Indicator')
    .where(ofPlan(plan))
    .where('code', 'in', [...new Set(indicators)])
    .orderBy('atAct')
    .select(['code', 'sector'])
    .execute();
  return [...new Set(new Map(rows.map(({ code, sector }) => [code, sector])).values())];
}

async function sectorsOf(
  queries: Queries,
  municipality: string | null,
  year: unknown,
  indicators: readonly string[],
): Promise<string[][]> {
  if (municipality === null || typeof year !== 'number') return [];
  return await reportingSectors(queries, { municipality, year }, indicators);
}

function text(value: unknown): string | null {
  // Nothing has a name that cannot be stored.
  return typeof value === 'string' && value !== '' && isStorable(value) ? value : null;
}

/** Of the owner of a token, and of the one municipality that it reaches; of the install where they are several. */
export async function ofToken({ token }: OperationArguments, queries: Queries): Promise<Scope> {
  const found = await queries
    .selectFrom('ApiToken')
    .where('id', '=', storedId('ApiToken', String(token)))
    .select(['person', 'places'])
    .executeTakeFirst();
  if (!found) return { municipality: null, sectors: null, owner: null };
  const places = await accessPlaces(queries, found.person);
  const reached = storedPlaces(found.places) ?? places;
  return { municipality: governingMunicipality(reached), sectors: null, owner: found.person };
}
