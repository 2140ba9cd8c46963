import { Link } from '@tanstack/react-router';
import { useTitle } from '#ui/use-title.js';
import { useWords } from '#words/words.js';

/** The note on an empty municipality, for its staff. */
export function NoPlanYet() {
  const { states } = useWords('frame');
  useTitle(states.noPlanYet);
  return (
    <div className="state container">
      <h1>{states.noPlanYet}</h1>
      <p>{states.noPlanYetNote}</p>
      <Link to="/importazione" className="btn btn-primary">
        {states.toImport}
      </Link>
    </div>
  );
}
