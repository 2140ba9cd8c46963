import { Decimal } from 'decimal.js';
import { Ctx, FieldResolver, Float, ID, Resolver, Root } from 'type-graphql';
import { PhaseReport } from '../../reading/stored/phase-report.entity.js';
import { isStaff } from '../access/is-staff.js';
import { OBJECT_ID } from '../graphql/arguments.js';
import { NODE_IDS } from '../graphql/node-id.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import type { PhaseReportView } from './phase-reports.js';

@Resolver(() => PhaseReport)
export class PhaseReportResolver {
  @FieldResolver(() => ID, { description: OBJECT_ID })
  id(@Root() report: PhaseReport): string {
    return NODE_IDS.PhaseReport.id(report);
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: 'Giorno in cui si è conclusa; null se non lo è.' })
  doneOn(@Root() { doneOn }: PhaseReport): string | null {
    return doneOn;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Avanzamento, da 0 a 100; null se non è indicato.' })
  percent(@Root() { percent }: PhaseReport): number | null {
    return percent === null ? null : new Decimal(percent).toNumber();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Nota di chi ha rendicontato; null se assente, e per chi non lavora per l’ente.',
  })
  note(@Root() { municipality, note }: PhaseReport, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? note : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Che cosa prova l’avanzamento: un atto, un protocollo, un indirizzo; null se assente, e per chi non lavora per l’ente.',
  })
  evidence(@Root() { municipality, evidence }: PhaseReport, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? evidence : null;
  }

  @FieldResolver(() => DateTimeScalar, { description: 'Quando è stata registrata.' })
  recordedAt(@Root() { recordedAt }: PhaseReport): string {
    return recordedAt;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Chi ha registrato; null per chi non lavora per l’ente.',
  })
  recordedBy(@Root() { municipality, recordedBy }: PhaseReport, @Ctx() context: RequestContext): string | null {
    return isStaff(context, municipality) ? recordedBy : null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'La rendicontazione che ha preso il suo posto; null per quella in vigore.',
  })
  supersededBy(@Root() { supersededBy }: PhaseReportView): string | null {
    return supersededBy;
  }
}
