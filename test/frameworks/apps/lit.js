import {html, nothing, render} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

const post = (values, heard) => html`
  <article title=${values.count}>
    <rra-explainer
      lang=${ifDefined(values.lang)}
      theme=${ifDefined(values.theme)}
      view=${ifDefined(values.view)}
      selected=${ifDefined(values.selected)}
      as-of=${ifDefined(values.asOf)}
      controls=${ifDefined(values.controls)}
      alt=${ifDefined(values.alt)}
      .document=${values.document}
      @rra-select=${heard}
    >
      <span slot="fallback">The agreement in a sentence.</span>
    </rra-explainer>
  </article>
`;

export function start(place, values, heard) {
  const set = (change) => {
    values = {...values, ...change};
    render(post(values, heard), place);
  };
  set({});
  return {set, stop: () => render(nothing, place)};
}
