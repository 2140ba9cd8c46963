import { type PhaseState, phaseState as phaseStateEnum } from '@traguardo/schema/vocabulary';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { italianDay } from '../../plan/italian-day.js';
import { phaseCodeOf } from '../../plan/phase-code.js';
import { phaseState } from '../../plan/phase-state.js';
import { Revision } from '../../plan/stored/act/revision.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { Phase } from '../../plan/stored/phase.entity.js';
import { Plan } from '../../plan/stored/plan.entity.js';
import { PhaseReport } from '../../reading/stored/phase-report.entity.js';
import { isStaff } from '../access/is-staff.js';
import { Source, type SourceRow } from '../act/source-types.js';
import { rowSource } from '../act/sources.js';
import { PhaseFilter } from '../filter/filters.js';
import { OBJECT_ID, WHERE } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { DateScalar, dayOf } from '../graphql/scalars.js';
import { type AtState, rowsAtState } from '../loading/members.js';
import { type PlanView, stateKey } from '../loading/plan-at-act.js';
import type { RequestContext } from '../loading/request-context.js';
import { type PhaseReportView, revisionsOf, shownReports } from './phase-reports.js';

@Resolver(() => Phase)
export class PhaseResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() phase: Phase): string {
    return NODE_IDS.Phase.id(phase);
  }

  @FieldResolver(() => String, {
    description: 'Nome breve della fase, lo stesso dopo ogni provvedimento: codice dell’obiettivo e titolo.',
  })
  key(@Root() phase: Phase): string {
    return phaseCodeOf(phase);
  }

  @FieldResolver(() => Objective, { description: "L'obiettivo della fase." })
  async objective(
    @Root() { municipality, year, atAct, objective }: Phase,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Objective | undefined> {
    return (await loaders.objective.load([municipality, year, atAct, objective]))[0];
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Inizio previsto; null se non è noto.' })
  start(@Root() { start }: Phase): string | null {
    return start;
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Scadenza vigente; null se non è nota.' })
  due(@Root() { due }: Phase): string | null {
    return due;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Scadenza prima di ogni variazione; null se non è nota.',
  })
  initialDue(@Root() { initialDue }: Phase): string | null {
    return initialDue;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'Giorno in cui si è conclusa, come è stato rendicontato; null se non risulta conclusa.',
  })
  doneOn(@Root() { doneOn }: Phase): string | null {
    return doneOn;
  }

  @FieldResolver(() => phaseStateEnum, { description: 'A che punto è in un giorno.' })
  state(
    @Root() phase: Phase,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Il giorno; se manca, oggi in Italia.' })
    on: Date | null,
  ): PhaseState {
    return phaseState(phase, on ? dayOf(on) : italianDay(new Date()));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Nota di chi ha rendicontato; null se assente, e per chi non lavora per l’ente.',
  })
  note(@Root() { municipality, note }: Phase, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? note : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Che cosa prova l’avanzamento: un atto, un protocollo, un indirizzo; null se assente, e per chi non lavora per l’ente.',
  })
  evidence(@Root() { municipality, evidence }: Phase, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? evidence : null;
  }

  @FieldResolver(() => [PhaseReport], {
    description:
      'Le rendicontazioni della fase, dalla prima: l’ultima è in vigore. Per chi non lavora per l’ente solo quella.',
  })
  reports(@Root() phase: Phase, @Ctx() context: RequestContext): Promise<PhaseReportView[]> {
    return shownReports(context, phase);
  }

  @FieldResolver(() => [Revision], {
    description: 'Le modifiche che la rinviano, la eliminano o la aggiungono, fino al provvedimento scelto.',
  })
  async revisions(@Root() phase: Phase, @Ctx() { loaders }: RequestContext): Promise<readonly AtState<Revision>[]> {
    return rowsAtState(await revisionsOf(loaders, phase), phase.atAct);
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: 'La riga del documento in cui sta la fase, o la decisione che l’ha aggiunta o eliminata.',
  })
  source(@Root() phase: Phase, @Ctx() { loaders }: RequestContext): Promise<SourceRow | null> {
    return rowSource(loaders, phase, phase.sourceAct, { line: phase.sourceLine, text: phase.sourceText });
  }
}

@Resolver(() => Plan)
export class PlanPhasesResolver {
  @FieldResolver(() => [Phase], {
    description: 'Le fasi degli obiettivi del piano, in ordine di scadenza; per ultime quelle senza scadenza.',
  })
  phases(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('where', () => PhaseFilter, { nullable: true, description: WHERE }) where: PhaseFilter | null,
  ): Promise<readonly Phase[]> {
    return loaders.phaseLists(where ?? null).load(stateKey(plan));
  }

  @FieldResolver(() => [Phase], {
    description:
      'Le fasi da concludere che sono scadute, o che scadono entro i prossimi giorni: prima quelle scadute da più tempo.',
  })
  duePhases(
    @Root() plan: PlanView,
    @Ctx() { loaders }: RequestContext,
    @Arg('days', () => Int, {
      nullable: true,
      defaultValue: 30,
      description: 'Entro quanti giorni da oggi, da 0 a 366.',
    })
    days: number | null,
  ): Promise<readonly Phase[]> {
    const within = Math.min(Math.max(days ?? 30, 0), 366);
    const last = new Date(`${italianDay(new Date())}T00:00:00Z`);
    last.setUTCDate(last.getUTCDate() + within);
    const where: PhaseFilter = { state: { in: ['TO_DO', 'ON_TIME', 'LATE'] }, due: { lte: last } };
    return loaders.phaseLists(where).load(stateKey(plan));
  }
}

@Resolver(() => Objective)
export class ObjectivePhasesResolver {
  @FieldResolver(() => [Phase], { description: "Le fasi dell'obiettivo, in ordine di scadenza." })
  phases(
    @Root() { municipality, year, atAct, code }: Objective,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly Phase[]> {
    return loaders.phasesOfObjective.load([municipality, year, atAct, code]);
  }
}
