import {expect} from '@open-wc/testing';
import '../../src/index.js';
import type {RraExplainerElement} from '../../src/rra-explainer.js';

const relation = (index: number, count: number) => ({
  id: `r${index}`,
  kind: index % 2 ? 'defence' : 'access',
  members: [`c${index % count}`, `c${(index * 7 + 3) % count}`],
  name: `Treaty ${index}`,
  short: `T${index}`,
  summary: 'A treaty.',
  signed: '2001-02-03',
  inForce: '2002-03-04',
});

const documentOf = (countries: number, relations: number) => ({
  schemaVersion: 1,
  countries: Array.from({length: countries}, (_, i) => ({id: `c${i}`, name: `Country ${i}`})),
  relations: Array.from({length: relations}, (_, i) => relation(i, countries)),
});
const large = documentOf(40, 200);

/** How many tasks of others the page could run until the element had updated. */
async function tasksBetween(element: RraExplainerElement): Promise<number> {
  let tasks = 0;
  let isDone = false;
  const count = (): void => {
    if (isDone) return;
    tasks += 1;
    setTimeout(count);
  };
  setTimeout(count);
  await element.updateComplete;
  isDone = true;
  return tasks;
}

const nodesOf = (element: RraExplainerElement) =>
  element.shadowRoot!.querySelectorAll('[part=node]').length;

describe('a document of 40 countries and 200 relations', () => {
  const add = (): RraExplainerElement => {
    const element = document.createElement('rra-explainer');
    document.body.append(element);
    return element;
  };
  afterEach(() => document.body.replaceChildren());

  it('lets the page work between reading, settling and drawing', async () => {
    const element = add();
    await element.updateComplete;
    element.document = large;
    expect(await tasksBetween(element)).to.be.at.least(2);
    expect(nodesOf(element)).to.equal(40);
  });

  it('does so in a child script and from the first picture on', async () => {
    const element = document.createElement('rra-explainer');
    const script = Object.assign(document.createElement('script'), {type: 'application/json'});
    script.textContent = JSON.stringify(large);
    element.append(script);
    document.body.append(element);
    expect(await tasksBetween(element)).to.be.at.least(2);
    expect(nodesOf(element)).to.equal(40);
  });

  it('answers a reader at once when it is drawn', async () => {
    const element = add();
    element.document = large;
    await element.updateComplete;
    element.select('c1');
    expect(await tasksBetween(element)).to.equal(0);
    expect(element.selected).to.equal('c1');
  });

  it('shows the last of several documents, and what else was set meanwhile', async () => {
    const element = add();
    element.document = large;
    await Promise.resolve();
    element.document = documentOf(12, 60);
    element.view = 'diagram';
    await element.updateComplete;
    expect(nodesOf(element)).to.equal(12);
    expect(element.shadowRoot!.querySelector('[part=card]')).to.equal(null);
  });

  it('may be taken out and put back half-way', async () => {
    const element = add();
    element.document = large;
    await Promise.resolve();
    element.remove();
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(nodesOf(element)).to.equal(40);
  });
});

describe('a document of the usual size', () => {
  it('is drawn in the task that sets it', async () => {
    const element = document.createElement('rra-explainer');
    document.body.append(element);
    expect(await tasksBetween(element)).to.equal(0);
    element.document = documentOf(6, 20);
    expect(await tasksBetween(element)).to.equal(0);
    expect(nodesOf(element)).to.equal(6);
    element.remove();
  });
});
