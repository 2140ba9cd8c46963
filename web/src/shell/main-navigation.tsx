import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useId, useState } from 'react';
import { useOwnSector } from '#ui/own-sector.js';
import type { PlanFrame } from '#ui/plan-frame.js';
import { useWords } from '#words/words.js';

const withoutSearch = { includeSearch: false } as const;
const exactly = { exact: true, includeSearch: false } as const;

function Pages({ plan }: { plan: PlanFrame | null }) {
  const { navigation } = useWords('frame');
  const own = useOwnSector(plan?.municipality.slug).key;
  const isInPlan = plan?.sectors.some(({ key }) => key === own);
  return (
    <>
      <li>
        <Link to="/" activeOptions={exactly}>
          {navigation.overview}
        </Link>
      </li>
      {own !== null && isInPlan && (
        <li>
          <Link to="/settori/$key" params={{ key: own }} activeOptions={withoutSearch}>
            {navigation.ownSector}
          </Link>
        </li>
      )}
      <li>
        <Link to="/obiettivi" activeOptions={withoutSearch}>
          {navigation.objectives}
        </Link>
      </li>
      <li>
        <Link to="/indicatori" activeOptions={withoutSearch}>
          {navigation.indicators}
        </Link>
      </li>
      <li>
        <Link to="/variazioni" activeOptions={withoutSearch}>
          {navigation.variations}
        </Link>
      </li>
      <li>
        <Link to="/confronto" activeOptions={withoutSearch}>
          {navigation.comparison}
        </Link>
      </li>
      <li>
        {/* The explorer's editor writes style elements, which the policy allows on that page alone: a page load brings the policy. */}
        <Link to="/explorer" reloadDocument activeOptions={withoutSearch}>
          {navigation.explorer}
        </Link>
      </li>
      <li>
        <Link to="/guida" activeOptions={withoutSearch}>
          {navigation.guide}
        </Link>
      </li>
    </>
  );
}

/** The pages of the site: a row on a wide screen, behind a button on a narrow one. */
export function MainNavigation({ plan }: { plan: PlanFrame | null }) {
  const { navigation } = useWords('frame');
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu that led there
  useEffect(() => setOpen(false), [pathname]);
  return (
    <nav aria-label={navigation.label} className="site-nav">
      <div className="container">
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">☰</span> {navigation.menu}
        </button>
        <ul id={id} data-open={open}>
          <Pages plan={plan} />
        </ul>
      </div>
    </nav>
  );
}
