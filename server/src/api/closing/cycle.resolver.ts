import { type ValidationOutcome, validationOutcome } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { EVERYWHERE } from '../../account/actor.js';
import type { Queries } from '../../database/open-database.js';
import type { WantedPhase } from '../../import/act/next-plan-phases.js';
import { saveNextPlan } from '../../import/act/save-next-plan.js';
import { removeDemonstration } from '../../import/readings/undo-demonstration.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { keepReports } from '../../plan/report/stored/kept-reports.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { correctStepDate, type NewCycleStep, storeCycleStep } from '../../scoring/stored/store-cycle-step.js';
import { recorder, writePlan } from '../access/write-plan.js';
import { httpsLink } from '../act/https-link.js';
import { planName } from '../graphql/natural-name.js';
import { requiredText } from '../graphql/required-text.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { planView } from '../loading/plan-view.js';
import type { RequestContext } from '../loading/request-context.js';
import { NextPhaseInput } from '../publication/started-plan-inputs.js';
import { RemoveDemonstrationResult, StartNextPlanResult } from './cycle-types.js';
import { type DecidedFiles, decidedFiles, refuseOutdated } from './decided-files.js';

const MUNICIPALITY = "Nome breve dell'ente (`slug`).";
const YEAR = 'Anno del piano.';
const NUMBER = 'Numero della deliberazione o del verbale.';
const DATE = 'Data della deliberazione o del verbale.';
const BEFORE_YEAR_END = 'Vero per confermare che il ciclo si chiude prima della fine dell’anno.';
const LINK = 'Indirizzo https del documento pubblicato.';

@Resolver()
export class CycleResolver {
  @Mutation(() => Plan, {
    description:
      'Chiude il ciclo dell’anno: ciò che non è rendicontato conta 0 e i risultati non cambiano più. Prima vanno definite ' +
      'le valutazioni rinviate e tolti i dati dimostrativi.',
  })
  closePlan(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('reason', () => String, { nullable: true, description: 'Motivo facoltativo.' }) reason: string | null,
    @Arg('date', () => DateScalar, {
      nullable: true,
      description:
        'Giorno della chiusura: non nel futuro e, se non lo si conferma con `beforeYearEnd`, dopo la fine dell’anno. ' +
        'L’adozione della Relazione non può essere di prima. Se manca, la chiusura è senza giorno.',
    })
    date: Date | null,
    @Arg('beforeYearEnd', () => Boolean, { nullable: true, description: BEFORE_YEAR_END })
    beforeYearEnd: boolean | null,
  ): Promise<PlanView> {
    return recordStep(context, 'closePlan', {
      municipality,
      year,
      step: 'CLOSED',
      reason: reason?.trim() || null,
      documentDate: date ? dayOf(date) : null,
      beforeYearEnd: beforeYearEnd ?? false,
    });
  }

  @Mutation(() => Plan, {
    description:
      'Corregge il giorno di un passo del ciclo (chiusura, adozione, validazione), con il motivo e senza riaprirlo. È ' +
      'rifiutato un giorno nel futuro, prima della fine dell’anno, o fuori ordine: la Relazione si adotta dopo la chiusura ' +
      'e si valida dopo l’adozione.',
  })
  async correctCycleDate(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('step', () => Int, { description: 'Numero del passo (`CycleStep.number`).' }) step: number,
    @Arg('date', () => DateScalar, { description: 'Il giorno giusto.' }) date: Date,
    @Arg('reason', () => String, { description: 'Motivo della correzione.' }) reason: string,
    @Arg('beforeYearEnd', () => Boolean, { nullable: true, description: BEFORE_YEAR_END })
    beforeYearEnd: boolean | null,
  ): Promise<PlanView> {
    const key = { municipality, year };
    const correct = async (queries: Queries) => {
      const correction = {
        step,
        date: dayOf(date),
        reason: requiredText(reason, 'il motivo'),
        beforeYearEnd: beforeYearEnd ?? false,
        recordedAt: new Date().toISOString(),
        recordedBy: recorder(context),
      };
      const { before, after } = await correctStepDate(queries, key, correction);
      const subject = `${planName(key)}/${step}`;
      const audit = { action: 'correctCycleDate', subject, before: { date: before }, after: { date: after, reason } };
      return { audit, answer: null };
    };
    await writePlan(context, key, correct, { closed: 'ALLOWED' });
    return await latestPlan(context, key);
  }

