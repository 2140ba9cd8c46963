import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '#words/words.js';
import type { Place } from './place-link.js';
import { PlaceLink } from './place-link.js';
import { useTitle } from './use-title.js';

type PageProps = {
  title: string;
  /** Set where the title is text of the plan, in Italian in every language of the page. */
  titleLanguage?: 'it';
  /** The kind of object that the page shows, above its title. */
  kicker?: ReactNode;
  lead?: ReactNode;
  /** The breadcrumb from the Cruscotto, without the page itself. */
  path?: readonly { place: Place; label: string }[];
  /** The page's own name in the breadcrumb, where the title is too long for it. */
  pathEnd?: string | null;
  children: ReactNode;
};

type BreadcrumbsProps = {
  path: readonly { place: Place; label: string }[];
  end: string;
  language: 'it' | undefined;
};

function Breadcrumbs({ path, end, language }: BreadcrumbsProps) {
  const text = useWords('frame');
  return (
    <nav aria-label={text.navigation.path} className="path">
      <ol className="breadcrumb">
        <li className="breadcrumb-item">
          <Link to="/">{text.navigation.overview}</Link>
        </li>
        {path.map(({ place, label }) => (
          <li className="breadcrumb-item" key={`${place.kind}/${place.key}`}>
            <PlaceLink place={place}>{label}</PlaceLink>
          </li>
        ))}
        <li className="breadcrumb-item active" aria-current="page" lang={language}>
          {end}
        </li>
      </ol>
    </nav>
  );
}

/** A title of so many characters is set smaller, so that the answer stands on the first screen. */
const LONG = 60;

/** The head of every page: window title, breadcrumb, and the one h1. */
export function Page({ title, titleLanguage, kicker, lead, path, pathEnd, children }: PageProps) {
  useTitle(title);
  return (
    <div className="page container">
      {path && (
        <Breadcrumbs path={path} end={pathEnd ?? title} language={pathEnd === undefined ? titleLanguage : undefined} />
      )}
      <header className="page-head">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 lang={titleLanguage} data-long={title.length > LONG || undefined}>
          {title}
        </h1>
        {lead && <div className="page-lead">{lead}</div>}
      </header>
      {children}
    </div>
  );
}

export function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
