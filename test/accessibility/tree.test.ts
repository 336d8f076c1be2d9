import {expect} from '@open-wc/testing';
import {builtIn, english} from '../document/built-in/built-in.js';
import {accessibilityTree, type AccessibleNode} from '../run/commands.js';
import {itIn} from '../run/engine.js';
import {mount, nodeOf, openPanel, pick, pickAll, settled, unmount} from '../drive/drive.js';

const NO_TREE = 'its driver cannot read the accessibility tree';
const pair = builtIn.relations.find(({id}) => id === builtIn.subject)!.members;
/** The countries of the agreement, then the others, each in the document's order. */
const NAMES = [...builtIn.countries]
  .sort((a, b) => Number(pair.includes(b.id)) - Number(pair.includes(a.id)))
  .map(({name}) => english(name));

/** Every node of a tree, from top to bottom. */
const flat = (tree: AccessibleNode): AccessibleNode[] => [tree, ...(tree.children ?? []).flatMap(flat)];

async function find(role: string, name: string | RegExp): Promise<AccessibleNode> {
  const ofRole = flat(await accessibilityTree()).filter((entry) => entry.role === role);
  const found = ofRole.find((entry) => (typeof name === 'string' ? entry.name === name : name.test(entry.name)));
  if (!found) throw new Error(`No ${role} is called ${String(name)}, but: ${ofRole.map((entry) => entry.name).join('; ')}`);
  return found;
}

