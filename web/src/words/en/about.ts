import type { words as italian } from '#words/it/about.js';

/** The English sentences of Informazioni e accessibilità. */
export const words = {
  title: 'About and accessibility',
  product:
    'Traguardo reads the Performance Plan and the acts that vary it, and shows how much of what was promised has been achieved. Every value leads back to the line of the document it comes from.',
  accessibilityTitle: 'Accessibility',
  accessibility:
    'The pages follow WCAG 2.2, level AA. Every chart has a table with the same numbers, every outcome has an icon and a word besides its colour, and everything can be reached by keyboard.',
  declaration:
    'The accessibility statement required by Italian law 4/2004 is published by the municipality that uses the program.',
  knownLimits:
    'The texts of the documents stand as they are, in Italian, with their abbreviations and capitals. The editor of Explore the data is made for people who write queries: the same answers can be read on the other pages.',
  feedbackTitle: 'Reporting a problem',
  feedback:
    'For a figure that looks wrong or a page that is hard to use, write to the municipality’s Segreteria Generale and give the address of the page.',
  dataTitle: 'Data',
  data: 'The data come from the loaded documents and can be downloaded from every list, by programs too. The pages use no profiling cookies and ask nothing of other sites; the browser remembers only the chosen language and, for people who log in, the login and that the device is known.',
  licenceTitle: 'Licence',
  licence:
    'The program is free software under the EUPL-1.2 licence. Plans and reports are public (Italian legislative decree 33/2013, art. 10).',
} satisfies typeof italian;
