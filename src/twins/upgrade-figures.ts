import {isArticle, warnOfArticle} from '../page/swallowed-article.js';
import type {RraExplainerElement} from '../rra-explainer.js';
import {showPicturesOnly} from './figure-styles.js';

const TAG = 'rra-explainer';
const FIGURE = ':is(figure,div)[data-rra-explainer]';
const PREFIX = 'data-rra-';

/**
 * Puts a widget into every `<figure data-rra-explainer>` of the page, for editors that strip unknown tags; a `div` will
 * do as well. `data-rra-theme` and its like become the widget's attributes, `attributes` being those it knows, now and
 * whenever they change. What stands in the figure stays where it is, since it may be a framework's own: the widget is
 * put beside it, and a style hides it while the picture stands. Serves figures that come later and those from which
 * a page takes the widget away; one that holds a widget keeps that.
 */
export function upgradeFigures(attributes: readonly string[]): void {
  const widgets = new WeakMap<Node, RraExplainerElement>();

  const upgrade = (figure: HTMLElement): void => {
    const isWhole = figure.nextSibling !== null || document.readyState !== 'loading';
    // What stands in an editor will be saved, and that should be the author's own text.
    if (!isWhole || figure.isContentEditable) return;
    const widget = widgets.get(figure) ?? figure.querySelector(TAG) ?? newWidget(figure, attributes);
    widgets.set(figure, widget);
    const hasArticle = [...figure.children].some((child) => child !== widget && isArticle(child));
    if (hasArticle) warnOfArticle();
    const caption = figure.querySelector(':scope > figcaption:last-child');
    if (!figure.contains(widget)) figure.insertBefore(widget, hasArticle ? figure.firstChild : caption);
    showPicturesOnly(figure, widget, hasArticle);
  };
  const upgradeWithin = (root: HTMLElement): void => {
    if (root.matches(FIGURE)) upgrade(root);
    root.querySelectorAll<HTMLElement>(FIGURE).forEach(upgrade);
  };
  const look = ({type, target, addedNodes, attributeName}: MutationRecord): void => {
    const widget = widgets.get(target);
    if (type === 'attributes') {
      const figure = target as HTMLElement;
      if (!figure.matches(FIGURE)) widget?.remove();
      else if (widget && attributeName !== 'data-rra-explainer') handOn(figure, widget, attributeName!.slice(PREFIX.length));
      else upgrade(figure);
      return;
    }
    if (widget && (target as HTMLElement).matches(FIGURE)) upgrade(target as HTMLElement);
    for (const node of addedNodes) if (node.nodeType === 1) upgradeWithin(node as HTMLElement);
  };
  const start = (): void => {
    upgradeWithin(document.documentElement);
    const attributeFilter = ['explainer', ...attributes].map((name) => PREFIX + name);
    new MutationObserver((records) => records.forEach(look)).observe(document, {childList: true, subtree: true, attributeFilter});
  };

  if (document.readyState !== 'loading') start();
  else {
    upgradeWithin(document.documentElement);
    // Until here the parser itself would keep the observer busy.
    document.addEventListener('DOMContentLoaded', start, {once: true});
  }
}

function newWidget(figure: HTMLElement, attributes: readonly string[]): RraExplainerElement {
  const widget = document.createElement(TAG);
  for (const name of attributes) handOn(figure, widget, name);
  const story = figure.querySelector('script[type="application/json"]');
  if (story) widget.append(story.cloneNode(true));
  return widget;
}

function handOn(figure: HTMLElement, widget: HTMLElement, name: string): void {
  const value = figure.getAttribute(PREFIX + name);
  if (value === null) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
}