describe('the accessibility tree', () => {
  afterEach(unmount);

  itIn(['chromium'], NO_TREE, 'is one named region that begins with its one title', async () => {
    await mount();
    const region = await find('region', 'Reciprocal Access Agreement');
    expect(region.children?.[0]?.role).to.equal('heading');
    const headings = flat(region).filter(({role}) => role === 'heading');
    expect(headings.map(({name, level}) => `${level ?? ''} ${name}`)).to.deep.equal(['3 Reciprocal Access Agreement']);
  });

  itIn(['chromium'], NO_TREE, 'holds the diagram as one group of exactly one button for each country, the subject’s first', async () => {
    await mount();
    const group = await find('group', /network|diagram/i);
    const buttons = flat(group).filter(({role}) => role === 'button');
    expect(buttons.map(({name}) => name)).to.deep.equal(NAMES);
    expect(group.description).to.contain('Japan').and.to.contain('defence treaty');
  });

  itIn(['chromium'], NO_TREE, 'holds the chips of the ties as buttons once a country is selected', async () => {
    await mount({selected: 'PH'});
    const names = flat(await find('group', /network|diagram/i)).map(({name}) => name);
    expect(names).to.include('RAA 2025').and.to.include('South China Sea');
  });

  itIn(['chromium'], NO_TREE, 'tells of each chip in a sentence what it stands for and between whom', async () => {
    await mount({selected: 'PH'});
    const chips = flat(await find('group', /network|diagram/i)).filter(({role, pressed}) => role === 'button' && !pressed);
    const about = Object.fromEntries(chips.map(({name, description}) => [name, description ?? '']));
    expect(about['RAA 2025']).to.match(/^Japan – Philippines: Reciprocal Access Agreement \(RAA\), in force/);
    const [, ofPair] = Object.entries(about).find(([name]) => name.startsWith('MDT')) ?? [];
    expect(ofPair).to.match(/^Philippines – United States: Mutual Defense Treaty \(MDT\).*VFA.*EDCA/);
    for (const [name, description] of Object.entries(about)) expect(description, name).to.contain(' – ');
  });

  itIn(['chromium'], NO_TREE, 'offers every tie as a button, in the cards of its countries and in the table', async () => {
    const element = await mount();
    await openPanel(element, 'table');
    const {shown} = element.scene.model;
    const inTable = flat(await accessibilityTree()).filter(({role}) => role === 'button').map(({name}) => name);
    for (const {relation} of shown) {
      const name = element.scene.words.text(relation.name);
      expect(inTable.some((label) => label.startsWith(name)), name).to.equal(true);
    }
    for (const {id} of element.scene.model.countries) {
      element.select(id);
      await settled(element);
      pickAll(element, '.card .more[aria-expanded="false"]').forEach((more) => more.click());
      await settled(element);
      const inCard = flat(await find('group', 'Fact card')).filter(({role}) => role === 'button').map(({name}) => name);
      for (const {relation, members} of shown.filter((one) => one.members.includes(id))) {
        const short = element.scene.words.text(relation.short);
        expect(inCard.some((name) => name.includes(short)), `${short} of ${members.join(' and ')} in ${id}`).to.equal(true);
      }
    }
  });

  itIn(['chromium'], NO_TREE, 'describes each country by its ties in words', async () => {
    await mount();
    const buttons = flat(await accessibilityTree()).filter(({role, name}) => role === 'button' && NAMES.includes(name));
    const about = Object.fromEntries(buttons.map(({name, description}) => [name, description ?? '']));
    expect(about.Philippines).to.match(/Japan \(RAA\)/).and.to.match(/US \(MDT\)/).and.to.match(/Australia \(SOVFA\)/);
    expect(about.Japan).to.match(/the Philippines \(RAA\)/);
    expect(about.China).to.match(/dispute/i);
    for (const name of NAMES) expect(about[name], name).to.match(/^[^.]+: .+\.$/);
  });

  itIn(['chromium'], NO_TREE, 'holds nothing of the picture: no image, no loose words, no line', async () => {
    await mount();
    const group = await find('group', /network|diagram/i);
    const roles = new Set(flat(group).map(({role}) => role));
    expect([...roles]).to.have.members(['group', 'button', 'StaticText']);
  });

  itIn(['chromium'], NO_TREE, 'takes the name that the page gives the tag', async () => {
    const element = await mount({'aria-label': 'Who guards whom'});
    await find('region', 'Who guards whom');
    element.setAttribute('aria-label', 'Another name');
    await settled(element);
    await find('region', 'Another name');
  });

  itIn(['chromium'], NO_TREE, 'takes the description that the author gives the diagram', async () => {
    await mount({alt: 'Five countries and what binds them.'});
    expect((await find('group', /network|diagram/i)).description).to.equal('Five countries and what binds them.');
  });

  itIn(['chromium'], NO_TREE, 'tells what is selected, switched on and open', async () => {
    const element = await mount({selected: 'PH'});
    await openPanel(element, 'table');
    expect((await find('button', 'Philippines')).pressed).to.equal('true');
    expect((await find('button', 'Japan')).pressed).to.equal('false');
    expect((await find('button', /^Defence treaty/)).pressed).to.equal('true');
    expect((await find('button', /^Talks/)).pressed).to.equal('false');
    expect((await find('button', 'Table')).expanded).to.equal(true);
    await find('slider', 'Day shown');
    expect(pick(element, '[type="range"]').getAttribute('aria-valuetext')).to.equal('Today');
  });

  itIn(['chromium'], NO_TREE, 'holds the network once more as a table with row and column headers', async () => {
    const element = await mount();
    await openPanel(element, 'table');
    const table = flat(await accessibilityTree()).find(({role}) => role === 'table');
    const inside = table ? flat(table) : [];
    expect(inside.filter(({role}) => role === 'columnheader')).to.have.length(5);
    expect(inside.filter(({role}) => role === 'rowheader').length).to.equal(element.scene.model.shown.length);
  });

  it('refers only to ids of its own root, each there once', async () => {
    await mount();
    const element = await mount({selected: 'PH'});
    const ids = pickAll(element, '[id]').map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']) {
      for (const owner of pickAll(element, `[${name}]`)) expect(ids).to.include(owner.getAttribute(name));
    }
    expect(document.querySelectorAll('[id^="about-"], #alt')).to.have.length(0);
  });

  it('has one polite live region, which is there before it speaks and tells nothing twice', async () => {
    const element = await mount();
    const regions = pickAll(element, '[aria-live], [role="status"], [role="alert"]');
    expect(regions).to.have.length(1);
    expect(regions[0]?.textContent).to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(pick(element, '[role="status"]').textContent ?? ''));
    observer.observe(pick(element, '[role="status"]'), {childList: true, characterData: true, subtree: true});
    for (let round = 0; round < 6; round++) {
      for (const button of pickAll(element, '.node')) {
        button.dispatchEvent(new PointerEvent('pointerover', {pointerType: 'mouse', bubbles: true, composed: true}));
        await element.updateComplete;
      }
    }
    expect(said).to.deep.equal([]);
    for (const name of ['Japan', 'Philippines', 'Australia', 'China', 'United States']) {
      nodeOf(element, name).click();
      await settled(element);
    }
    observer.disconnect();
    expect(said).to.have.length(5);
    expect(said[1]).to.contain('Philippines').and.to.contain('RAA');
  });

  it('draws no foreign object, no text and no linked part in the picture', async () => {
    const element = await mount({selected: 'PH'});
    expect(pickAll(element, 'foreignObject, svg text, svg a, use, marker')).to.have.length(0);
    for (const svg of pickAll(element, 'svg')) expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });
});
