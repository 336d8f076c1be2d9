import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';

/** Since 19, React writes properties and hears custom events by itself, once the tag is defined. */
function Post({values, heard, early}) {
  // Before that only a ref reaches a property.
  const document = early
    ? {ref: (element) => element && Object.assign(element, {document: values.document})}
    : {document: values.document};
  return (
    <article title={values.count}>
      <rra-explainer
        lang={values.lang}
        theme={values.theme}
        view={values.view}
        selected={values.selected}
        as-of={values.asOf}
        controls={values.controls}
        alt={values.alt}
        onrra-select={heard}
        {...document}
      >
        <span slot="fallback">The agreement in a sentence.</span>
      </rra-explainer>
    </article>
  );
}

export function start(place, values, heard, early) {
  const root = createRoot(place);
  const set = (change) => {
    values = {...values, ...change};
    flushSync(() => root.render(createElement(Post, {values, heard, early})));
  };
  set({});
  return {set, stop: () => root.unmount()};
}
