import { useHydrated } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { usePlanFrame } from '../../plan-frame.js';
import { hasRole, useViewer } from '../../viewer.js';

const ObjectiveAddition = lazy(async () => ({
  default: (await import('../../staff/objective-addition.js')).ObjectiveAddition,
}));

type AddObjectiveProps = {
  /** Names of the area and sector that the page is about. */
  area?: string;
  sector?: string;
};

/** Where the Segreteria adds an objective to a plan that is not closed; nothing for anybody else. */
export function AddObjective({ area = '', sector = '' }: AddObjectiveProps) {
  const viewer = useViewer().data?.viewer;
  const plan = usePlanFrame().data?.plan;
  // The server, which cannot wait for the code of the form, leaves it to the browser.
  const hydrated = useHydrated();
  if (!hydrated || plan == null || plan.closed || !hasRole(viewer, ['SEGRETERIA'], plan.municipality.slug)) return null;
  return (
    <Suspense>
      <ObjectiveAddition key={`${area}/${sector}`} plan={plan} area={area} sector={sector} />
    </Suspense>
  );
}
