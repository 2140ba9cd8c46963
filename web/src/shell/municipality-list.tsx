import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Answered, useAnswer } from '#ui/answer.js';
import { useViewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';
import { MunicipalityListDocument } from './municipality-list.generated.js';

const MOST = 50;

type Town = { slug: string; name: string };

/** The viewer's own municipalities, which may begin empty. */
function useOwnTowns(): Town[] {
  const roles = useViewer().data?.viewer.roles ?? [];
  const own = roles.flatMap(({ municipality }) => municipality ?? []);
  return [...new Map(own.map(({ slug, name }) => [slug, { slug, name }])).values()];
}

type ListProps = { towns: readonly Town[]; isCut: boolean; onChosen?: (() => void) | undefined };

function Towns({ towns, isCut, onChosen }: ListProps) {
  const text = useWords('frame').municipalities;
  if (towns.length === 0) return <p role="status">{text.none}</p>;
  return (
    <>
      <ul className="municipality-list">
        {towns.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              to="."
              search={(rest) => ({ ...rest, ente: slug, anno: undefined, variazione: undefined })}
              resetScroll={false}
              {...(onChosen && { onClick: onChosen })}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      {isCut && <p className="fine">{text.more(towns.length)}</p>}
    </>
  );
}

/** The municipalities whose plans can be shown, the viewer's own first: the first by name, and a field to find others. */
export function MunicipalityList({ onChosen }: Pick<ListProps, 'onChosen'>) {
  const text = useWords('frame').municipalities;
  const [typed, type] = useState('');
  const id = useId();
  const own = useOwnTowns().filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));
  // One more than is shown tells whether there are more.
  const query = useAnswer(MunicipalityListDocument, { first: MOST + 1, name: typed.trim() || null });
  return (
    <>
      <p className="municipality-search">
        <label htmlFor={id}>{text.search}</label>
        <input
          id={id}
          type="search"
          className="text-field"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </p>
      <Answered query={query}>
        {({ municipalityChoices: found }) => {
          const others = found.slice(0, MOST).filter(({ slug }) => !own.some((town) => town.slug === slug));
          return <Towns towns={[...own, ...others]} isCut={found.length > MOST} onChosen={onChosen} />;
        }}
      </Answered>
    </>
  );
}
