import type { words as italian } from '#words/it/publication.js';

/** The English sentences about who sees a plan. */
export const words = {
  states: {
    DRAFT: (_until) => 'Draft: only those who work for the municipality see the plan.',
    PUBLIC: (until) =>
      until === null ? 'Published: everybody sees it.' : `Published: everybody sees it, until ${until}.`,
    ENDED: (until) =>
      `Publication ended${until === null ? '' : ` on ${until}`}: only those who work for the municipality see the plan.`,
  },
  publish: 'Publish the plan',
  publishTitle: (year) => `Publish the plan of ${year}?`,
  publishNote: 'From then on everybody sees it, and the start page opens on it if it is the latest one.',
  published: (year) => `The plan of ${year} is published.`,
  withdraw: 'Withdraw the publication',
  withdrawTitle: (year) => `Withdraw the plan of ${year} from publication?`,
  withdrawNote:
    'The plan becomes a draft again: only those who work for the municipality see it. Pages, exports and search show it no more.',
  withdrawn: (year) => `The plan of ${year} is a draft.`,
  prolong: 'Prolong the publication',
  prolongTitle: (year) => `Prolong the publication of the plan of ${year}`,
  prolongNote:
    'A plan stays published for five years after its own, and as long as the acts have effects (art. 8 d.lgs. 33/2013).',
  prolonged: (year) => `The publication of the plan of ${year} is prolonged.`,
  until: 'Last day of publication',
  reason: 'Reason',
} satisfies typeof italian;
