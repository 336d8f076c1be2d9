import {expect, waitUntil} from '@open-wc/testing';
import {openFrame} from '../run/page-url.js';

/** The builder as it is built, in a frame of its own, with a choice in its address. */
async function openBuilder(choice = ''): Promise<{frame: HTMLIFrameElement; page: Document}> {
  // A search of its own, since a frame with the same address but its hash would not load anew.
  const frame = await openFrame(`/dist/builder.html?${Math.random()}#${choice}`, {width: '1200', height: '900'});
  const page = frame.contentDocument!;
  await waitUntil(() => page.querySelector('#theme'), 'the fields stand');
  return {frame, page};
}

const snippetIn = (page: Document): string => page.querySelector<HTMLTextAreaElement>('#snippet')!.value;
const widgetIn = (page: Document): Element => page.querySelector('.column rra-explainer')!;

function put(control: HTMLInputElement | HTMLSelectElement | null, value: string): void {
  control!.value = value;
  control!.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The name that assistive technology gets from a label, a legend or an attribute. */
function labelOf(control: Element): string {
  const {labels} = control as HTMLInputElement;
  return [...(labels ?? [])].map(({textContent}) => textContent.trim()).join(' ');
}

describe('the builder', () => {
  let page: Document;
  let frame: HTMLIFrameElement;
  afterEach(() => {
    frame.remove();
  });

  it('has a field for every attribute of the manifest, and for the language', async () => {
    ({frame, page} = await openBuilder());
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations: {attributes?: {name: string}[]}[]}[];
    };
    const names = manifest.modules.flatMap(({declarations}) => declarations.flatMap(({attributes = []}) => attributes.map(({name}) => name)));
    expect(names).to.include('as-of');
    for (const name of ['lang', ...names]) expect(page.querySelector(`form [id="${name}"], form [name="${name}"]`), name).to.exist;
  });

  it('shows in the widget and in the snippet what is chosen', async () => {
    ({frame, page} = await openBuilder());
    put(page.querySelector<HTMLSelectElement>('#theme'), 'dark');
    page.querySelector<HTMLInputElement>('[name=relations][value=access]')!.click();
    await waitUntil(() => snippetIn(page).includes('relations'), 'the snippet follows');
    page.querySelector<HTMLInputElement>('[name=relations][value=dispute]')!.click();
    await waitUntil(() => snippetIn(page).includes('relations="access dispute"'), 'one more word');
    expect(snippetIn(page)).to.include(' theme="dark"').and.to.include('<script src="/rra-explainer.js" async></script>');
    expect(widgetIn(page).getAttribute('relations')).to.equal('access dispute');
    expect(widgetIn(page).shadowRoot!.querySelector('.base.is-dark')).to.exist;
  });

  it('keeps out of the tag what the parser refuses, and says so beside the field in its words', async () => {
    ({frame, page} = await openBuilder('theme=drak&selected=XX&as-of=2024-02-31&lang=%21&controls=none'));
    await waitUntil(() => snippetIn(page).includes('controls="none"'), 'what is right stays');
    for (const [name, allowed] of [['theme', 'auto, light, dark'], ['selected', 'JP, PH'], ['as-of', 'YYYY-MM-DD'], ['lang', 'zh-Hans']] as const) {
      const control = page.querySelector(`#${name}`)!;
      const described = control.getAttribute('aria-describedby')!.split(' ').map((id) => page.getElementById(id)!.textContent);
      expect(control.getAttribute('aria-invalid'), name).to.equal('true');
      expect(described.join(' ')).to.include('is not known. Allowed: ').and.to.include(allowed);
      expect(snippetIn(page)).to.not.include(` ${name}=`);
      expect(widgetIn(page).hasAttribute(name), name).to.equal(false);
    }
  });

  it('takes no script address that is none', async () => {
    ({frame, page} = await openBuilder());
    put(page.querySelector<HTMLInputElement>('#script'), 'javascript:alert(1)');
    await waitUntil(() => page.querySelector('#script-problem')!.textContent.includes('no address'), 'it says so');
    expect(snippetIn(page)).to.include('src="/rra-explainer.js"');
  });

  it('shows a document of another agreement, with its countries to choose from', async () => {
    ({frame, page} = await openBuilder('src=/demo/documents/japan-australia.json'));
    const heading = (): string => widgetIn(page).shadowRoot?.querySelector('[part~=title]')?.textContent ?? '';
    await waitUntil(() => heading() !== '', 'the picture stands');
    const story = (await (await fetch('/demo/documents/japan-australia.json')).json()) as {countries: {id: string}[]};
    const offered = [...page.querySelectorAll<HTMLInputElement>('[name=countries]')].map(({value}) => value);
    expect(offered).to.deep.equal(story.countries.map(({id}) => id));
  });

  it('says that a document is not to be had, and still lets the address be mended', async () => {
    frame = await openFrame(`/dist/builder.html?${Math.random()}#src=/nowhere.json`, {width: '1200', height: '900'});
    page = frame.contentDocument!;
    await waitUntil(() => page.querySelector('.problems')?.textContent.includes('nowhere.json'), 'it says so');
    put(page.querySelector<HTMLInputElement>('#src'), '');
    await waitUntil(() => widgetIn(page).shadowRoot?.querySelector('[part~=title]'), 'the picture stands');
  });

  it('writes a snippet for each place that it offers', async () => {
    ({frame, page} = await openBuilder('as-of=2024-07-08'));
    const seen = new Set<string>();
    for (const radio of page.querySelectorAll<HTMLInputElement>('[name=target]')) {
      radio.click();
      await waitUntil(() => !seen.has(snippetIn(page)), labelOf(radio));
      expect(snippetIn(page)).to.include('2024-07-08');
      seen.add(snippetIn(page));
    }
    expect(seen.size).to.equal(6);
  });

  it('gives every control a name, and keeps the choice in the address', async () => {
    ({frame, page} = await openBuilder());
    const controls = [...page.querySelectorAll('rra-builder :is(input, select, textarea)')].filter((one) => !one.closest('rra-explainer'));
    expect(controls.filter((control) => labelOf(control) === '')).to.deep.equal([]);
    put(page.querySelector<HTMLInputElement>('#as-of'), '2024-07-08');
    expect(frame.contentWindow!.location.hash).to.equal('#as-of=2024-07-08');
  });

  it('has nothing that axe finds wrong', async () => {
    ({frame, page} = await openBuilder('theme=drak'));
    const script = Object.assign(page.createElement('script'), {src: '/node_modules/axe-core/axe.min.js'});
    await new Promise((resolve) => {
      script.addEventListener('load', resolve, {once: true});
      page.head.append(script);
    });
    const {axe} = page.defaultView as unknown as {axe: {run: (context: Document) => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}};
    const {violations} = await axe.run(page);
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html.slice(0, 120)}`)).to.deep.equal([]);
  });
});
