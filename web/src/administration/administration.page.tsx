import { useWords } from '#words/words.js';
import { AdministrationIndex } from './administration-frame.js';

/** Amministrazione: the index of its sections. */
export function AdministrationPage() {
  return <AdministrationIndex lead={useWords('administration').lead} />;
}
