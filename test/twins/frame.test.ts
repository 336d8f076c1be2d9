import {expect, waitUntil} from '@open-wc/testing';
import {COUNTRY_IDS} from '../document/built-in/built-in.js';
import {onOtherOrigin, openFrame} from '../run/page-url.js';
import {embedIn, framePage, heardBy, HOST_SCRIPT, iframe, sized} from './embed-frame.js';

describe('the iframe page', () => {
  let host: HTMLIFrameElement;
  afterEach(() => host.remove());

  async function embed(body: string): Promise<HTMLIFrameElement> {
    const embedded = await embedIn(body);
    ({host} = embedded);
    return embedded.frame;
  }
  const heard = (): unknown[] => heardBy(host);
  const frames = async (count: number): Promise<void> => {
    for (let index = 0; index < count; index++)
      await new Promise((resolve) => host.contentWindow!.requestAnimationFrame(resolve));
  };
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

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-popups', 'allow-scripts allow-same-origin']) {
    it(`is given its height with sandbox="${sandbox}"`, async () => {
      const frame = await embed(`${HOST_SCRIPT}${iframe(framePage('lang=en'), `sandbox="${sandbox}"`)}`);
      await sized(frame);
      expect(parseFloat(frame.style.height)).to.be.within(300, 1200);
    });
  }

  it('shows no border and no corners of its own', async () => {
    const frame = await embed(iframe(framePage('lang=en')));
    const base = frame.contentDocument!.querySelector('rra-explainer')!.shadowRoot!.querySelector('[part="base"]')!;
    const {borderWidth, borderRadius} = frame.contentWindow!.getComputedStyle(base);
    expect([borderWidth, borderRadius]).to.deep.equal(['0px', '0px']);
  });

  it('stays on paper what its frame can hold', async () => {
    const frame = await embed(`${iframe(framePage('lang=en'))}${HOST_SCRIPT}`);
    await sized(frame);
    const before = contentHeight(frame);
    frame.contentWindow!.dispatchEvent(new Event('beforeprint'));
    await frame.contentDocument!.querySelector('rra-explainer')!.updateComplete;
    expect(contentHeight(frame)).to.equal(before);
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
});
