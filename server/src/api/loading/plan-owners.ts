import { foldedText } from '../../plan/natural-key.js';
import type { Municipality } from '../../plan/stored/municipality.entity.js';
import type { RequestContext } from './request-context.js';

/** Who looks for municipalities, and with what. */
type OwnersReader = Pick<RequestContext, 'queries' | 'loaders'>;

export interface OwnersAsked {
  /** What the name holds, without regard to case and accents; empty = any name. */
  readonly name: string;
  readonly most: number;
}

/** How many more than were asked for are looked at: some may have no plan that the reader may know of. */
const SPARE = 8;

/**
 * The municipalities with a plan that the reader may know of, by name. However many there are, only as many are looked
 * at as the answer needs, unless a name is looked for.
 */
export async function planOwners(reader: OwnersReader, { name, most }: OwnersAsked): Promise<Municipality[]> {
  const words = foldedText(name);
  const found: Municipality[] = [];
  let size = words === '' ? most + SPARE : null;
  for (let offset = 0; found.length < most; ) {
    const owners = await ownersByName(reader, size, offset);
    const named = owners.filter((owner) => foldedText(owner.name).includes(words));
    found.push(...(await shownOwners(reader, named)));
    if (size === null || owners.length < size) break;
    offset += size;
    size *= 2;
  }
  return found.slice(0, most);
}

/** Asks for their plans by itself: what was loaded before would make it hang on the question how often is asked. */
async function shownOwners(
  { queries, loaders }: OwnersReader,
  owners: readonly Municipality[],
): Promise<Municipality[]> {
  if (owners.length === 0) return [];
  const slugs = owners.map(({ slug }) => slug);
  const plans = await queries.selectFrom('Plan').selectAll().where('municipality', 'in', slugs).execute();
  const shown = new Set((await loaders.shown.plans(plans)).map(({ municipality }) => municipality));
  return owners.filter(({ slug }) => shown.has(slug));
}

/** The municipalities that have a plan, whoever may know of it. */
function ownersByName({ queries }: OwnersReader, size: number | null, offset: number): Promise<Municipality[]> {
  const all = queries
    .selectFrom('Municipality')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('Plan').whereRef('Plan.municipality', '=', 'Municipality.slug').select('Plan.year')),
    )
    .selectAll()
    .orderBy('name')
    .orderBy('slug');
  return (size === null ? all : all.limit(size).offset(offset)).execute();
}
