import {adoptStyles, type LitElement, type ReactiveController} from 'lit';

/**
 * The shadow root: made, or taken over where a prerendered page has declared it; dressed in the styles, anew in each
 * document that the element is moved to, since style sheets belong to the document that they were made in. What was
 * declared stands until our own picture stands beside it, and goes before a frame is painted.
 */
export class ShadowRootController implements ReactiveController {
  readonly #host: LitElement;
  #root: ShadowRoot | null = null;
  #dressedIn: Document | null = null;
  #declared: readonly ChildNode[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The root to draw in; for the element's `createRenderRoot`. */
  open(): ShadowRoot {
    const root = this.#host.shadowRoot ?? this.#host.attachShadow({mode: 'open'});
    // Measuring tools are no part of a picture, and would be taken for our own.
    root.querySelectorAll('.ruler, .probe').forEach((tool) => tool.remove());
    this.#declared = [...root.childNodes];
    this.#root = root;
    this.#dress(root);
    return root;
  }

  hostConnected(): void {
    if (this.#root) this.#dress(this.#root);
  }

  hostUpdated(): void {
    // There is a new one as soon as the element has drawn more than its slots.
    if (this.#declared.length === 0 || !this.#root?.querySelector('.ruler')) return;
    for (const node of this.#declared) node.remove();
    this.#declared = [];
  }

  #dress(root: ShadowRoot): void {
    const home = root.ownerDocument;
    if (home === this.#dressedIn) return;
    this.#dressedIn = home;
    const {elementStyles} = this.#host.constructor as typeof LitElement;
    const view = home.defaultView;
    if (home === document) adoptStyles(root, elementStyles);
    else if (view) {
      root.adoptedStyleSheets = elementStyles.map((style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(String(style));
        return sheet;
      });
    }
  }
}
