import {RraExplainerElement} from './rra-explainer.js';
import {upgradeFigures} from './twins/upgrade-figures.js';

export {RraExplainerElement} from './rra-explainer.js';
export {RraEvent, type ErrorReason, type RraEventDetails, type RraEventName, type Trigger} from './events.js';
export type * from './document/types.js';

const TAG = 'rra-explainer';

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: RraExplainerElement;
  }
}

/** Defines the tag once and watches for figures once. */
function define(registry: CustomElementRegistry): void {
  const defined = registry.get(TAG) as typeof RraExplainerElement | undefined;
  if (document.contentType.endsWith('xml')) {
    // Lit's markup is HTML, which such a page cannot read.
    console.warn('<rra-explainer>: an XHTML page cannot draw the picture, so readers see the text inside the tag. The iframe of the README can.');
  } else if (!defined) {
    registry.define(TAG, RraExplainerElement);
    upgradeFigures(['lang', ...RraExplainerElement.observedAttributes]);
  } else if (defined.version !== RraExplainerElement.version) {
    // The first copy wins: a page may load the script twice, or two versions of it.
    console.warn(
      `<rra-explainer>: version ${defined.version} is already on this page, so version ${RraExplainerElement.version} is not used. Load one of them.`,
    );
  }
}

// In Node, where sites are built, importing this does nothing. Lit brings a registry there, so that is no sign.
if (typeof document !== 'undefined') define(customElements);
