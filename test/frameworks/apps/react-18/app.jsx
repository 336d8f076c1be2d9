import {useEffect, useRef} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';

/** Before 19, React writes attributes only: properties and custom events go through a ref. */
function Post({values, heard}) {
  const explainer = useRef(null);
  useEffect(() => {
    const element = explainer.current;
    element.addEventListener('rra-select', heard);
    return () => element.removeEventListener('rra-select', heard);
  }, [heard]);
  useEffect(() => {
    explainer.current.document = values.document;
  }, [values.document]);
  return (
    <article title={values.count}>
      <rra-explainer
        ref={explainer}
        lang={values.lang}
        theme={values.theme}
        view={values.view}
        selected={values.selected}
        as-of={values.asOf}
        controls={values.controls}
        alt={values.alt}
      >
        <span slot="fallback">The agreement in a sentence.</span>
      </rra-explainer>
    </article>
  );
}

export function start(place, values, heard) {
  const root = createRoot(place);
  const set = (change) => {
    values = {...values, ...change};
    flushSync(() => root.render(<Post values={values} heard={heard} />));
  };
  set({});
  return {set, stop: () => root.unmount()};
}
