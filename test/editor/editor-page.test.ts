import {expect, waitUntil} from '@open-wc/testing';
import {openFrame} from '../run/page-url.js';

/** The editor as it is built, in a frame of its own. */
async function openEditor(): Promise<{frame: HTMLIFrameElement; page: Document}> {
  const frame = await openFrame('/dist/editor.html', {width: '1200', height: '900'});
  const page = frame.contentDocument!;
  await waitUntil(() => page.querySelector('rra-editor form'), 'the form stands');
  return {frame, page};
}

async function pick(page: Document, input: HTMLInputElement, ...files: readonly File[]): Promise<void> {
  const transfer = new (page.defaultView as Window & typeof globalThis).DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await waitUntil(() => page.querySelector('[role=status] p'), 'the editor says what it read');
}

const sheetInput = (page: Document): HTMLInputElement => page.querySelectorAll<HTMLInputElement>('input[type=file]')[1]!;

const sheet = new File(
  ['from;to;kind;name;short;signed\r\nJapan;Australia;access;Reciprocal Access Agreement;RAA;2022-01-06\r\nJapan;Fiji;zebra;Other;O;2024-02-31\r\n'],
  'relations.csv',
);

function nodesIn(page: Document): string[] {
  const nodes = page.querySelector('rra-explainer')?.shadowRoot?.querySelectorAll('[part~=node]') ?? [];
  return [...nodes].map((node) => node.textContent?.trim() ?? '');
}

describe('the editor', () => {
  beforeEach(() => {
    localStorage.removeItem('rra-explainer-editor');
  });

  it('shows the picture of a sheet, and each problem beside its field in the words of the parser', async () => {
    const {frame, page} = await openEditor();
    await pick(page, sheetInput(page), sheet);
    await waitUntil(() => nodesIn(page).length > 0, 'the picture stands');
    expect(nodesIn(page).join()).to.contain('Japan').and.to.contain('Australia');
    const kind = page.querySelector('[name="relations[1].kind"]')!;
    const problem = page.getElementById(kind.getAttribute('aria-describedby')!)!;
    expect(problem.textContent).to.contain('zebra').and.to.contain('Allowed: defence');
    frame.remove();
  });

  it('has the draft again after a reload', async () => {
    const first = await openEditor();
    await pick(first.page, sheetInput(first.page), sheet);
    first.frame.remove();
    const {frame, page} = await openEditor();
    expect(page.querySelectorAll('[name$="].short.en"]').length).to.be.greaterThan(1);
    frame.remove();
  });

  it('follows what is typed', async () => {
    const {frame, page} = await openEditor();
    await pick(page, sheetInput(page), sheet);
    const title = page.querySelector<HTMLInputElement>('[name="title.en"]')!;
    title.value = 'A pact of our own';
    title.dispatchEvent(new Event('input', {bubbles: true}));
    const heading = (): string => page.querySelector('rra-explainer')?.shadowRoot?.querySelector('[part~=title]')?.textContent ?? '';
    await waitUntil(() => heading().includes('A pact of our own'), 'the heading follows');
    expect(page.querySelector('pre')!.textContent).to.contain('A pact of our own');
    frame.remove();
  });

  it('opens a file that is no document with a sentence, and keeps what was there', async () => {
    const {frame, page} = await openEditor();
    await pick(page, sheetInput(page), sheet);
    await pick(page, page.querySelector<HTMLInputElement>('input[type=file]')!, new File(['not json'], 'a.json'));
    await waitUntil(() => page.querySelector('[role=status]')!.textContent.includes('no JSON'), 'it says so');
    expect(page.querySelector('[name="relations[0].id"]')).to.exist;
    frame.remove();
  });

  it('asks nothing of any other server', async () => {
    const {frame, page} = await openEditor();
    await pick(page, sheetInput(page), sheet);
    const names = page.defaultView!.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    expect(names.every(({origin}) => origin === location.origin)).to.equal(true);
    frame.remove();
  });
});
