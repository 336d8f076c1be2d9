import {expect, waitUntil} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {onOtherOrigin, openFrame, pageUrl} from '../run/page-url.js';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const HOST_SCRIPT = '<script src="/pages/dist/frame-host.js"></script>';

/** The address of the iframe page with options. */
const framePage = (options: string): string =>
  `${pageUrl('dist/frame.html', {headers: {'Content-Security-Policy': STRICT}})}&${options}`;

const iframe = (src: string, attributes = ''): string =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" width="700" height="150" ${attributes}></iframe>`;

/** A stranger's page in an iframe that looks like ours by its address; it posts the messages in their order. */
const stranger = (...messages: string[]): string => {
  const posts = messages.map((message) => `parent.postMessage(${message}, '*');`).join('');
  return `${pageUrl('inline', {body: `<!doctype html><script>${posts}</script>`})}&frame.html`;
};

/** Collects the messages that a page hears, before any script of its body runs. */
const HEAR =
  '<script>window.heard = []; addEventListener("message", ({data}) => heard.push(data))</script>';

describe('the iframe page', () => {
  let host: HTMLIFrameElement;
  afterEach(() => host.remove());

  async function embed(body: string): Promise<HTMLIFrameElement> {
    host = await openFrame(
      pageUrl('inline', {body: `<!doctype html><title>Host</title>${HEAR}<body>${body}`}),
    );
    return host.contentDocument!.querySelector('iframe')!;
  }
  const heard = (): unknown[] => (host.contentWindow as unknown as {heard: unknown[]}).heard;
  const frames = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index++)
      await new Promise((resolve) => host.contentWindow!.requestAnimationFrame(resolve));
  };
  const sized = (frame: HTMLIFrameElement): Promise<void> =>
    waitUntil(() => frame.style.height !== '', 'the frame has no height', {timeout: 5000});
  const contentHeight = ({contentDocument}: HTMLIFrameElement): number =>
    contentDocument!.querySelector('rra-explainer')!.getBoundingClientRect().height;
  const attributesIn = ({contentDocument}: HTMLIFrameElement): Record<string, string> => {
    const {attributes} = contentDocument!.querySelector('rra-explainer')!;
    return Object.fromEntries([...attributes].map(({name, value}) => [name, value]));
  };

  it('takes the options of its address under the strictest policy, and no others', async () => {
    const options =
      'lang=ja&theme=dark&as-of=2024-07-08&heading-level=2&relations=access+defence&bogus=1&onload=x&style=color:red&class=y&%3Cb%3E=z&__proto__=a';
    const frame = await embed(iframe(framePage(options)));
    await frame.contentDocument!.querySelector('rra-explainer')!.updateComplete;
    expect(attributesIn(frame)).to.deep.equal({
      lang: 'ja',
      theme: 'dark',
      'as-of': '2024-07-08',
      'heading-level': '2',
      relations: 'access defence',
    });
    expect(
      frame.contentDocument!.querySelector('rra-explainer')!.shadowRoot!.querySelectorAll('.node'),
    ).to.have.length(COUNTRY_IDS.length);
    expect(frame.contentWindow!.getComputedStyle(frame.contentDocument!.body).margin).to.equal(
      '0px',
    );
  });

  it('takes every option that the widget has', async () => {
    const names = ['alt', 'controls', 'countries', 'loading', 'selected', 'src', 'view'];
    const frame = await embed(iframe(framePage(names.map((name) => `${name}=x`).join('&'))));
    expect(Object.keys(attributesIn(frame)).sort()).to.deep.equal(names);
  });

  it('tells stories of its own origin alone', async () => {
    const addresses = [
      'https://example.org/x.json',
      '//example.org/x.json',
      'data:application/json,{}',
      'javascript:1',
      'https://',
    ];
    for (const address of addresses) {
      const frame = await embed(iframe(framePage(`src=${encodeURIComponent(address)}`)));
      expect(attributesIn(frame), address).to.not.have.property('src');
      host.remove();
    }
    const frame = await embed(
      iframe(framePage(`src=${encodeURIComponent('"https://example.org/x.json"')}`)),
    );
    expect(attributesIn(frame).src).to.match(new RegExp(`^${location.origin}/`));
  });

  it('runs nothing that hostile options say', async () => {
    const hostile = encodeURIComponent(
      '"><img src=x onerror="parent.wasRun=1"><script>parent.wasRun=1</script>',
    );
    const frame = await embed(
      iframe(
        framePage(
          ['lang', 'alt', 'selected', 'countries', 'src', 'theme']
            .map((name) => `${name}=${hostile}`)
            .join('&'),
        ),
      ),
    );
    const widget = frame.contentDocument!.querySelector('rra-explainer')!;
    await widget.updateComplete;
    expect(host.contentWindow).to.not.have.property('wasRun');
    expect(widget.shadowRoot!.querySelector('img, script')).to.equal(null);
  });

  it('reads on where no script runs', async () => {
    host = await openFrame(framePage('lang=ja'), {sandbox: 'allow-same-origin'});
    expect(host.contentDocument!.querySelector('rra-explainer')).to.equal(null);
    expect(host.contentDocument!.body.innerText).to.contain('11 September 2025');
  });

  for (const width of [280, 340, 560, 575, 700]) {
    it(`stands as high as its widget, and stays so for 50 frames, at ${width} px`, async () => {
      const frame = await embed(
        `${iframe(framePage('lang=en'), `style="width: ${width}px"`)}${HOST_SCRIPT}`,
      );
      await sized(frame);
      await frames(20);
      const {height} = frame.style;
      const before = heard().length;
      expect(parseFloat(height) - contentHeight(frame)).to.be.within(0, 1);
      for (let index = 0; index < 50; index++) {
        await frames(1);
        expect(frame.style.height).to.equal(height);
      }
      expect(heard().length).to.equal(before);
      expect(frame.contentDocument!.documentElement.scrollHeight).to.be.at.most(frame.clientHeight);
    });
  }

  it('follows its widget as that grows and shrinks', async () => {
    const frame = await embed(`${iframe(framePage('lang=en'))}${HOST_SCRIPT}`);
    await sized(frame);
    for (const width of ['320px', '700px']) {
      const before = frame.style.height;
      frame.style.width = width;
      await waitUntil(() => frame.style.height !== before);
      await waitUntil(() => Math.abs(parseFloat(frame.style.height) - contentHeight(frame)) < 1);
    }
  });

  it('has room for its widget inside borders that count as its height', async () => {
    const style = 'style="box-sizing: border-box; border: 7px solid; padding: 3px"';
    const frame = await embed(`${iframe(framePage('lang=en'), style)}${HOST_SCRIPT}`);
    await sized(frame);
    await waitUntil(() => Math.abs(frame.offsetHeight - 20 - contentHeight(frame)) < 1);
  });

  it('is given its height from another origin, and by a script that comes late', async () => {
    const frame = await embed(iframe(onOtherOrigin(framePage('lang=en'))));
    await waitUntil(() => heard().length > 0, 'the frame has told nothing', {timeout: 5000});
    expect(frame.style.height).to.equal('');
    const script = host.contentDocument!.createElement('script');
    script.src = '/pages/dist/frame-host.js';
    host.contentDocument!.body.append(script);
    await sized(frame);
    expect(parseFloat(frame.style.height)).to.be.within(300, 1200);
  });

  for (const hidden of ['display: none', 'width: 0']) {
    it(`tells nothing while it is hidden, and its height when shown (${hidden})`, async () => {
      const attributes = `style="${hidden}"`;
      const frame = await embed(`${iframe(framePage('lang=en'), attributes)}${HOST_SCRIPT}`);
      await frame.contentWindow!.customElements.whenDefined('rra-explainer');
      await frames(10);
      expect(heard().filter((message) => JSON.stringify(message).includes('height'))).to.deep.equal(
        [],
      );
      frame.removeAttribute('style');
      await sized(frame);
      await frames(20);
      const {height} = frame.style;
      frame.style.cssText = `${hidden}; height: ${height}`;
      await frames(10);
      expect(frame.style.height).to.equal(height);
    });
  }

  it('is deaf to messages that are no heights of a widget', async () => {
    const bad = ['null', '1', '"height"', '[]', '{}', '{rra: "height"}', '{height: 500}'];
    const heights = [
      'NaN',
      'Infinity',
      '-Infinity',
      '-500',
      '0',
      '99',
      '10001',
      '"500"',
      '[500]',
      '{}',
      'null',
      'true',
    ];
    const messages = [
      ...bad,
      ...heights.map((height) => `{rra: "height", height: ${height}}`),
      '"end"',
    ];
    const frame = await embed(`${HOST_SCRIPT}${iframe(stranger(...messages))}`);
    await waitUntil(() => heard().includes('end'));
    expect(frame.style.height).to.equal('');
  });

  it('takes the least and the greatest height', async () => {
    for (const height of [100, 10_000]) {
      const frame = await embed(
        `${HOST_SCRIPT}${iframe(stranger(`{rra: "height", height: ${height}}`))}`,
      );
      await sized(frame);
      expect(frame.style.height).to.equal(`${height}px`);
      host.remove();
    }
  });

  it('is deaf to other frames, to the page itself, and to a frame that is no longer at its address', async () => {
    const message = '{rra: "height", height: 500}';
    const others = [
      iframe(stranger(message, '"end"').replace('&frame.html', '')),
      iframe(stranger(message, '"end"'), 'sandbox="allow-scripts"'),
      `${iframe('/pages/inline?frame.html')}<script>postMessage(${message}, '*'); postMessage('end', '*')</script>`,
    ];
    for (const other of others) {
      const frame = await embed(`${HOST_SCRIPT}${other}`);
      await waitUntil(() => heard().includes('end'));
      expect(frame.style.height).to.equal('');
      host.remove();
    }
    const frame = await embed(`${HOST_SCRIPT}${iframe('/pages/inline?frame.html')}`);
    frame.contentWindow!.location.replace(onOtherOrigin(stranger(message, '"end"')));
    await waitUntil(() => heard().includes('end'));
    expect(frame.style.height).to.equal('');
  });
});
