import { useSearch } from '@tanstack/react-router';
import { useContext } from 'react';
import { DrawnPageContext } from '#ui/drawn-page.js';
import { useTitle } from '#ui/use-title.js';
import { useWords } from '#words/words.js';
import { NO_MUNICIPALITY } from './municipality-choice.js';
import { MunicipalityList } from './municipality-list.js';

/** The page where the address names no municipality that has a plan: it offers those that have one. */
export function UnknownMunicipality() {
  const text = useWords('frame').municipalities;
  const { ente } = useSearch({ from: '__root__' });
  const isMissing = ente !== NO_MUNICIPALITY;
  const drawn = useContext(DrawnPageContext);
  if (drawn && isMissing) drawn.isFound = false;
  const title = isMissing ? text.unknown : text.title;
  useTitle(title);
  return (
    <div className="state container">
      <h1>{title}</h1>
      <p>{text.known}</p>
      <MunicipalityList />
    </div>
  );
}
