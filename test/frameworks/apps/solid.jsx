import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';

function Post({values, heard}) {
  return (
    <article title={values().count}>
      <rra-explainer
        lang={values().lang}
        theme={values().theme}
        view={values().view}
        selected={values().selected}
        as-of={values().asOf}
        controls={values().controls}
        alt={values().alt}
        prop:document={values().document}
        on:rra-select={heard}
      >
        <span slot="fallback">The agreement in a sentence.</span>
      </rra-explainer>
    </article>
  );
}

export function start(place, initial, heard) {
  const [values, setValues] = createSignal(initial);
  const stop = render(() => <Post values={values} heard={heard} />, place);
  return {set: (change) => setValues((old) => ({...old, ...change})), stop};
}
