import { useSearch } from '@tanstack/react-router';
import { usePlanFrame } from '../plan-frame.js';
import { useViewer, type Viewer } from '../viewer.js';
import { FIRST_PAGE } from './staff-roles.js';

const isWork = ({ role }: Viewer['roles'][number]) => FIRST_PAGE[role] !== null;

/** Slug of the municipality whose plan is shown; undefined = none. */
export function useShownPlace(): string | undefined {
  const { ente } = useSearch({ from: '__root__' });
  const shown = usePlanFrame().data?.plan?.municipality.slug;
  return ente ?? shown;
}

/**
 * Slug of the municipality that the viewer's menu leads to: the one shown, where the viewer works for it, else the
 * first that the viewer works for.
 */
export function useWorkPlace(): string | undefined {
  const shown = useShownPlace();
  const roles = useViewer().data?.viewer.roles ?? [];
  // Who only analyses has a desk too, and finds it also where no plan is shown yet.
  const own = (roles.some(isWork) ? roles.filter(isWork) : roles).map(({ municipality }) => municipality?.slug);
  const worksThere = own.includes(undefined) || own.includes(shown);
  return worksThere ? shown : (own[0] ?? shown);
}

/**
 * Slug of the municipality of the staff pages: from the address, else that of the menu. Undefined where there is none
 * yet.
 */
export function useStaffPlace(): string | undefined {
  const { ente } = useSearch({ from: '__root__' });
  const own = useWorkPlace();
  return ente ?? own;
}
