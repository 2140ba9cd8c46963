import { type AnnouncementPlace, useAnnouncement } from './announcement.js';

/**
 * Where screen readers hear what has been done. It stands there empty first: a region that arrives with its words is not
 * read. Every sentence is a new element: the same one said again would change nothing to be read.
 */
export function Announcements({ place }: { place: AnnouncementPlace }) {
  const { sentence, number } = useAnnouncement(place);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence !== '' && <span key={number}>{sentence}</span>}
    </p>
  );
}
