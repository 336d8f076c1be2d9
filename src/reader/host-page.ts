import {isBuiltIn} from '../page/document-controller.js';
import {ATTRIBUTES, attributesOf, type RawAttributes} from '../settings/attributes.js';
import type {HostPage, Scene} from '../scene/scene.js';

/** The script tag that this code came by, while it runs for the first time; null in a bundle and in Node. */
const own = typeof document === 'undefined' ? null : (document.currentScript as HTMLScriptElement | null);

/** What the page has written of the widget, as the embed code and the citation need it. */
export function hostPage(host: RawAttributes, {model, words, settings, selected}: Scene): HostPage {
  // A module has no current script; its tag is known by its name.
  const script = own ?? document.querySelector<HTMLScriptElement>('script[src*="rra-explainer"]');
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
    script: script?.src || null,
    integrity: script?.integrity ?? '',
    attributes: [['lang', words.messages.tag], ...written],
    story: settings.src || isBuiltIn(model.document) ? null : model.document,
  };
}