  @Mutation(() => Plan, { description: 'Riapre il ciclo chiuso, con il motivo: i risultati tornano com’erano prima.' })
  reopenPlan(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('reason', () => String, { description: 'Motivo.' }) reason: string,
  ): Promise<PlanView> {
    return recordStep(context, 'reopenPlan', {
      municipality,
      year,
      step: 'REOPENED',
      reason: requiredText(reason, 'il motivo'),
    });
  }

  @Mutation(() => Plan, {
    description:
      'Registra l’adozione della Relazione sulla performance da parte della Giunta. È rifiutato un giorno nel futuro, prima ' +
      'della fine dell’anno, o prima del giorno della chiusura.',
  })
  adoptReport(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('number', () => String, { description: NUMBER }) number: string,
    @Arg('date', () => DateScalar, { description: DATE }) date: Date,
    @Arg('link', () => String, { nullable: true, description: LINK }) link: string | null,
    @Arg('withRemarks', () => Boolean, {
      nullable: true,
      description:
        'Vero se la Relazione che si conserva, e che tutti leggono, contiene le motivazioni degli scostamenti scritte dai settori; se manca, no.',
    })
    withRemarks: boolean | null,
  ): Promise<PlanView> {
    const step = { municipality, year, step: 'ADOPTED', ...documentFields(number, date, link) } as const;
    return recordDecision(context, 'adoptReport', step, withRemarks ?? false);
  }

  @Mutation(() => Plan, {
    description:
      'Registra che cosa il Nucleo di Valutazione ha deciso della Relazione adottata: validata, validata con osservazioni o ' +
      'non validata. È rifiutato un giorno nel futuro o prima di quello dell’adozione.',
  })
  validateReport(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
    @Arg('number', () => String, { description: NUMBER }) number: string,
    @Arg('date', () => DateScalar, { description: DATE }) date: Date,
    @Arg('link', () => String, { nullable: true, description: LINK }) link: string | null,
    @Arg('outcome', () => validationOutcome, { nullable: true, description: 'Esito; se manca, validata.' })
    outcome: ValidationOutcome | null,
    @Arg('reason', () => String, {
      nullable: true,
      description: 'Motivi: obbligatori se la Relazione è validata con osservazioni o non è validata.',
    })
    reason: string | null,
    @Arg('onBehalfOf', () => String, {
      nullable: true,
      description:
        'Per conto di chi si registra; se manca, e chi registra non è del Nucleo, per conto del Nucleo di Valutazione.',
    })
    onBehalfOf: string | null,
  ): Promise<PlanView> {
    const found = outcome ?? 'VALIDATED';
    const step: Step = {
      ...{ municipality, year, step: 'VALIDATED', outcome: found },
      reason: found === 'VALIDATED' ? reason?.trim() || null : requiredText(reason ?? '', 'i motivi dell’esito'),
      onBehalfOf: onBehalfOf?.trim() || (isBoard(context, municipality) ? null : 'Nucleo di Valutazione'),
      ...documentFields(number, date, link),
    };
    return recordDecision(context, 'validateReport', step, null);
  }

