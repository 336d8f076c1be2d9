import {expect} from '@open-wc/testing';
import {pictureOf, textOf} from './measure-picture.js';
import {openSettled, type Page, SCRIPT, settled, until, widgetOf, WIDGET} from './open-page.js';

/** How a page hides a widget at first and shows it later. `box` is the element around it, 700 px wide when shown. */
interface Hiding {
  readonly attributes?: string;
  readonly style?: string;
  readonly tag?: string;
  /** Markup instead of a box with the widget in it. */
  readonly body?: string;
  readonly show: (box: HTMLElement, page: Page) => void;
}

const BOX_STYLE = 'width: 700px; padding: 0; border: 0; margin: 0';

const HIDINGS: Readonly<Record<string, Hiding>> = {
  'display: none': {style: 'display: none', show: (box) => (box.style.display = '')},
  'the hidden attribute': {attributes: 'hidden', show: (box) => box.removeAttribute('hidden')},
  'hidden="until-found"': {
    attributes: 'hidden="until-found"',
    show: (box) => box.removeAttribute('hidden'),
  },
  'closed details': {tag: 'details', show: (box) => box.setAttribute('open', '')},
  'zero width': {style: 'width: 0; overflow: hidden', show: (box) => (box.style.width = '700px')},
  'zero height': {
    style: 'height: 0; overflow: hidden',
    show: (box) => (box.style.height = 'auto'),
  },
  'visibility: hidden': {style: 'visibility: hidden', show: (box) => (box.style.visibility = '')},
  'content-visibility: auto below the screen': {
    style: 'content-visibility: auto; margin-top: 5000px',
    show: (box) => {
      box.scrollIntoView();
    },
  },
  'content-visibility: hidden': {
    style: 'content-visibility: hidden',
    show: (box) => (box.style.contentVisibility = ''),
  },
  'a closed dialog': {
    tag: 'dialog',
    style: 'max-width: none',
    show: (box) => {
      (box as HTMLDialogElement).showModal();
      // Some engines focus the dialog's first control, and what has the focus is lit.
      (box.querySelector('rra-explainer')!.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    },
  },
  'an inactive tab panel': {
    attributes: 'role="tabpanel" class="tab"',
    show: (box) => box.classList.add('is-active'),
  },
  'far off the screen': {
    style: 'position: absolute; left: -9999px; opacity: 0',
    show: (box) => (box.style.left = box.style.opacity = '0'),
  },
  'scaled to nothing': {
    style: 'transform: scale(0)',
    show: (box) => (box.style.transform = ''),
  },
  'a template': {
    body: `<div style="${BOX_STYLE}"></div><template>${WIDGET}</template>`,
    show: (box, {document}) => {
      box.append(document.querySelector('template')!.content.cloneNode(true));
    },
  },
  'an element not yet in the page': {
    body: `<div style="${BOX_STYLE}"></div>`,
    show: (box, {document}) => {
      const widget = document.createElement('rra-explainer');
      widget.lang = 'en';
      box.append(widget);
    },
  },
};

describe('a widget hidden at first', () => {
  const head = `<style>.tab:not(.is-active) {display: none}</style>${SCRIPT}`;
  let expected: {picture: string; text: string};

  const shown = (page: Page): typeof expected => ({
    picture: pictureOf(widgetOf(page)),
    text: textOf(widgetOf(page)),
  });

  before(async () => {
    const page = await openSettled({head, body: `<div style="${BOX_STYLE}">${WIDGET}</div>`});
    expected = shown(page);
    page.close();
  });

  for (const [name, {attributes = '', style = '', tag = 'div', body, show}] of Object.entries(
    HIDINGS,
  )) {
    it(`is right when shown after ${name}`, async () => {
      const boxed = `<${tag} ${attributes} style="${BOX_STYLE}; ${style}">${WIDGET}</${tag}>`;
      const page = await openSettled({head, body: body ?? boxed});
      show(page.document.querySelector<HTMLElement>('body > *')!, page);
      await until(() => widgetOf(page)?.shadowRoot, 'The widget');
      await settled(widgetOf(page));
      expect(shown(page)).to.deep.equal(expected);
      expect(widgetOf(page).shadowRoot!.innerHTML).to.not.match(/NaN|Infinity|undefined/);
      expect(page.window.heard).to.deep.equal([]);
      page.close();
    });
  }

  it('keeps its picture while hidden again, and follows a width that changed meanwhile', async () => {
    const page = await openSettled({head, body: `<div style="${BOX_STYLE}">${WIDGET}</div>`});
    const box = page.document.querySelector('div')!;
    box.style.display = 'none';
    widgetOf(page).theme = 'dark';
    await settled(widgetOf(page));
    box.style.width = '400px';
    box.style.display = '';
    await settled(widgetOf(page));
    expect(pictureOf(widgetOf(page))).to.not.equal(expected.picture);
    box.style.width = '700px';
    await settled(widgetOf(page));
    expect(shown(page)).to.deep.equal(expected);
    page.close();
  });
});
