/** What an author writes in React; it compiles with the types of React 18 and of React 19. */
import type {} from 'rra-explainer/react';
import {useEffect, useRef} from 'react';
import type {ExplainerDocument, RraEvent, RraExplainerElement} from 'rra-explainer';

export function Explainer({story}: {story: ExplainerDocument}) {
  const explainer = useRef<RraExplainerElement>(null);
  useEffect(() => {
    const element = explainer.current;
    const hear = ({detail}: RraEvent<'rra-select'>): string | null => detail.id;
    element?.addEventListener('rra-select', hear);
    element?.select('JP');
    return () => element?.removeEventListener('rra-select', hear);
  }, []);
  return (
    <rra-explainer
      ref={explainer}
      key="explainer"
      className="wide"
      style={{maxWidth: '60rem'}}
      lang="ja"
      theme="dark"
      as-of="2024-07-08"
      heading-level={2}
      selected="JP"
      document={story}
      onrra-select={({detail}: RraEvent<'rra-select'>) => detail.id}
    >
      <span slot="fallback">The agreement in a sentence.</span>
    </rra-explainer>
  );
}

// @ts-expect-error no such attribute
export const misspelt = <rra-explainer them="dark" />;
