import { useText } from '../text.js';
import { NotFound } from '../ui/states.js';

export function NotFoundPage() {
  const text = useText();
  return <NotFound title={text.states.notFound}>{text.states.notFoundNote}</NotFound>;
}
