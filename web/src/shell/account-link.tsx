import { Link, useLocation } from '@tanstack/react-router';
import type { Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';

/** The way to the login, and back to this page; the name of whoever is in. */
export function AccountLink({ viewer }: { viewer: Viewer | undefined }) {
  const { login } = useWords('frame').navigation;
  const { href, pathname } = useLocation();
  const back = pathname.startsWith('/accesso') ? {} : { da: href };
  return (
    <Link to="/accesso" search={viewer?.name == null ? back : {}} className="account-link">
      {viewer?.name ?? login}
    </Link>
  );
}
