import {expect} from '@open-wc/testing';
import {firstDay} from '../../../src/document/partial-day.js';
import {wordsFor} from '../../../src/i18n/words.js';
import {stageAt} from '../../../src/model/status-at.js';
import type {RraExplainerElement} from '../../../src/rra-explainer.js';
import {all, cardOf, find, nameOf, open, settled, textOf} from '../../drive/drive.js';
import {allFacts, builtIn, relationOf} from './built-in.js';

const KINDS = 'defence access grouping dispute logistics partnership talks';
const {messages, day} = wordsFor(['en']);
const told = (asOf: string) => `(${messages.asOf(day(asOf))})`;
const aged = builtIn.relations.filter(({asOf}) => asOf);

async function select(widget: RraExplainerElement, id: string): Promise<string> {
  widget.selected = id;
  await settled(widget);
  return textOf(find(widget, 'group', 'Fact card'));
}

describe('what can go stale in the built-in document', () => {
  it('has the day of its newest evidence: all but treaties with a day of entry into force, and ended ones', () => {
    const unaged = builtIn.relations.filter(
      (relation) =>
        !relation.asOf && !['in-force', 'ended'].includes(stageAt(relation, builtIn.asOf)),
    );
    expect(unaged.map(({id}) => id)).to.deep.equal([]);
    expect(aged.length).to.be.at.least(13);
  });

  it('is told with that day on the card of each relation', async () => {
    const widget = await open({relations: KINDS});
    for (const {id, asOf} of aged.filter((one) => one.id !== builtIn.subject)) {
      const card = await select(widget, id);
      expect(card, id).to.include(told(asOf!));
    }
  });

  it('is told with that day in the list of each country’s ties, and in the table', async () => {
    const widget = await open({relations: KINDS});
    for (const country of builtIn.countries) {
      await select(widget, country.id);
      const [more] = all(widget, 'button').filter((button) => /^\d+ more$/.test(nameOf(button)));
      more?.click();
      await settled(widget);
      const list = textOf(cardOf(widget));
      if (more) find(cardOf(widget), 'button', 'Fewer').click();
      for (const {id, asOf} of aged.filter(({members}) => members.includes(country.id)))
        expect(list, id).to.include(told(asOf!));
    }
    find(widget, 'button', 'Table').click();
    await settled(widget);
    const rows = all(widget, 'row').map(textOf);
    const dated = rows.filter((row) => row.includes('(as of '));
    expect(dated).to.have.length(aged.length);
  });

  it('is told without it in an edition before that day, which is itself as of a day', async () => {
    const {id, asOf, since} = relationOf('squad');
    expect(firstDay(asOf!) > '2024-07-08' && firstDay(since!) < '2024-07-08').to.equal(true);
    const widget = await open({'as-of': '2024-07-08'});
    expect(await select(widget, id)).not.to.match(/as of/);
  });

  it('shows the day of a fact that has one, and not before', async () => {
    const relations = builtIn.relations.map((relation) => ({
      ...relation,
      facts: relation.facts?.map((fact) => ({...fact, asOf: '2026-02-03'})),
    }));
    const widget = await open({relations: KINDS});
    widget.document = {...builtIn, relations};
    const owners = new Set(allFacts.map(({relation}) => relation.id));
    for (const [edition, expected] of [
      [null, true],
      ['2026-02-02', false],
    ] as const) {
      widget.asOf = edition;
      for (const id of owners) {
        await select(widget, id);
        const facts = [...widget.shadowRoot!.querySelectorAll('.card [part="fact"]')];
        expect(facts.length, id).to.be.at.least(1);
        for (const fact of facts) {
          expect(textOf(fact).includes('(as of 3 Feb 2026)'), id).to.equal(expected);
        }
      }
    }
  });
});
