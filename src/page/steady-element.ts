import {LitElement, type PropertyValues} from 'lit';
import {ShadowRootController} from './shadow-root-controller.js';
import {ShownTree} from './shown-tree.js';
import {tellFault} from './warn-once.js';

/**
 * An element that keeps standing whatever a page or a fault of ours does to it: it takes a declared shadow root over,
 * draws anew what others have changed in it, and gives readers the page's own text where it cannot draw.
 */
export abstract class SteadyElement extends LitElement {
  #isBroken = false;
  readonly #tree = new ShownTree(this);
  readonly #root = new ShadowRootController(this);

  /** To be told of a fault that has left readers with the page's text. */
  protected abstract broke(error: unknown): void;

  protected override createRenderRoot(): ShadowRoot {
    return this.#root.open();
  }

  protected override performUpdate(): void {
    if (this.#isBroken) return;
    try {
      super.performUpdate();
    } catch (error) {
      this.#isBroken = true;
      this.#tree.showFallback();
      tellFault(error);
      this.broke(error);
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#tree.clean();
    try {
      super.update(changed);
    } catch {
      // Where somebody took away what Lit keeps its place by; else it throws again.
      this.#tree.empty();
      super.update(changed);
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.#tree.note();
  }
}
