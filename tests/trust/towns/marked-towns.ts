import { randomUUID } from 'node:crypto';
import type { Role } from '@traguardo/schema/vocabulary';
import type { Database } from '@traguardo/server/database/open-database';
import { loadAct } from '@traguardo/server/import/act/save-document';
import { actText } from '../../harness/documents/act-text.js';
import { type StaffMember, staffMember } from '../../harness/people/staff.js';

const ROLES = ['MANAGER', 'SEGRETERIA', 'BOARD', 'ANALYST', 'ADMINISTRATOR'] as const satisfies readonly Role[];

/** A municipality all of whose data hold words that stand nowhere else. */
export interface MarkedTown {
  readonly number: number;
  readonly slug: string;
  readonly document: string;
  readonly staff: readonly (StaffMember & { readonly role: (typeof ROLES)[number] })[];
}

/** The words of a town: `paese` its name, `piano` what is in its plan, `interno` what is for its staff alone. */
export function marker(kind: 'paese' | 'piano' | 'interno', town: number): string {
  return `${kind}q${String(town).padStart(2, '0')}q`;
}

/** Which towns' words of a kind a text holds. */
export function markedTowns(kind: 'paese' | 'piano' | 'interno', text: string): Set<number> {
  return new Set([...text.matchAll(new RegExp(`${kind}q(\\d\\d)q`, 'gi'))].map(([, number]) => Number(number)));
}

export async function fillMarkedTowns(database: Database, count: number): Promise<MarkedTown[]> {
  const towns: MarkedTown[] = [];
  for (let number = 0; number < count; number += 1) towns.push(await fillTown(database, number));
  return towns;
}

async function fillTown(database: Database, number: number): Promise<MarkedTown> {
  const plan = marker('piano', number);
  const slug = marker('paese', number);
  const rows = [1, 2].map((row) => ({
    manager: `Responsabile ${plan}`,
    sector: `Settore ${row} ${plan}`,
    objective: `C1_000${row}`,
    objectiveTitle: `Obiettivo ${row} ${plan}`,
    definition: `Definizione ${plan}`,
    indicator: String(row),
    title: `Indicatore ${row} ${plan}`,
    formula: 'numero',
    purpose: `Finalità ${plan}`,
    target: '100',
    weight: '100',
    request: `Si chiede di ridurre il target a 30, ${plan}`,
    motivation: `Motivazione ${plan}`,
    decision: 'VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 100 COME SEGUE: TARGET PREVENTIVO 30',
  }));
  const text = actText({
    municipality: `COMUNE DI ${slug.toUpperCase()}`,
    year: 2021,
    heading: 'Primo provvedimento di variazione',
    areas: [{ name: `AREA ${plan.toUpperCase()}`, rows }],
  });
  const act = await loadAct(database, { filename: `${plan}.txt`, bytes: Buffer.from(text), importedBy: null });
  if (!act.saved) throw new Error(JSON.stringify(act.issues));
  const { queries } = database;
  const [document, sector] = await Promise.all([
    queries.selectFrom('SourceDocument').where('municipality', '=', slug).select('id').executeTakeFirstOrThrow(),
    queries.selectFrom('Sector').where('municipality', '=', slug).select('key').executeTakeFirstOrThrow(),
  ]);
  const staff = [];
  for (const role of ROLES) {
    const sectors = role === 'MANAGER' ? [sector.key] : [];
    const member = await staffMember(database, { role, municipality: slug, sectors });
    const name = `${marker('interno', number)} ${role}`;
    const email = `${marker('interno', number)}-${randomUUID().slice(0, 8)}@comune.example`;
    await queries.updateTable('Person').set({ name, email }).where('id', '=', member.id).execute();
    staff.push({ ...member, email, role });
  }
  return { number, slug, document: document.id, staff };
}
