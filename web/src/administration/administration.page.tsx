import { AdministrationIndex } from './administration-frame.js';
import { useAdministrationText } from './administration-text.js';

/** Amministrazione: where everything else begins. */
export function AdministrationPage() {
  return <AdministrationIndex lead={useAdministrationText().lead} />;
}
