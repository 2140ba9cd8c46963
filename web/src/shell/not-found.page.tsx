import { NotFound } from '#ui/states.js';
import { useWords } from '#words/words.js';

export function NotFoundPage() {
  const text = useWords('frame');
  return <NotFound title={text.states.notFound}>{text.states.notFoundNote}</NotFound>;
}
