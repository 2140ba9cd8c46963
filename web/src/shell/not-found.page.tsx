import { NotFound } from '#ui/states.js';
import { useText } from '#words/text.js';

export function NotFoundPage() {
  const text = useText();
  return <NotFound title={text.states.notFound}>{text.states.notFoundNote}</NotFound>;
}
