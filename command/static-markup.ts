import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, type TemplateResult} from 'lit';
import {defaultTreeAdapter as tree, html as spec, parseFragment, serialize, type DefaultTreeAdapterTypes} from 'parse5';
import {explainerView} from '../src/views/explainer-view.js';
import {viewAt, type Telling} from './compose.js';
import {otherFactsView, staticFooterView} from './static-views.js';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Attributes that only a button can have, or that only a script can make true. */
const OF_BUTTONS = ['aria-expanded', 'aria-describedby', 'aria-disabled', 'tabindex', 'disabled'];
const REFERENCES = ['id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

/**
 * The widget for an inner width in px, without its footer, as markup that needs no script. `name` tells it from other
 * drawings in the same tree. Controls become the words that stand on them; what they would open is there, folded away.
 */
export async function drawingMarkup(width: number, name: string, telling: Telling): Promise<string> {
  const view = viewAt(width, telling);
  const fragment = parseFragment(await written(explainerView(view, () => html``)));
  const other = parseFragment(await written(otherFactsView(view)));
  return withoutControls(fragment, name, other);
}

/** What stands below every drawing: sources, table, corrections, credit. */
export async function footerMarkup(telling: Telling): Promise<string> {
  return withoutControls(parseFragment(await written(staticFooterView(viewAt(0, telling)))), 'foot');
}

function withoutControls(fragment: DefaultTreeAdapterTypes.DocumentFragment, name: string, other?: Parent): string {
  walk(fragment, (element) => {
    if (other && element.tagName === 'button' && classesOf(element).includes('more')) becomeDetails(element, other);
    else if (element.tagName === 'button') becomeWords(element);
    else if (element.tagName === 'input') put(element, 'disabled', '');
    // A column that nobody can sort does not say that it can be.
    if (isSortable(element)) element.attrs = element.attrs.filter(({name: attribute}) => attribute !== 'aria-sort');
    if (isTool(element) || isSortHint(element)) tree.detachNode(element);
    for (const attribute of element.attrs) {
      if (REFERENCES.includes(attribute.name)) attribute.value = attribute.value.replace(/\S+/g, `$&-${name}`);
    }
  });
  // In one line, so that Markdown takes it for one piece of HTML.
  return serialize(fragment).replace(/<!--.*?-->/g, '').replace(/[ \n\t]+/g, ' ');
}

const written = async (template: TemplateResult): Promise<string> => collectResult(render(html`${template}`));

const classesOf = ({attrs}: Element): readonly string[] =>
  attrs.find(({name}) => name === 'class')?.value.split(/\s+/).filter(Boolean) ?? [];

/** For measuring and for announcing, which nobody does here. */
const isTool = (element: Element): boolean =>
  classesOf(element).some((name) => name === 'ruler' || name === 'probe') ||
  element.attrs.some(({name, value}) => name === 'role' && value === 'status');

const isSortable = ({attrs}: Element): boolean => attrs.some(({name}) => name === 'aria-sort');
const isSortHint = ({tagName, parentNode}: Element): boolean =>
  tagName === 'span' && parentNode !== null && 'attrs' in parentNode && classesOf(parentNode).includes('button') &&
  parentNode.parentNode !== null && 'tagName' in parentNode.parentNode && parentNode.parentNode.tagName === 'th';

function put(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), {name, value}];
}

/** Every element within, each before what it holds. */
function walk(parent: Parent, visit: (element: Element) => void): void {
  for (const node of [...parent.childNodes]) {
    if (!('tagName' in node)) continue;
    visit(node);
    walk(node, visit);
  }
}

/** A control that does nothing without a script says what it says, and is none. */
function becomeWords(element: Element): void {
  element.tagName = 'span';
  element.nodeName = 'span';
  element.attrs = element.attrs.filter(({name}) => !OF_BUTTONS.includes(name) && name !== 'aria-label');
  // How it looks may depend on it; what it is called may not.
  for (const attribute of element.attrs) if (attribute.name === 'aria-pressed') attribute.name = 'data-pressed';
  put(element, 'class', [...classesOf(element), 'button'].join(' '));
}

function becomeDetails(element: Element, content: Parent): void {
  const summary = tree.createElement('summary', spec.NS.HTML, [{name: 'class', value: 'link'}]);
  for (const node of [...element.childNodes]) {
    tree.detachNode(node);
    tree.appendChild(summary, node);
  }
  element.tagName = 'details';
  element.nodeName = 'details';
  element.attrs = [{name: 'class', value: 'static'}];
  for (const node of [summary, ...content.childNodes]) tree.appendChild(element, node);
}
