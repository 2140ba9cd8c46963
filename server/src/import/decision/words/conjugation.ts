import type { Concept, Form, Lexeme } from './concepts.js';

const PARTICIPLE = ['o', 'a', 'i', 'e'];
const ENCLITICS = ['', 'lo', 'la', 'li', 'le', 'ne', 'si'];

export type Entries = Map<string, Lexeme>;

export function addForms(entries: Entries, concept: Concept, form: Form, words: readonly string[]): void {
  for (const word of words) if (!entries.has(word)) entries.set(word, { concept, form });
}

/** Infinitive and gerund with the pronouns that may be attached to them: ridurre, ridurlo, riducendolo. */
function addNonFiniteForms(entries: Entries, concept: Concept, infinitive: string, gerund: string): void {
  addForms(entries, concept, 'INFINITIVE', [infinitive]);
  const cut = infinitive.endsWith('rre') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  addForms(
    entries,
    concept,
    'INFINITIVE',
    ENCLITICS.filter((tail) => tail !== '').map((tail) => cut + tail),
  );
  addForms(
    entries,
    concept,
    'GERUND',
    ENCLITICS.map((tail) => gerund + tail),
  );
}

/** A regular verb in -are; `noun` false where the noun in -azione means something else. */
export function addAreVerb(entries: Entries, concept: Concept, stems: string, noun = true): void {
  for (const stem of stems.split(' ')) {
    const hard = /[cg]$/.test(stem) ? `${stem}h` : stem;
    const soft = stem.endsWith('i') ? stem.slice(0, -1) : hard;
    addNonFiniteForms(entries, concept, `${stem}are`, `${stem}ando`);
    addForms(entries, concept, 'FINITE', [
      `${stem}a`,
      `${stem}ano`,
      `${soft}iamo`,
      `${soft}era`,
      `${soft}eranno`,
      `${soft}ino`,
    ]);
    addForms(
      entries,
      concept,
      'PARTICIPLE',
      PARTICIPLE.map((tail) => `${stem}at${tail}`),
    );
    if (noun) addForms(entries, concept, 'NOUN', [`${stem}azione`, `${stem}azioni`, `${stem}amento`]);
  }
}

/** An irregular verb: infinitive gerund participle-stem finite,finite,… noun,noun,… */
export function addIrregularVerb(entries: Entries, concept: Concept, line: string): void {
  const [infinitive = '', gerund = '', stems = '', finite = '', nouns = ''] = line.split(' ');
  addNonFiniteForms(entries, concept, infinitive, gerund);
  addForms(entries, concept, 'FINITE', finite.split(',').filter(Boolean));
  for (const stem of stems.split(',').filter(Boolean))
    addForms(
      entries,
      concept,
      'PARTICIPLE',
      PARTICIPLE.map((tail) => stem + tail),
    );
  addForms(entries, concept, 'NOUN', nouns.split(',').filter(Boolean));
}
