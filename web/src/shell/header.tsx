import { Link, lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import { addressOf } from '#client';
import { useSettings } from '#page-data';
import type { PlanFrame } from '#ui/plan-frame.js';
import { useViewer } from '#ui/viewer.js';
import { useWords, withWords } from '#words/words.js';
import { AccountLink } from './account-link.js';
import { Coat } from './coat.js';
import { LanguageButton } from './language-button.js';
import { MainNavigation } from './main-navigation.js';
import { SearchButton } from './search-button.js';

/** The staff menu is loaded for logged-in people only. */
export const StaffNavigation = lazyRouteComponent(
  () => withWords(import('./staff-navigation.js'), 'staff'),
  'StaffNavigation',
);

/** The municipality, the language, the search, and the navigation. */
export function Header({ plan }: { plan: PlanFrame | null }) {
  const text = useWords('frame');
  const { data, isPending } = useViewer();
  const viewer = data?.viewer;
  const { entityName, logo } = useSettings();
  const name = entityName ?? plan?.municipality.name ?? text.product;
  return (
    <header className="site-header">
      <div className="slim">
        <div className="container">
          <span className="tagline">{text.tagline}</span>
          <span className="slim-tools">
            <AccountLink viewer={viewer} pending={isPending} />
            <LanguageButton />
          </span>
        </div>
      </div>
      <div className="brand">
        <div className="container">
          <Link to="/" className="brand-link">
            <Coat address={logo === null ? null : addressOf(logo)} name={name} />
            <span>
              <strong lang="it">{name}</strong>
              <small>
                {[name !== text.product && text.product, plan?.period && text.planOf(plan.period)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </Link>
          <SearchButton />
        </div>
      </div>
      <MainNavigation plan={plan} />
      {viewer?.name != null && (
        <Suspense fallback={<div className="skeleton-navigation" />}>
          <StaffNavigation viewer={viewer} />
        </Suspense>
      )}
    </header>
  );
}
