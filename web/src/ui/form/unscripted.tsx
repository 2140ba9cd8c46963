import { useLocation } from '@tanstack/react-router';
import { useWords } from '#words/words.js';

/**
 * What a form of choices needs where no script follows them: a button that asks for its page by the address, and what the
 * address says beside the choices of the form.
 */
export function Unscripted({ choices }: { choices: readonly string[] }) {
  const { apply } = useWords('frame').selector;
  const { searchStr } = useLocation();
  const kept = [...new URLSearchParams(searchStr)].filter(([name]) => !choices.includes(name));
  return (
    <>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="btn btn-primary unscripted">
        {apply}
      </button>
    </>
  );
}
