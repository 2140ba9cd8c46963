import type { words as italian } from '#words/it/template.js';

export const words = {
  title: 'Files to fill in, and examples',
  lead: 'Once filled in, the templates are read without a question. The examples are of a municipality that does not exist: they are there to try the product with, not to load real data.',
  kind: { plan: 'Original plan', variation: 'Variation', readings: 'Reported values' },
  template: 'XLSX template',
  example: 'XLSX example',
  templateOf: (kind: string) => `Download the XLSX template: ${kind}`,
  exampleOf: (kind: string) => `Download the XLSX example: ${kind}`,
} satisfies typeof italian;
