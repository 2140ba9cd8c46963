import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { typedText } from '../../reading/draft-texts.js';
import { dayOf } from '../graphql/scalars.js';
import type { RequestContext } from '../loading/request-context.js';
import { PhaseReportInput, RecordPhasesResult } from './phase-entry-types.js';
import { recordPhases } from './record-phases.js';

@Resolver()
export class PhaseEntryResolver {
  @Mutation(() => RecordPhasesResult, {
    description:
      'Registra l’avanzamento di fasi: tutte o nessuna. Chi ha il ruolo MANAGER solo per i propri settori, finché non ha trasmesso il consuntivo. Ciò che ripete l’ultima rendicontazione non cambia nulla.',
  })
  recordPhases(
    @Ctx() { database, actor }: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('phases', () => [PhaseReportInput], { description: 'Le fasi.' }) phases: readonly PhaseReportInput[],
  ): Promise<RecordPhasesResult> {
    const reports = phases.map(({ phase, doneOn, percent, note, evidence, expectedReport }) => ({
      phase,
      doneOn: doneOn ? dayOf(doneOn) : null,
      percent: percent ?? null,
      note: typedText(note)?.trim() ?? null,
      evidence: typedText(evidence)?.trim() ?? null,
      expectedReport: expectedReport ?? null,
    }));
    return database.write((queries) => recordPhases(queries, actor, { municipality, year }, reports));
  }
}
