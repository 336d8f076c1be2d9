import {expect} from '@open-wc/testing';
import {embedCode} from '../../src/outputs/embed-code.js';

const HOSTILE = '"><script>alert(1)</script> & \'';

const CODE = embedCode({
  script: 'https://news.example/rra-explainer.js',
  integrity: 'sha384-abc',
  attributes: [
    ['lang', 'ja'],
    ['alt', HOSTILE],
    ['theme', null],
  ],
  fallback: HOSTILE,
  story: {title: `</script>${HOSTILE}`},
});

describe('the embed code', () => {
  const page = new DOMParser().parseFromString(CODE, 'text/html');
  const tag = page.querySelector('rra-explainer')!;

  it('has the script by its whole address with its hash', () => {
    const script = page.querySelector('script')!;
    expect(script.getAttribute('src')).to.equal('https://news.example/rra-explainer.js');
    expect(script.integrity).to.equal('sha384-abc');
    expect(script.crossOrigin).to.equal('anonymous');
  });

  it('carries each attribute that is set, as it is', () => {
    expect(Object.fromEntries([...tag.attributes].map(({name, value}) => [name, value]))).to.deep.equal({lang: 'ja', alt: HOSTILE});
  });

  it('holds the fallback sentence and the story, and nothing of them becomes markup', () => {
    expect(tag.querySelector('[slot=fallback]')!.textContent).to.equal(HOSTILE);
    const own = tag.querySelector('script')!;
    expect(JSON.parse(own.textContent)).to.deep.equal({title: `</script>${HOSTILE}`});
    expect(page.querySelectorAll('script')).to.have.length(2);
  });

  it('leaves out what there is none of', () => {
    const bare = embedCode({script: 'a.js', integrity: '', attributes: [], fallback: '', story: null});
    expect(bare).to.equal('<script src="a.js" async></script>\n<rra-explainer></rra-explainer>');
  });
});
