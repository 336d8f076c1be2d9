import {unsafeCSS, type CSSResult} from 'lit';

/**
 * A style sheet from a template, as Lit's own `css`: numbers and other sheets may stand in it. Lit joins them by `reduce`,
 * which old libraries of pages are known to replace by one of their own; the parts are constants of this folder alone.
 */
export function css(strings: TemplateStringsArray, ...values: readonly (number | CSSResult)[]): CSSResult {
  let text = '';
  strings.forEach((part, index) => {
    text += part + String(values[index] ?? '');
  });
  return unsafeCSS(text);
}
