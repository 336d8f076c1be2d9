import {expect} from '@open-wc/testing';
import {onOtherOrigin, openFrame, pageUrl, requestsSeen} from './page-url.js';

const bodyOf = async (url: string): Promise<string> => (await fetch(url)).text();
const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'answered',
    () => 'refused',
  );

describe('pages for tests of the built script', () => {
  it('come with the headers asked for, and nothing injected', async () => {
    const body = '<!doctype html><script>window.ran = true</script><p>ü';
    const headers = {'Content-Security-Policy': "default-src 'none'"};
    const frame = await openFrame(pageUrl('inline', {body, headers}));
    expect(frame.contentWindow).to.not.have.property('ran');
    expect(frame.contentDocument?.body.innerHTML).to.equal('<p>ü</p>');
    expect(frame.contentDocument?.scripts.length).to.equal(1);
    frame.remove();
  });

  it('count the requests under a key', async () => {
    const key = `count-${performance.now()}`;
    await fetch(pageUrl('inline', {key}));
    await fetch(pageUrl('inline', {key}));
    expect((await requestsSeen(key)).count).to.equal(2);
  });

  it('redirect, pad and fail as asked', async () => {
    expect(
      await bodyOf(pageUrl('inline', {redirect: pageUrl('inline', {body: 'there'})})),
    ).to.equal('there');
    expect(await bodyOf(pageUrl('inline', {padTo: 100_000}))).to.have.length(100_000);
    expect((await fetch(pageUrl('inline', {status: 503}))).status).to.equal(503);
    const cut = fetch(pageUrl('inline', {body: 'x'.repeat(1000), cut: true}));
    expect(await outcome(cut.then((response) => response.text()))).to.equal('refused');
  });

  it('stand on another origin that opens up by CORS alone', async () => {
    expect(await outcome(fetch(onOtherOrigin(pageUrl('inline'))))).to.equal('refused');
    const headers = {'Access-Control-Allow-Origin': '*'};
    expect(await outcome(fetch(onOtherOrigin(pageUrl('inline', {headers}))))).to.equal('answered');
  });

  it('stay within their folder', async () => {
    expect((await fetch('/pages/..%2F..%2F..%2Fpackage.json')).status).to.equal(404);
  });
});
