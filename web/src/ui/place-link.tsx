import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** An object with a page of its own; `key` is its code, or the last part of its ID. */
export type Place = { kind: 'area' | 'sector' | 'objective' | 'indicator'; key: string };

type PlaceLinkProps = { place: Place; children: ReactNode; className?: string; 'aria-label'?: string };

/**
 * A link to the page of an area, sector, objective or indicator; works inside SVG too. Its text is the plan's, in
 * Italian in every language of the page; a label is in the page's language.
 */
export function PlaceLink({ place, ...given }: PlaceLinkProps) {
  const { kind, key } = place;
  const rest = given['aria-label'] === undefined ? { ...given, lang: 'it' } : given;
  if (kind === 'area') return <Link to="/aree/$key" params={{ key }} {...rest} />;
  if (kind === 'sector') return <Link to="/settori/$key" params={{ key }} {...rest} />;
  if (kind === 'objective') return <Link to="/obiettivi/$code" params={{ code: key }} {...rest} />;
  return <Link to="/indicatori/$code" params={{ code: key }} {...rest} />;
}

/** Goes to the page of an area, sector, objective or indicator. */
export function useOpenPlace(): (place: Place) => Promise<void> {
  const navigate = useNavigate();
  return ({ kind, key }) => {
    if (kind === 'area') return navigate({ to: '/aree/$key', params: { key } });
    if (kind === 'sector') return navigate({ to: '/settori/$key', params: { key } });
    if (kind === 'objective') return navigate({ to: '/obiettivi/$code', params: { code: key } });
    return navigate({ to: '/indicatori/$code', params: { code: key } });
  };
}
