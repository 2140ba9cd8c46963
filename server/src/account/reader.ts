import { italianDay } from '../plan/italian-day.js';
import { type PublicationState, type Published, publicationOf } from '../plan/publication.js';
import { type Actor, COMMAND_LINE, EVERYWHERE } from './actor.js';
import { decision, IMPORTING, readableMunicipalities, STAFF } from './permission.js';

/** What the install shows to those who have not logged in. */
export interface PublicRules {
  /** Whether plans are read without logging in. */
  readonly publicReading: boolean;
  /** Whether the names of those who answer for sectors are. */
  readonly publicNames: boolean;
  /** For how many years after its own a plan is. */
  readonly publicationYears: number;
}

/** What one reader may see of plans: every way to a plan asks this. */
export interface Reader {
  /** Whether it sees names of persons in plans. */
  readonly seesNames: boolean;
  /** Whether it works on a municipality's plans, and so sees what was not meant for everybody. */
  worksFor(municipality: string): boolean;
  /** Who a plan is for today. An example does not end with its years: `isExample` is asked then. */
  publicationOf(plan: Published, isExample: () => Promise<boolean>): Promise<PublicationState>;
  /** Whether it reads a plan: a public one of a municipality that it may read, or any one of a municipality it works for. */
  readsPlan(plan: Published & { readonly municipality: string }, isExample: () => Promise<boolean>): Promise<boolean>;
}

export function readerOf(actor: Actor, rules: PublicRules, now = new Date()): Reader {
  const { publicReading, publicNames, publicationYears } = rules;
  const isAllowed = (permission: typeof STAFF, municipality: string) =>
    decision(actor, permission, { municipality, sectors: null }, publicReading) === 'ALLOWED';
  const worksFor = (municipality: string) => actor === COMMAND_LINE || isAllowed(STAFF, municipality);
  const publication: Reader['publicationOf'] = async (plan, isExample) => {
    const state = publicationOf(plan, publicationYears, italianDay(now));
    return state === 'ENDED' && plan.publishedUntil === null && (await isExample()) ? 'PUBLIC' : state;
  };
  return {
    publicationOf: publication,
    seesNames: publicNames || actor === COMMAND_LINE || actor.person !== null,
    worksFor,
    readsPlan: async (plan, isExample) => {
      // A program that loads documents sees the drafts that it loads them into.
      if (worksFor(plan.municipality) || isAllowed(IMPORTING, plan.municipality)) return true;
      const slugs = readableMunicipalities(actor, publicReading);
      if (slugs !== EVERYWHERE && !slugs.has(plan.municipality)) return false;
      return (await publication(plan, isExample)) === 'PUBLIC';
    },
  };
}

/** The reader of a plan of whom everything has been decided before. */
export function decidedReader({ staff, names }: { readonly staff: boolean; readonly names: boolean }): Reader {
  return {
    seesNames: names,
    worksFor: () => staff,
    publicationOf: async () => 'PUBLIC',
    readsPlan: async () => true,
  };
}
