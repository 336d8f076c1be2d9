import type {LitElement} from 'lit';

/**
 * What stands in the shadow root is ours, yet a browser's translation replaces text by elements of its own, and Lit then
 * writes into text that nobody sees. Such a tree is thrown away and drawn anew at the next update: nothing has to watch.
 * A dialog with the enlarged picture stands beside the tree and stays.
 */
export class ShownTree {
  readonly #element: LitElement;
  #drawn = 0;

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** To be called before an update: empties a root in which somebody has added or removed elements. */
  clean(): void {
    if (this.#drawn > 0 && this.#count() !== this.#drawn) this.empty();
  }

  /** To be called after an update. */
  note(): void {
    this.#drawn = this.#count();
  }

  /** Empties the root, so that the next update draws all of it. */
  empty(): void {
    const {renderOptions, renderRoot} = this.#element;
    this.#remove();
    // Lit keeps what it knows of a root at this node: with a new one it begins anew.
    renderOptions.renderBefore = renderRoot.appendChild(document.createComment(''));
    this.#drawn = 0;
  }

  /** Leaves nothing but what the page itself has in the tag. */
  showFallback(): void {
    this.#remove();
    const fallback = document.createElement('slot');
    fallback.name = 'fallback';
    this.#element.renderRoot.append(fallback, document.createElement('slot'));
  }

  #count(): number {
    return this.#element.renderRoot.querySelectorAll(':not(dialog, dialog *)').length;
  }

  #remove(): void {
    for (const node of [...this.#element.renderRoot.childNodes]) if (!/^(STYLE|DIALOG)$/.test(node.nodeName)) node.remove();
  }
}
