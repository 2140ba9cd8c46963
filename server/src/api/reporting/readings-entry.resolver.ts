import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Reading } from '../../reading/stored/reading.entity.js';
import { requiredText } from '../graphql/required-text.js';
import type { RequestContext } from '../loading/request-context.js';
import { ReadingInput, reportedInput } from './reading-inputs.js';
import { RecordReadingsResult } from './reading-results.js';
import { recordReports } from './record-reports.js';
import { withdrawReading } from './withdraw-reading.js';

@Resolver()
export class ReadingsEntryResolver {
  @Mutation(() => RecordReadingsResult, {
    description:
      'Registra dei valori: tutti o nessuno. Chi ha il ruolo MANAGER solo per i propri settori, finché non li ha trasmessi. Lo stesso valore con la stessa nota non cambia nulla.',
  })
  recordReadings(
    @Ctx() { database, actor }: RequestContext,
    @Arg('municipality', () => String, { description: "Nome breve dell'ente (`slug`)." }) municipality: string,
    @Arg('year', () => Int, { description: 'Anno del piano.' }) year: number,
    @Arg('readings', () => [ReadingInput], { description: 'I valori.' }) readings: readonly ReadingInput[],
  ): Promise<RecordReadingsResult> {
    const reports = readings.map((input) => ({
      ...reportedInput(input),
      expectedReading: input.expectedReading ?? null,
    }));
    return database.write((queries) => recordReports(queries, actor, { municipality, year }, reports));
  }

  @Mutation(() => Reading, {
    description:
      'Ritira la rilevazione in vigore: torna in vigore quella che aveva sostituito. Nulla è cancellato: la risposta è il ritiro, che resta fra le rilevazioni.',
  })
  withdrawReading(
    @Ctx() { database, actor }: RequestContext,
    @Arg('reading', () => ID, { description: 'La rilevazione da ritirare.' }) reading: string,
    @Arg('reason', () => String, { description: 'Il motivo.' }) reason: string,
  ): Promise<Reading> {
    const note = requiredText(reason, 'il motivo');
    return database.write((queries) => withdrawReading(queries, actor, reading, note));
  }
}
