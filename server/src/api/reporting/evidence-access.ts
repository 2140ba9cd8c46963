import { decision } from '../../account/permission.js';
import type { EvidenceHead } from '../../reading/stored/load-evidence.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { EVIDENCE_READERS } from '../access/operations.js';
import type { RequestContext } from '../loading/request-context.js';

/** The files of a reading's value, for whoever may see them; none for anybody else. */
export async function evidenceOf(
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
