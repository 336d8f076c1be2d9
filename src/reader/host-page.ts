import {isBuiltIn} from '../page/document-controller.js';
import {ATTRIBUTES, attributesOf, type RawAttributes} from '../settings/attributes.js';
import type {HostPage, Scene} from '../scene/scene.js';

/** What the page has written of the widget, as the embed code and the citation need it. */
export function hostPage(host: RawAttributes, {model, words, settings, selected}: Scene): HostPage {
  // By its name: a module has no tag that it could ask for.
  const script = document.querySelector<HTMLScriptElement>('script[src*="rra-explainer"]');
  const given = {
    ...attributesOf(host),
    asOf: model.isDated ? model.day : null,
    selected: selected?.id ?? null,
    src: settings.src && new URL(settings.src, document.baseURI).href,
  };
  const written = Object.entries(ATTRIBUTES).map(([property, {attribute}]) => {
    const value = given[property as keyof RawAttributes];
    return [attribute, typeof value === 'string' || typeof value === 'number' ? String(value) : null] as const;
  });
  return {
    address: /^https?:/.test(document.URL) ? document.URL : '',
    // From a disk or out of memory it comes to nobody else.
    script: /^https?:/.test(script?.src ?? '') ? script!.src : null,
    integrity: script?.integrity ?? '',
    attributes: [['lang', words.messages.tag], ...written],
    story: settings.src || isBuiltIn(model.document) ? null : model.document,
  };
}
