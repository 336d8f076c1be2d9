import {createApp, shallowReactive} from 'vue/dist/vue.esm-bundler.js';

const template = `
  <article :title="values.count">
    <rra-explainer
      :lang="values.lang"
      :theme="values.theme"
      :view="values.view"
      :selected="values.selected"
      :as-of="values.asOf"
      :controls="values.controls"
      :alt="values.alt"
      :document.prop="values.document"
      @rra-select="heard"
    >
      <span slot="fallback">The agreement in a sentence.</span>
    </rra-explainer>
  </article>`;

export function start(place, initial, heard) {
  const values = shallowReactive({...initial});
  const app = createApp({template, setup: () => ({values, heard})});
  app.config.compilerOptions.isCustomElement = (tag) => tag === 'rra-explainer';
  app.mount(place);
  return {set: (change) => Object.assign(values, change), stop: () => app.unmount()};
}
