import type { Language } from '@traguardo/schema/format';

type ActFormText = {
  number: string;
  date: string;
  link: string;
  linkHint: string;
  published: string;
  saved: string;
};

/** What identifies an act, in each language. */
export const actFormText: Record<Language, ActFormText> = {
  it: {
    number: 'Numero della deliberazione',
    date: 'Data di adozione',
    link: 'Indirizzo della deliberazione pubblicata',
    linkHint: 'Comincia con https://',
    published: 'Deliberazione pubblicata',
    saved: 'Estremi del provvedimento salvati.',
  },
  en: {
    number: 'Number of the deliberation',
    date: 'Date of adoption',
    link: 'Address of the published deliberation',
    linkHint: 'Begins with https://',
    published: 'Published deliberation',
    saved: 'Details of the act saved.',
  },
};
