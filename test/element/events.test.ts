import {expect} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {sendMouse} from '@web/test-runner-commands';
import type {RraEventName} from '../../src/events.js';
import {RraExplainerElement} from '../../src/rra-explainer.js';
import {
  cardOf,
  click,
  enter,
  find,
  focusByKey,
  nodeOf,
  open,
  pageLinkOf,
  point,
  press,
  record,
  settled,
} from '../drive/drive.js';

const ALL = [
  'rra-ready',
  'rra-select',
  'rra-highlight',
  'rra-filter',
  'rra-date',
  'rra-error',
] as const satisfies readonly RraEventName[];

/** What the page hears of these events while something happens. */
async function hear(
  names: readonly RraEventName[],
  act: () => unknown,
): Promise<CustomEvent<unknown>[]> {
  const {heard, stop} = record(...names);
  await act();
  for (const widget of document.querySelectorAll('rra-explainer')) await settled(widget);
  stop();
  return heard;
}

const details = async (name: RraEventName, act: () => unknown): Promise<unknown[]> =>
  (await hear([name], act)).map(({detail}) => detail);

describe('events', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
  });

  it('bubble out of the page’s own shadow roots, with details that are plain data', async () => {
    const heard = await hear(ALL, async () => {
      const outer = document.createElement('div');
      const inner = document.createElement('rra-explainer');
      outer.attachShadow({mode: 'open'}).append(inner);
      document.body.append(outer);
      await settled(inner);
      inner.select('JP');
      inner.document = 'nonsense';
      await settled(inner);
      await point(nodeOf(inner, 'China'));
      await enter(find(inner, 'button', /^Dispute/));
      find(inner, 'slider', 'Day shown').focus();
      await press('Home');
      outer.remove();
    });
    expect([...new Set(heard.map(({type}) => type))].sort()).to.deep.equal([...ALL].sort());
    for (const {type, bubbles, composed, cancelable, detail} of heard) {
      expect({bubbles, composed, cancelable}, type).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: false,
      });
      expect(JSON.parse(JSON.stringify(detail)), type).to.deep.equal(detail);
      expect(structuredClone(detail), type).to.deep.equal(detail);
    }
  });

  it('rra-ready tells the version, once', async () => {
    const heard = await hear(['rra-ready'], async () => {
      await open();
      document.querySelector('rra-explainer')!.setAttribute('lang', 'ja');
    });
    expect(heard.map(({detail}) => detail)).to.deep.equal([{version: RraExplainerElement.version}]);
  });

  it('rra-select tells what and by which means', async () => {
    const {heard, stop} = record('rra-select');
    await click(nodeOf(widget, 'Japan'));
    await click(find(widget, 'button', 'Back to overview'));
    await enter(nodeOf(widget, 'China'));
    await enter(find(widget, 'button', 'Back to overview'));
    await enter(nodeOf(widget, 'Philippines'));
    await click(find(cardOf(widget), 'button', /^Visiting Forces/));
    await press('Escape');
    widget.select('JP-PH');
    widget.clear();
    stop();
    expect(heard.map(({detail: {id, trigger}}) => `${id} ${trigger}`)).to.deep.equal([
      'JP pointer',
      'null pointer',
      'CN keyboard',
      'null keyboard',
      'PH keyboard',
      'us-ph-vfa pointer',
      'null keyboard',
      'JP-PH api',
      'null api',
    ]);
  });

  it('rra-highlight tells what is pointed at and focused, once each, and when nothing is any more', async () => {
    const pointed = await details('rra-highlight', async () => {
      await point(nodeOf(widget, 'Japan'));
      await point(nodeOf(widget, 'Japan').firstElementChild!);
      await point(pageLinkOf('before'));
    });
    expect(pointed).to.deep.equal([
      {ids: ['JP'], trigger: 'pointer'},
      {ids: [], trigger: 'pointer'},
    ]);
    const focused = await details('rra-highlight', async () => {
      await focusByKey(nodeOf(widget, 'China'));
      await press('Home');
      pageLinkOf('before').focus();
    });
    expect(focused.slice(-3)).to.deep.equal([
      {ids: ['CN'], trigger: 'keyboard'},
      {ids: [COUNTRY_IDS[0]], trigger: 'keyboard'},
      {ids: [], trigger: 'keyboard'},
    ]);
  });

  it('rra-filter tells the kinds that are on', async () => {
    const heard = await details('rra-filter', async () => {
      await click(find(widget, 'button', /^Dispute/));
      await enter(find(widget, 'button', /^Talks/));
    });
    expect(heard).to.deep.equal([
      {kinds: ['defence', 'access', 'grouping'], trigger: 'pointer'},
      {kinds: ['defence', 'access', 'grouping', 'talks'], trigger: 'keyboard'},
    ]);
  });

  it('rra-date tells the day, and null for today', async () => {
    const slider = find(widget, 'slider', 'Day shown');
    const heard = await details('rra-date', async () => {
      slider.focus();
      await press('Home', 'End');
    });
    expect(heard).to.deep.equal([
      {day: '1951-08-30', trigger: 'keyboard'},
      {day: null, trigger: 'keyboard'},
    ]);
    const dragged = await details('rra-date', async () => {
      slider.scrollIntoView({block: 'center'});
      const {left, top, width, height} = slider.getBoundingClientRect();
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({type: 'click', position: [x, y]});
    });
    expect(dragged[0]).to.include({trigger: 'pointer'});
  });

  it('rra-error tells the reason and a sentence', async () => {
    const [error] = await details('rra-error', () => {
      widget.innerHTML = '<script type="application/json">{half</script>';
    });
    expect(error).to.include({reason: 'not-json'});
    expect((error as {message: string}).message).to.match(/JSON/);
  });

  it('are all that the page hears of the slider: no input, no change, none of its keys', async () => {
    const names = ['input', 'change', 'keydown', 'keypress', 'keyup', 'rra-date'];
    const heard: string[] = [];
    const listener = ({type}: Event): unknown => heard.push(type);
    for (const name of names) document.addEventListener(name, listener);
    const slider = find(widget, 'slider', 'Day shown');
    slider.focus();
    await press('ArrowLeft', 'Home', 'PageUp');
    const {left, top, width, height} = slider.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 3), Math.round(top + height / 2)]});
    await settled(widget);
    for (const name of names) document.removeEventListener(name, listener);
    expect([...new Set(heard)]).to.deep.equal(['rra-date']);
  });

  it('are silent for what the page itself writes', async () => {
    // Away from where an earlier test has left it: a picture that comes under a pointer is pointed at.
    await point(pageLinkOf('before'));
    const heard = await hear(ALL, async () => {
      for (const [name, value] of [
        ['selected', 'JP'],
        ['as-of', '2024-07-08'],
        ['relations', 'dispute talks'],
        ['countries', 'JP PH CN'],
        ['theme', 'dark'],
        ['lang', 'ja'],
        ['view', 'diagram'],
        ['controls', 'none'],
        ['heading-level', '2'],
        ['alt', 'A picture'],
      ] as const) {
        widget.setAttribute(name, value);
        await settled(widget);
      }
      widget.selected = null;
      widget.asOf = null;
    });
    expect(heard.map(({type}) => type)).to.deep.equal([]);
  });
});

describe('methods', () => {
  let widget: RraExplainerElement;

  beforeEach(async () => {
    widget = await open();
  });

  it('select what is told, in any spelling of its id', async () => {
    for (const [id, selected] of [
      ['jp', 'JP'],
      ['US-PH-VFA', 'us-ph-vfa'],
      ['PH-JP', 'JP-PH'],
    ] as const) {
      widget.select(id);
      await settled(widget);
      expect(widget.selected).to.equal(selected);
    }
  });

  it('change nothing for what is selected already, for unknown ids and for nothing to clear', async () => {
    const heard = await hear(ALL, () => widget.clear());
    expect(heard).to.deep.equal([]);
    widget.setAttribute('selected', 'jp');
    await settled(widget);
    for (const id of ['JP', 'jp', 'XX', '']) {
      expect(await hear(ALL, () => widget.select(id)), id).to.deep.equal([]);
      expect(widget.selected, id).to.equal('jp');
    }
  });

  it('do nothing before the widget stands', () => {
    const early = document.createElement('rra-explainer');
    early.select('JP');
    early.clear();
    expect(early.selected).to.equal(null);
  });
});
