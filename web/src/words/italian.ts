import { italianWords } from '@traguardo/schema/words/it';
import { italianFrame } from './it/frame.js';

/** Every sentence of the screens in Italian. `Text` is its type, so another language is complete or does not compile. */
export const italian = {
  ...italianWords,
  ...italianFrame,
  product: 'Traguardo',
  tagline: 'Gli obiettivi del Comune, i risultati e le variazioni',
  planOf: (period: string) => `Piano della Performance ${period}`,
  skip: 'Vai al contenuto principale',
  demonstration: 'Dati dimostrativi',
  demonstrationNote: 'I consuntivi mostrati sono di prova: non sono risultati reali dell’ente.',
};

export type Text = typeof italian;
