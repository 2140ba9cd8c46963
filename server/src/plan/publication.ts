/** Who a plan is for: DRAFT and ENDED for those who work for the municipality, PUBLIC for everybody. */
export const PUBLICATION_STATES = ['DRAFT', 'PUBLIC', 'ENDED'] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** What is stored of the publication of a plan. */
export interface Published {
  readonly year: number;
  /** The year in which the plan was first loaded here. */
  readonly loadedIn: number;
  readonly published: boolean;
  /** A last day that a person has stated, ISO 8601; null = the one that follows from the plan's year. */
  readonly publishedUntil: string | null;
}

/** The last day on which a plan is for everybody: years after its own (art. 8 d.lgs. 33/2013), or after the one in which
 *  an older plan was brought here to be published, or the day stated. */
export function lastPublicDay({ year, loadedIn, publishedUntil }: Published, years: number): string {
  return publishedUntil ?? `${Math.max(year, loadedIn) + years}-12-31`;
}

/** Whether a plan is for everybody on a day. */
export function publicationOf(plan: Published, years: number, today: string): PublicationState {
  if (!plan.published) return 'DRAFT';
  return today > lastPublicDay(plan, years) ? 'ENDED' : 'PUBLIC';
}
