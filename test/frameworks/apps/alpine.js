import Alpine from 'alpinejs';

// Alpine takes a bound `controls`, as videos have it, for true or false: it is written as a property.
const markup = `
  <article x-data :title="$store.values.count">
    <rra-explainer
      :lang="$store.values.lang"
      :theme="$store.values.theme"
      :view="$store.values.view"
      :selected="$store.values.selected"
      :as-of="$store.values.asOf"
      :alt="$store.values.alt"
      x-effect="Object.assign($el, {document: $store.values.document, controls: $store.values.controls})"
      @rra-select="$store.heard($event)"
    >
      <span slot="fallback">The agreement in a sentence.</span>
    </rra-explainer>
  </article>`;

export function start(place, initial, heard) {
  Alpine.store('heard', heard);
  Alpine.store('values', {...initial});
  if (!globalThis.Alpine) {
    globalThis.Alpine = Alpine;
    Alpine.start();
  }
  place.innerHTML = markup;
  return {
    set: (change) => Object.assign(Alpine.store('values'), change),
    stop: () => place.replaceChildren(),
  };
}
