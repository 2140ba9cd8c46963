import { insertRows } from '../../database/insert-rows.js';
import type { Queries } from '../../database/open-database.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { latestDeclarations } from '../../plan/statement/effective-statements.js';
import type { DeclaredValue } from '../../plan/stored/declared-value.entity.js';
import { ofPlan } from '../../plan/stored/of-plan.js';

/** A person's statement; a null `value` withdraws the earlier statement of the same field and act. */
export type NewDeclaration = Pick<DeclaredValue, 'subject' | 'code' | 'field' | 'act' | 'value' | 'source'> &
  Partial<Correction>;

/** What a correction has beside a declaration. */
export type Correction = Pick<DeclaredValue, 'reason' | 'corrected' | 'phase' | 'words'>;

const NO_CORRECTION: Correction = { reason: null, corrected: null, phase: null, words: null };

export interface DeclarationContext {
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** The declarations in force before, and the added ones; both empty where nothing changes. */
export interface StoredDeclarations {
  readonly before: readonly NewDeclaration[];
  readonly after: readonly NewDeclaration[];
}

/** Adds declarations; nothing is overwritten. One that repeats the value in force, or withdraws nothing, is left
 *  out. */
export async function storeDeclarations(
  queries: Queries,
  { municipality, year }: PlanKey,
  declarations: readonly NewDeclaration[],
  recording: DeclarationContext,
): Promise<StoredDeclarations> {
  const codes = [...new Set(declarations.map(({ code }) => code))];
  if (codes.length === 0) return { before: [], after: [] };
  const held = await declarationsInForce(queries, { municipality, year }, codes);
  const inForce = new Map(held.map((row) => [declarationKey(row), row]));
  // Corrections and other declarations of a field and act are numbered together.
  const last = new Map<string, number>();
  for (const row of held) last.set(numberKey(row), Math.max(row.number, last.get(numberKey(row)) ?? 0));
  const added = declarations.filter((declaration) => {
    const known = inForce.get(declarationKey(declaration));
    if (declaration.reason != null) return true;
    return (
      (known?.value ?? null) !== declaration.value ||
      (declaration.value !== null && known?.source !== declaration.source)
    );
  });
  await insertRows(
    queries,
    'DeclaredValue',
    added.map((declaration) => ({
      municipality,
      year,
      ...NO_CORRECTION,
      ...declaration,
      number: (last.get(numberKey(declaration)) ?? 0) + 1,
      ...recording,
    })),
  );
  const before = added.flatMap((declaration) => {
    const known = inForce.get(declarationKey(declaration));
    return known === undefined ? [] : [declarationOf(known)];
  });
  return { before, after: added };
}

/** The declarations in force of some objectives or indicators: the last one of each field and act. */
export async function declarationsInForce(
  queries: Queries,
  key: PlanKey,
  codes: readonly string[],
): Promise<DeclaredValue[]> {
  const rows = await queries
    .selectFrom('DeclaredValue')
    .where(ofPlan(key))
    .where('code', 'in', codes)
    .selectAll()
    .execute();
  return latestDeclarations(rows);
}

function declarationOf({ subject, code, field, act, value, source, reason }: DeclaredValue): NewDeclaration {
  return { subject, code, field, act, value, source, ...(reason !== null && { reason }) };
}

function declarationKey(declaration: NewDeclaration): string {
  return `${numberKey(declaration)}|${declaration.phase ?? null}`;
}

function numberKey({ subject, code, field, act }: NewDeclaration): string {
  return `${subject}|${code}|${field}|${act}`;
}
