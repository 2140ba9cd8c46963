import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DomainError } from '../../plan/domain-error.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { compareText } from '../../plan/statement/history.js';
import { Indicator } from '../../plan/stored/indicator.entity.js';
import { Objective } from '../../plan/stored/objective.entity.js';
import { isStaff } from '../access/is-staff.js';
import { latestState, loadedAct } from '../act/sources.js';
import { NODE_IDS } from '../graphql/node-id.js';
import type { AtState } from '../loading/members.js';
import type { RequestContext } from '../loading/request-context.js';
import { type CorrectedMember, correctedMember, correctFields } from './correct-field.js';
import { CorrectedSubject, Correction, CorrectionInput } from './correction-types.js';

const CORRECTIONS = 'Le correzioni fatte da persone, dalla più vecchia, anche quelle corrette di nuovo.';
const MOST = 20;

@Resolver(() => Objective)
export class ObjectiveCorrectionResolver {
  @FieldResolver(() => [Correction], { description: CORRECTIONS })
  corrections(@Root() objective: Objective, @Ctx() context: RequestContext): Promise<Correction[]> {
    return correctionsOf(
      context,
      { ...objective, state: objective.atAct },
      { subject: 'OBJECTIVE', code: objective.code },
    );
  }
}

@Resolver(() => Indicator)
export class IndicatorCorrectionResolver {
  @FieldResolver(() => [Correction], { description: CORRECTIONS })
  corrections(@Root() indicator: Indicator, @Ctx() context: RequestContext): Promise<Correction[]> {
    return correctionsOf(
      context,
      { ...indicator, state: indicator.atAct },
      { subject: 'INDICATOR', code: indicator.code },
    );
  }

  @Mutation(() => [Correction], {
    description:
      'Corregge ciò che un documento dice, o che il programma vi ha letto, di un obiettivo, di un indicatore o di una fase: ' +
      'tutti i campi o nessuno, con motivo e fonte. Risponde con le correzioni di quell’elemento. Una variazione ' +
      'caricata dopo non la annulla, se non dice un altro valore ancora.',
  })
  async correctField(
    @Ctx() context: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('of', () => CorrectedSubject, { description: 'Che cosa si corregge.' }) of: CorrectedSubject,
    @Arg('corrections', () => [CorrectionInput], { description: `Le correzioni, al più ${MOST}.` })
    corrections: CorrectionInput[],
  ): Promise<Correction[]> {
    if (corrections.length === 0 || corrections.length > MOST) {
      throw new DomainError('INVALID_INPUT', `Indicare da 1 a ${MOST} correzioni.`);
    }
    const key = { municipality, year };
    const member = correctedMember(of);
    await correctFields(context, key, member, corrections);
    const state = await latestState(context.loaders, key);
    return await correctionsOf(context, { ...key, state }, member);
  }
}

/** The corrections of a member, each with the value before it: that of the document, or of an earlier correction. */
export async function correctionsOf(
  context: RequestContext,
  { municipality, year, state }: AtState<PlanKey>,
  { subject, code }: CorrectedMember,
): Promise<Correction[]> {
  const { loaders } = context;
  const declared = await loaders.declarations.load([municipality, year, subject, code]);
  const before = new Map<string, string | null>();
  const rows = declared
    .toSorted((a, b) => a.number - b.number)
    .flatMap((row) => {
      if (row.reason === null) return [];
      const key = `${row.field}|${row.act}|${row.phase}`;
      const from = before.get(key);
      before.set(key, row.value);
      return [{ row, reason: row.reason, from: from === undefined ? row.corrected : from }];
    });
  const isOfStaff = isStaff(context, municipality);
  return await Promise.all(
    rows
      .toSorted((a, b) => compareText(a.row.recordedAt, b.row.recordedAt))
      .map(async ({ row, reason, from }) => ({
        id: NODE_IDS.Correction.id({ ...row, state }),
        field: row.field,
        from,
        to: row.value,
        words: row.words,
        reason,
        source: row.source,
        by: isOfStaff ? row.recordedBy : null,
        at: row.recordedAt,
        act: { ...(await loadedAct(loaders, row, row.act)), state },
      })),
  );
}
