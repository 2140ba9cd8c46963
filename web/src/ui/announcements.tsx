import { type AnnouncementPlace, useAnnouncement } from './announcement.js';

/**
 * The live region in which screen readers hear announcements. It is in the page from the start, because a region that
 * is added with its text is not read. Every sentence is a new element, so that a repeated one is read again.
 */
export function Announcements({ place }: { place: AnnouncementPlace }) {
  const { sentence, ordinal } = useAnnouncement(place);
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence !== '' && <span key={ordinal}>{sentence}</span>}
    </p>
  );
}
