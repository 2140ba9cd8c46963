import type { ReactNode } from 'react';
import { useStaffPlace } from '../ui/staff-place.js';
import { useAdministrationText } from './administration-text.js';

/** What is about one municipality; says so where there is none yet. */
export function InMunicipality({ children }: { children: (municipality: string) => ReactNode }) {
  const text = useAdministrationText();
  const municipality = useStaffPlace();
  return municipality === undefined ? <p>{text.noMunicipality}</p> : children(municipality);
}
