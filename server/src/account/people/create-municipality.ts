import type { Database } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { Municipality } from '../../plan/stored/municipality.entity.js';
import { type Actor, EVERYWHERE } from '../actor.js';
import { recordAudit } from '../audit/record-audit.js';

/** Adds a municipality, so that people can be given roles in it before its first plan is loaded. */
export function createMunicipality(database: Database, actor: Actor, text: string): Promise<Municipality> {
  const name = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const slug = municipalitySlug(name);
  if (slug === '' || name.length > 200) {
    throw new DomainError(
      'INVALID_INPUT',
      'La denominazione non è valida: scriverla per esteso, come «Comune di Cremona».',
    );
  }
  return database.write(async (queries) => {
    const added = await queries
      .insertInto('Municipality')
      .values({ slug, name, givenName: null })
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!added) throw new DomainError('CONFLICT', `L’ente «${slug}» esiste già.`);
    await recordAudit(queries, actor, {
      municipality: EVERYWHERE,
      action: 'createMunicipality',
      subject: slug,
      after: { slug, name },
    });
    return added;
  });
}
