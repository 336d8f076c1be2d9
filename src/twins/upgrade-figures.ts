const TAG = 'rra-explainer';
const FIGURE = ':is(figure,div)[data-rra-explainer]';

/**
 * Puts a widget into every `<figure data-rra-explainer>` of the page, for editors that strip unknown tags; a `div` will
 * do as well. `data-rra-theme` and its like become the widget's attributes, `attributes` being those it knows, and
 * what stood in the figure its fallback text. Serves figures that come later, too; one that holds a widget stays as it is.
 */
export function upgradeFigures(attributes: readonly string[]): void {
  const upgrade = (figure: HTMLElement): void => {
    const isWhole = figure.nextSibling !== null || document.readyState !== 'loading';
    // What stands in an editor will be saved, and that should be the author's own text.
    if (!isWhole || figure.isContentEditable || figure.querySelector(TAG)) return;
    const widget = document.createElement(TAG);
    for (const name of attributes) {
      const value = figure.getAttribute(`data-rra-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    const text = document.createElement('div');
    text.slot = 'fallback';
    text.append(...figure.childNodes);
    widget.append(text);
    figure.append(widget);
  };
  const upgradeWithin = (root: HTMLElement): void => {
    if (root.matches(FIGURE)) upgrade(root);
    root.querySelectorAll<HTMLElement>(FIGURE).forEach(upgrade);
  };
  const start = (): void => {
    upgradeWithin(document.documentElement);
    new MutationObserver((records) => {
      for (const {addedNodes} of records) {
        for (const node of addedNodes) if (node.nodeType === 1) upgradeWithin(node as HTMLElement);
      }
    }).observe(document, {childList: true, subtree: true});
  };

  if (document.readyState !== 'loading') start();
  else {
    upgradeWithin(document.documentElement);
    // Until here the parser itself would keep the observer busy.
    document.addEventListener('DOMContentLoaded', start, {once: true});
  }
}
