import { useSearch } from '@tanstack/react-router';
import { usePlanFrame } from './plan-frame.js';
import { useViewer, type Viewer } from './viewer.js';

/** Slug of the municipality that the pages of the staff are about: the address says it, else the plan that is shown, else
 *  the viewer's first role. Undefined where there is none yet. */
export function useStaffPlace(): string | undefined {
  const { ente } = useSearch({ from: '__root__' });
  const shown = usePlanFrame().data?.plan?.municipality.slug;
  const viewer = useViewer().data?.viewer;
  return ente ?? shown ?? ownPlace(viewer);
}

function ownPlace(viewer: Viewer | undefined): string | undefined {
  return viewer?.roles.find(({ municipality }) => municipality !== null)?.municipality?.slug;
}
