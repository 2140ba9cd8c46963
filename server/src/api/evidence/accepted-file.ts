import { createHash } from 'node:crypto';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { EVIDENCE_KINDS, evidenceMediaType } from '../../reading/evidence-kind.js';
import { evidenceBytes } from '../../reading/stored/record-evidence.js';
import type { RequestContext } from '../loading/request-context.js';

/** How many files may prove one value, or one phase. */
export const FILES_PER_VALUE = 10;

const NAME_LENGTH = 200;
const MEGABYTE = 1_000_000;

export interface SentFile {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

export interface AcceptedFile extends SentFile {
  readonly mediaType: string;
  readonly sha256: string;
}

/** The file as it is kept; throws where it is of a kind, or holds what, is not taken. */
export async function acceptedFile(documents: RequestContext['documents'], { filename, bytes }: SentFile) {
  const name = filename
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(-NAME_LENGTH);
  const mediaType = evidenceMediaType(name, bytes);
  if (mediaType === null) {
    throw new DomainError(
      'INVALID_INPUT',
      `«${name}» non è un file che si possa allegare: sono ammessi ${EVIDENCE_KINDS}, e il contenuto deve corrispondere al nome.`,
    );
  }
  const isDocument = mediaType.startsWith('application/');
  const refusal = isDocument ? await documents.evidenceRefusal(mediaType, bytes) : null;
  if (refusal !== null) throw new DomainError('INVALID_INPUT', `«${name}» non si può allegare. ${refusal}`);
  return { filename: name, mediaType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

export function refuseTooMany(kept: readonly object[]): void {
  if (kept.length < FILES_PER_VALUE) return;
  throw new DomainError(
    'CONFLICT',
    `A un valore o a una fase si allegano al massimo ${FILES_PER_VALUE} file: toglierne uno prima di caricarne un altro.`,
  );
}

/** Files that were taken away count too: they are kept. */
export async function refuseBeyondQuota(
  queries: Queries,
  municipality: string,
  size: number,
  quota: number,
): Promise<void> {
  if ((await evidenceBytes(queries, [municipality])) + size <= quota) return;
  throw new DomainError(
    'CONFLICT',
    `Non c’è più posto per i file che documentano valori e fasi dell’ente: il limite è ${quota / MEGABYTE} MB in tutto. Allegare un file più piccolo, o chiedere a chi gestisce il servizio di alzare il limite (impostazione EVIDENCE_QUOTA_MB).`,
  );
}
