import { Link, useLocation } from '@tanstack/react-router';
import type { Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';

type AccountLinkProps = {
  viewer: Viewer | undefined;
  /** Whether it is still unknown who reads: then the link keeps its place, unseen. */
  pending: boolean;
};

/** The link to the login, which leads back to this page, or the name of the logged-in person. */
export function AccountLink({ viewer, pending }: AccountLinkProps) {
  const { login } = useWords('frame').navigation;
  const { href, pathname } = useLocation();
  const back = pathname.startsWith('/accesso') ? {} : { da: href };
  return (
    <Link
      to="/accesso"
      search={viewer?.name == null ? back : {}}
      className={pending ? 'skeleton-link account-link' : 'account-link'}
    >
      {viewer?.name ?? login}
    </Link>
  );
}
