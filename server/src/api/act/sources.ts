import { linePages } from '../../import/format/document-places.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Act } from '../../plan/stored/act/act.entity.js';
import type { Loaders } from '../loading/loaders.js';
import type { SourceRow } from './source-types.js';

/** A loaded act of a plan. */
export async function loadedAct(loaders: Loaders, { municipality, year }: PlanKey, ordinal: number): Promise<Act> {
  const act = (await loaders.acts.load([municipality, year])).find((found) => found.ordinal === ordinal);
  if (act) return act;
  // People state what the original plan says before its document is loaded.
  if (ordinal === 0) return { ...UNLOADED_ORIGINAL, municipality, year };
  throw new Error(`Act ${ordinal} of ${municipality}/${year} is not loaded.`);
}

const UNLOADED_ORIGINAL = {
  ordinal: 0,
  title: 'Piano originario (documento non caricato)',
  number: null,
  adoptedOn: null,
  link: null,
  period: null,
  municipalityName: '',
  document: '',
};

/** The stored state of a plan after its latest act. */
export async function latestState(loaders: Loaders, { municipality, year }: PlanKey): Promise<number> {
  return (await loaders.acts.load([municipality, year])).at(-1)?.ordinal ?? -1;
}

const pagesOf = new WeakMap<object, ReadonlyMap<number, number>>();

/** The page on which a line of a document stands; null where it has none. */
export async function pageOfLine(
  loaders: Loaders,
  { municipality, id }: { readonly municipality: string; readonly id: string },
  line: number,
): Promise<number | null> {
  const [document] = await loaders.places.load([municipality, id]);
  if (document === undefined || document.places === null) return null;
  const pages = pagesOf.get(document) ?? linePages(document.places);
  pagesOf.set(document, pages);
  return pages.get(line) ?? null;
}

/** The text at a line of an act's document. */
export async function rowSource(
  loaders: Loaders,
  plan: PlanKey,
  act: number,
  printed: { readonly line: number | null; readonly text: string },
): Promise<SourceRow> {
  const { document } = await loadedAct(loaders, plan, act);
  return { municipality: plan.municipality, documentId: document, ...printed };
}
