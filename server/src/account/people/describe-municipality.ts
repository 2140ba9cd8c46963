import type { BodyKind } from '@traguardo/schema/vocabulary';
import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import type { Municipality } from '../../plan/stored/municipality.entity.js';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';

/** What a body states of itself; null = not stated. */
export interface MunicipalityFacts {
  readonly kind: BodyKind | null;
  readonly fullName: string | null;
  readonly ipaCode: string | null;
  readonly istatCode: string | null;
  readonly population: number | null;
}

/** Stores what whoever administers a municipality states of it: all of it at once, so that a fact can be withdrawn. */
export function describeMunicipality(
  database: Database,
  actor: Actor,
  slug: string,
  stated: MunicipalityFacts,
): Promise<Municipality> {
  const facts = checkedFacts(stated);
  return database.write(async (queries) => {
    const row = queries.selectFrom('Municipality').where('slug', '=', slug).selectAll();
    const found = await row.executeTakeFirst();
    if (!found) throw new DomainError('NOT_FOUND', 'Questo ente non esiste: ricaricare l’elenco.');
    const { statedKind, statedName, ipaCode, istatCode, population } = found;
    const before = { kind: statedKind, fullName: statedName, ipaCode, istatCode, population };
    if (JSON.stringify(before) === JSON.stringify(facts)) return found;
    const { kind, fullName, ...codes } = facts;
    await queries
      .updateTable('Municipality')
      // What was stated stays when the act that created the municipality is undone.
      .set(({ fn, ref }) => ({
        ...{ ...codes, statedKind: kind, statedName: fullName },
        givenName: fn.coalesce(ref('givenName'), ref('name')),
      }))
      .where('slug', '=', slug)
      .execute();
    await recordAudit(queries, actor, {
      municipality: slug,
      action: 'describeMunicipality',
      subject: slug,
      before,
      after: facts,
    });
    return await row.executeTakeFirstOrThrow();
  });
}

function checkedFacts({ kind, fullName, ipaCode, istatCode, population }: MunicipalityFacts): MunicipalityFacts {
  const [name, ipa, istat] = [fullName, ipaCode, istatCode].map(line);
  if (name != null && name.length > 200) {
    throw new DomainError('INVALID_INPUT', 'La denominazione ha al massimo 200 caratteri.');
  }
  if (ipa != null && !/^[\p{L}\p{N}_-]{2,20}$/u.test(ipa)) {
    throw new DomainError('INVALID_INPUT', 'Il codice IPA è fatto di lettere, cifre e trattini bassi: «c_d150».');
  }
  if (istat != null && !/^\d{2,9}$/.test(istat)) {
    throw new DomainError('INVALID_INPUT', 'Il codice ISTAT è fatto di cifre, zeri iniziali compresi: «019036».');
  }
  if (population !== null && (population < 1 || population > 100_000_000)) {
    throw new DomainError('INVALID_INPUT', 'I residenti sono un numero intero maggiore di zero.');
  }
  return { kind, fullName: name ?? null, ipaCode: ipa ?? null, istatCode: istat ?? null, population };
}

/** A text on one line; null = nothing. */
function line(text: string | null): string | null {
  const words = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return words === '' ? null : words;
}
