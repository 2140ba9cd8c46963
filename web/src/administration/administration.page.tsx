import { useWords } from '#words/words.js';
import { AdministrationIndex } from './administration-frame.js';

/** Amministrazione: where everything else begins. */
export function AdministrationPage() {
  return <AdministrationIndex lead={useWords('administration').lead} />;
}
