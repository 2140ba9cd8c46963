import { type ReportSectionKind, reportSectionKind } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Queries } from '../../database/open-database.js';
import { cycleStage } from '../../plan/cycle-stage.js';
import { DomainError } from '../../plan/domain-error.js';
import { SECTION_LIMITS } from '../../plan/report/report-text.js';
import { type KeptReportHead, keptReports } from '../../plan/report/stored/kept-reports.js';
import { addSectionText, sectionVersions } from '../../plan/report/stored/report-sections.js';
import { isStorable } from '../../plan/storable-text.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { isStaff } from '../access/is-staff.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { planName } from '../graphql/natural-name.js';
import type { RequestContext } from '../loading/request-context.js';
import { ReportEdition, ReportSection } from './report-text-types.js';

@Resolver(() => Plan)
export class ReportTextResolver {
  @FieldResolver(() => [ReportSection], {
    description:
      'I testi che l’ente scrive nella Relazione, nel suo ordine: per chi lavora per l’ente; lista vuota per gli altri, che li leggono nella Relazione adottata.',
  })
  async reportSections(@Root() plan: Plan, @Ctx() context: RequestContext): Promise<ReportSection[]> {
    if (!isStaff(context, plan.municipality)) return [];
    return await sectionViews(context.queries, plan);
  }

  @FieldResolver(() => [ReportEdition], {
    description:
      'I file conservati della Relazione, dal primo: si scaricano da `/export/report.pdf?edition=` (o `.docx`) con il numero del passo.',
  })
  reportEditions(@Root() { municipality, year }: Plan, @Ctx() { queries }: RequestContext): Promise<KeptReportHead[]> {
    return keptReports(queries, { municipality, year });
  }

  @Mutation(() => ReportSection, {
    description:
      'Scrive un testo della Relazione: la versione di prima resta. Rifiutato se nel frattempo ne è stata salvata un’altra, o se la Relazione è già adottata.',
  })
  async writeReportSection(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('section', () => reportSectionKind, { description: 'Quale testo.' }) section: ReportSectionKind,
    @Arg('text', () => String, { description: 'Il testo; vuoto per toglierlo.' }) text: string,
    @Arg('expectedVersion', () => Int, { description: 'La versione che chi scrive ha visto; 0 = nessuna.' })
    expected: number,
  ): Promise<ReportSection> {
    const key = { municipality, year };
    const kept = keptText(section, text);
    const write = async (queries: Queries) => {
      await refuseAdopted(queries, key);
      const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
      const added = await addSectionText(queries, { ...key, section, text: kept, expected, ...recording });
      const audit = added && {
        action: 'writeReportSection',
        subject: `${planName(key)}/${section}`,
        before: added.before && { version: added.before.version, text: added.before.text },
        after: { version: added.version, text: kept },
      };
      return { audit, keepsResults: true, answer: null };
    };
    await writePlan(context, key, write, { closed: 'ALLOWED' });
    const views = await sectionViews(context.queries, key);
    const view = views.find((found) => found.section === section);
    if (view === undefined) throw new Error(`The section ${section} is not one of a report.`);
    return view;
  }
}

async function sectionViews(queries: Queries, key: { readonly municipality: string; readonly year: number }) {
  const versions = await sectionVersions(queries, key);
  return Object.values(reportSectionKind).map((section): ReportSection => {
    const own = versions.filter((row) => row.section === section);
    const last = own.at(-1);
    const { text = null, version = 0 } = last ?? {};
    return { section, text, version, limit: SECTION_LIMITS[section], versions: own };
  });
}

/** The text as it is kept; null = none. */
function keptText(section: ReportSectionKind, typed: string): string | null {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  if (!isStorable(text))
    throw new DomainError('INVALID_INPUT', 'Il testo contiene caratteri che non si possono salvare.');
  const limit = SECTION_LIMITS[section];
  if (text.length > limit) {
    throw new DomainError('INVALID_INPUT', `Accorciare il testo: ha ${text.length} caratteri, il massimo è ${limit}.`);
  }
  return text === '' ? null : text;
}

async function refuseAdopted(queries: Queries, key: { readonly municipality: string; readonly year: number }) {
  const steps = await queries.selectFrom('CycleStep').where(ofPlan(key)).orderBy('number').selectAll().execute();
  const stage = cycleStage(steps);
  if (stage !== 'ADOPTED' && stage !== 'VALIDATED') return;
  throw new DomainError(
    'CONFLICT',
    'La Relazione è adottata: i suoi testi non si cambiano più. Per rifarla, riaprire il ciclo con il motivo.',
  );
}
