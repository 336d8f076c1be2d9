import {expect, waitUntil} from '@open-wc/testing';
import {onOtherOrigin} from '../run/page-url.js';
import {embedIn, heardBy, HOST_SCRIPT, iframe, sized, stranger} from './embed-frame.js';

describe('the script of a page that embeds', () => {
  let host: HTMLIFrameElement;
  afterEach(() => host.remove());

  async function embed(body: string): Promise<HTMLIFrameElement> {
    const embedded = await embedIn(body);
    ({host} = embedded);
    return embedded.frame;
  }
  const heard = (): unknown[] => heardBy(host);

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
      // Without an origin, but in no sandbox.
      iframe(`data:text/html,<script>parent.postMessage(${message.replaceAll('"', "'")}, '*');parent.postMessage('end', '*')</script>#frame.html`),
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
