import { Link } from '@tanstack/react-router';
import type { Viewer } from '#ui/viewer.js';
import { useWords } from '#words/words.js';

type AccountLinkProps = {
  viewer: Viewer | undefined;
  /** Whether it is still unknown who reads: then the link keeps its place, unseen. */
  pending: boolean;
};

/** The link to the login, or the name of the logged-in person. */
export function AccountLink({ viewer, pending }: AccountLinkProps) {
  const { login } = useWords('frame').navigation;
  return (
    <Link to="/accesso" className={pending ? 'skeleton-link account-link' : 'account-link'}>
      {viewer?.name ?? login}
    </Link>
  );
}
