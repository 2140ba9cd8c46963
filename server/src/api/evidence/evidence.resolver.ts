import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { decision, EVIDENCE_READERS } from '../../account/permission.js';
import { Phase } from '../../plan/stored/phase.entity.js';
import type { EvidenceHead } from '../../reading/stored/load-evidence.js';
import type { PhaseEvidenceHead } from '../../reading/stored/phase-evidence.js';
import { Reading } from '../../reading/stored/reading.entity.js';
import { NODE_IDS, storedId } from '../graphql/node-id.js';
import type { RequestContext } from '../loading/request-context.js';
import { phaseNames } from '../phases/phase-reports.js';
import { EvidenceFile } from '../reporting/evidence-types.js';
import { attachEvidence, removeEvidence } from './store-evidence.js';

type FileHead = EvidenceHead | PhaseEvidenceHead;

@Resolver(() => EvidenceFile)
export class EvidenceFileResolver {
  @FieldResolver(() => ID)
  id(@Root() file: FileHead): string {
    return NODE_IDS.EvidenceFile.id(file);
  }
}

@Resolver(() => Phase)
export class PhaseEvidenceResolver {
  @FieldResolver(() => [EvidenceFile], {
    description:
      'I file che documentano la fase: per chi ne risponde, la Segreteria Generale e il Nucleo di Valutazione; lista vuota per gli altri.',
  })
  async evidenceFiles(@Root() phase: Phase, @Ctx() context: RequestContext): Promise<readonly FileHead[]> {
    const { municipality, year, atAct, objective, key } = phase;
    const { actor, loaders } = context;
    if (actor.person === null) return [];
    const [owner] = await loaders.objective.load([municipality, year, atAct, objective]);
    const contributors = await loaders.contributorsOfObjective.load([municipality, year, atAct, objective]);
    const sectors = [[owner?.sector ?? '', ...contributors.map(({ sector }) => sector)]];
    if (decision(actor, EVIDENCE_READERS, { municipality, sectors }, false) !== 'ALLOWED') return [];
    const names = [key, ...phaseNames(phase)];
    const files = await loaders.phaseEvidence.load([municipality, year, objective]);
    return files.filter((file) => names.includes(file.phase));
  }
}

@Resolver(() => Reading)
export class EvidenceResolver {
  @FieldResolver(() => [EvidenceFile], {
    description:
      'I file che documentano il valore di questa data: per chi ne risponde, la Segreteria Generale e il Nucleo di Valutazione; lista vuota per gli altri.',
  })
  evidence(@Root() reading: Reading, @Ctx() context: RequestContext): Promise<readonly EvidenceHead[]> {
    return evidenceOf(context, reading);
  }

  @Mutation(() => Reading, {
    description: 'Allega a una rilevazione un file già caricato per lo stesso indicatore, anche per un’altra data.',
  })
  attachEvidence(
    @Ctx() { database, actor }: RequestContext,
    @Arg('reading', () => ID, { description: 'La rilevazione.' }) reading: string,
    @Arg('evidence', () => ID, { description: 'Il file, come ha risposto `POST /evidence`.' }) evidence: string,
  ): Promise<Reading> {
    return database.write((queries) => attachEvidence(queries, actor, reading, storedId('EvidenceFile', evidence)));
  }

  @Mutation(() => Boolean, { description: 'Toglie un file allegato: non si vede più, ma resta conservato.' })
  async removeEvidence(
    @Ctx() { database, actor }: RequestContext,
    @Arg('evidence', () => ID, { description: 'Il file.' }) evidence: string,
  ): Promise<boolean> {
    await database.write((queries) => removeEvidence(queries, actor, storedId('EvidenceFile', evidence)));
    return true;
  }
}

/** The files of a reading's value, for those who may see them; none for all others. */
async function evidenceOf(
  { actor, loaders }: RequestContext,
  { municipality, year, indicator, asOf, final }: Reading,
): Promise<readonly EvidenceHead[]> {
  if (actor.person === null) return [];
  const states = await loaders.indicatorStates.load([municipality, year, indicator]);
  const sectors = states.slice(-1).map(({ sector }) => sector);
  if (decision(actor, EVIDENCE_READERS, { municipality, sectors }, false) !== 'ALLOWED') return [];
  const files = await loaders.evidence.load([municipality, year, indicator]);
  return files.filter((file) => file.asOf === asOf && file.final === final);
}