  @Mutation(() => RemoveDemonstrationResult, {
    description: 'Toglie i dati dimostrativi, con i documenti da cui venivano. Ricaricando i documenti tornano.',
  })
  async removeDemonstrationData(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: YEAR }) year: number,
  ): Promise<RemoveDemonstrationResult> {
    const key = { municipality, year };
    const removed = await writePlan(context, key, async (queries) => {
      const before = await removeDemonstration(queries, key);
      const audit = { action: 'removeDemonstrationData', subject: planName(key), before };
      return { audit: before.readings === 0 ? null : audit, answer: before.readings };
    });
    return { removed };
  }

  @Mutation(() => StartNextPlanResult, {
    description:
      'Avvia il piano dell’anno seguente con gli obiettivi che proseguono, i loro indicatori e pesi: ne prepara il documento ' +
      'e lo carica come piano originario. I target sono da confermare, salvo quelli che il piano indica già per quell’anno. ' +
      'È una bozza finché non si pubblica (`publishPlan`); il documento vero, quando si carica, ne prende il posto. Si ' +
      'annulla come ogni caricamento.',
  })
  async startNextPlan(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: MUNICIPALITY }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano da cui si parte.' }) year: number,
    @Arg('objectives', () => [String], { description: 'Codici degli obiettivi che proseguono.' }) objectives: string[],
    @Arg('indicators', () => [String], {
      nullable: true,
      description: 'Codici dei loro indicatori che proseguono; se manca, tutti.',
    })
    indicators: string[] | null,
    @Arg('phases', () => [NextPhaseInput], {
      nullable: true,
      description:
        'Le loro fasi che proseguono, con le date confermate per l’anno seguente; se manca, tutte, con le date da indicare.',
    })
    phases: NextPhaseInput[] | null,
  ): Promise<StartNextPlanResult> {
    const next = { municipality, year: year + 1 };
    const start = async (queries: Queries, plan: Plan) => {
      const report = await saveNextPlan(queries, plan, {
        ...{ objectives, indicators: indicators ?? null, phases: phases?.map(wantedPhase) ?? null },
        importedBy: recorder(context),
      });
      const { document, counts } = report;
      const audit = {
        action: 'startNextPlan',
        subject: planName(next),
        after: { document, counts, objectives, indicators, phases: phases?.map(wantedPhase) ?? null },
      };
      return { audit, answer: document.id };
    };
    const id = await writePlan(context, { municipality, year }, start, { closed: 'ALLOWED' });
    const plan = await planView(context, { ...next, atAct: null });
    const [document] = id === null ? [] : await context.loaders.document.load([municipality, id]);
    if (!plan || !document) throw new Error('The next plan was loaded but is not there.');
    return { plan, document };
  }
}

type Step = Pick<NewCycleStep, 'municipality' | 'year' | 'step'> &
  Partial<
    Pick<
      NewCycleStep,
      'reason' | 'documentNumber' | 'documentDate' | 'link' | 'beforeYearEnd' | 'outcome' | 'onBehalfOf'
    >
  >;

function isBoard({ actor }: RequestContext, municipality: string): boolean {
  return actor.grants.some(
    ({ role, municipality: place }) => role === 'BOARD' && (place === municipality || place === EVERYWHERE),
  );
}

/**
 * A step by which the report is decided about, with the files that say so: they are made before, beside the service, and
 * kept in the transaction of the step where nothing changed meanwhile.
 */
async function recordDecision(
  context: RequestContext,
  action: string,
  step: Step,
  withRemarks: boolean | null,
): Promise<PlanView> {
  const files = await decidedFiles(context, step, recorder(context), withRemarks);
  return await recordStep(context, action, step, files);
}

async function recordStep(
  context: RequestContext,
  action: string,
  step: Step,
  files: DecidedFiles | null = null,
): Promise<PlanView> {
  const { municipality, year } = step;
  const take = async (queries: Queries) => {
    if (files !== null) await refuseOutdated(queries, step, files);
    const recordedAt = new Date().toISOString();
    const { before, after, number } = await storeCycleStep(queries, {
      reason: null,
      documentNumber: null,
      documentDate: null,
      link: null,
      outcome: null,
      onBehalfOf: null,
      ...step,
      recordedAt,
      recordedBy: recorder(context),
    });
    const kept = await keepReports(
      queries,
      { municipality, year, step: number, remarks: files?.remarks ?? false, madeAt: recordedAt },
      files?.made ?? [],
    );
    const digests = kept.map(({ format, sha256 }) => ({ format, sha256 }));
    const audit = {
      ...{ action, subject: planName(step), before: { stage: before } },
      after: { ...step, stage: after, ...(kept.length > 0 && { files: digests }) },
    };
    return { audit, answer: null };
  };
  await writePlan(context, step, take, { closed: 'ALLOWED' });
  return await latestPlan(context, { municipality, year });
}

async function latestPlan(context: RequestContext, key: PlanKey): Promise<PlanView> {
  const plan = await planView(context, { ...key, atAct: null });
  if (!plan) throw new Error(`The plan ${planName(key)} is gone.`);
  return plan;
}

function documentFields(number: string, date: Date, link: string | null | undefined) {
  return {
    documentNumber: requiredText(number, 'il numero'),
    documentDate: dayOf(date),
    link: httpsLink(link ?? null),
  };
}

function wantedPhase({ objective, title, start, due }: NextPhaseInput): WantedPhase {
  return {
    ...{ objective: objective.trim(), title: requiredText(title, 'il titolo di ogni fase') },
    ...{ start: start ? dayOf(start) : null, due: due ? dayOf(due) : null },
  };
}
