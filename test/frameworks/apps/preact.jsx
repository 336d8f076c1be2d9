import {render} from 'preact';
import {useCallback} from 'preact/hooks';

function Post({values, heard}) {
  const explainer = useCallback(
    (element) => {
      if (element) element.document = values.document;
    },
    [values.document],
  );
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
        onrra-select={heard}
      >
        <span slot="fallback">The agreement in a sentence.</span>
      </rra-explainer>
    </article>
  );
}

export function start(place, values, heard) {
  const set = (change) => {
    values = {...values, ...change};
    render(<Post values={values} heard={heard} />, place);
  };
  set({});
  return {set, stop: () => render(null, place)};
}
