import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  createComponent,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import {createApplication} from '@angular/platform-browser';

const template = `
  <article [title]="values().count">
    <rra-explainer
      [attr.lang]="values().lang"
      [attr.theme]="values().theme"
      [attr.view]="values().view"
      [attr.selected]="values().selected"
      [attr.as-of]="values().asOf"
      [attr.controls]="values().controls"
      [attr.alt]="values().alt"
      [document]="values().document"
      (rra-select)="heard($event)"
    >
      <span slot="fallback">The agreement in a sentence.</span>
    </rra-explainer>
  </article>`;

// What the decorator does, for files that no TypeScript reads.
const Post = Component({selector: 'app-post', template, schemas: [CUSTOM_ELEMENTS_SCHEMA]})(
  class {
    values = signal({});
  },
);

export async function start(place, initial, heard) {
  const app = await createApplication({providers: [provideZonelessChangeDetection()]});
  const host = place.appendChild(document.createElement('app-post'));
  const post = createComponent(Post, {environmentInjector: app.injector, hostElement: host});
  post.instance.values.set(initial);
  post.instance.heard = heard;
  app.attachView(post.hostView);
  app.tick();
  const set = (change) => {
    post.instance.values.update((old) => ({...old, ...change}));
    app.tick();
  };
  return {set, stop: () => (app.destroy(), host.remove())};
}
