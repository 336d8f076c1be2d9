'use client';
import 'rra-explainer';
import {useEffect, useRef, useState} from 'react';

/** On the server the import does nothing and the tag is written with its fallback; in the browser it is defined. */
export function Explainer() {
  const [heard, setHeard] = useState('nothing');
  const explainer = useRef(null);
  // React listens by `onrra-select` only to tags that it made itself, not to those that came from the server.
  useEffect(() => {
    const element = explainer.current;
    const hear = ({detail}) => setHeard(detail.id);
    element.addEventListener('rra-select', hear);
    return () => element.removeEventListener('rra-select', hear);
  }, []);
  return (
    <>
      <rra-explainer ref={explainer} theme="dark" selected="PH">
        <span slot="fallback">The agreement in a sentence.</span>
      </rra-explainer>
      <p id="heard">{heard}</p>
    </>
  );
}
