/** The class without the tag: a page that needs a name of its own defines it. */
import {RraExplainerElement} from 'rra-explainer/element.js';

class OwnExplainer extends RraExplainerElement {}

customElements.define('own-explainer', OwnExplainer);
export const version: string = OwnExplainer.version;
