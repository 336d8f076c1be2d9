import {expect} from '@open-wc/testing';
import builtIn from '../../src/document/japan-philippines.json' with {type: 'json'};
import {parseDocument} from '../../src/document/parse-document.js';
import {openSettled, widgetOf} from './open-page.js';

/** Where ids stand in a document: an entry's own, and those of what it refers to. */
const ID_FIELDS = new Set(['id', 'subject', 'members', 'about', 'sources']);

/** Every id of a document with its path, in order. */
function idsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}.${key}`;
    const ids = [inner].flat().filter((one) => typeof one === 'string');
    return ID_FIELDS.has(key) && ids.length > 0
      ? [`${here}: ${ids.join(' ')}`]
      : idsIn(inner, here);
  });
}

describe('the story in the built script', () => {
  it('has the ids of the document, so that an export and a link name what the document names', async () => {
    const page = await openSettled();
    const shown = widgetOf(page).document;
    page.close();
    expect(idsIn(builtIn)).to.include('.subject: jp-ph-raa');
    expect(new Set(idsIn(shown))).to.include.all.keys(...idsIn(builtIn));
  });

  it('is the document that the parser makes of the story, though no reader has to parse it', async () => {
    const page = await openSettled();
    const shown = widgetOf(page).document;
    page.close();
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(plain(shown)).to.deep.equal(plain(parseDocument(builtIn).document));
  });
});
