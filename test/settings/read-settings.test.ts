import {expect} from '@open-wc/testing';
import type {RawAttributes} from '../../src/settings/attributes.js';
import {CONTROLS} from '../../src/settings/settings.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {smallDocument} from '../model/small-document.js';
import {MANGLED} from './mangled-values.js';

const read = (attributes: Partial<RawAttributes>) => readSettings(attributes, smallDocument);
const plain = (value: unknown) => (value instanceof Set ? [...value] : value);

/** A value as a test's name can show it, invisible characters as codes. */
function shown(value: unknown): string {
  if (typeof value === 'symbol') return 'a symbol';
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `[${value.join()}]` : 'an object';
  return String(value).replace(
    /[^!-~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

describe('the attributes', () => {
  it('are tested with at least 200 values', () => {
    expect(MANGLED.flatMap(({given}) => given).length).to.be.at.least(200);
  });

  for (const {attribute, setting, becomes, warns, given} of MANGLED) {
    describe(`${attribute} becomes ${JSON.stringify(becomes)}${warns ? ' with a warning' : ''}`, () => {
      given.forEach((value, index) => {
        it(`for ${index + 1}: ${shown(value)}`, () => {
          const {settings, problems} = read({[attribute]: value});
          expect(plain(settings[setting])).to.deep.equal(becomes);
          expect(problems).to.have.length(warns ? 1 : 0);
          const [problem] = problems;
          if (warns)
            expect(
              `${problem?.where} ${problem?.value} ${problem?.allowed} ${problem?.effect}`,
            ).to.match(warns);
        });
      });
    });
  }

  it('leave everything at its default when there are none', () => {
    const {settings, problems} = read({});
    expect(problems).to.deep.equal([]);
    expect({
      ...settings,
      views: [...settings.views],
      kinds: [...settings.kinds],
      controls: [...settings.controls],
    }).to.deep.equal({
      theme: 'auto',
      views: ['card', 'diagram'],
      countries: null,
      kinds: ['defence', 'access', 'grouping', 'dispute'],
      selected: null,
      asOf: null,
      controls: ['legend', 'timeline', 'map', 'table', 'share', 'sources', 'enlarge'],
      headingLevel: 3,
      alt: '',
      src: null,
      hash: null,
      loading: 'auto',
    });
  });

  it('make one problem each, however many unknown words they hold', () => {
    const {problems} = read({relations: 'a b access c', view: 'x y', theme: 'z'});
    expect(problems.map(({where, value}) => [where, value])).to.deep.equal([
      ['theme', 'z'],
      ['view', 'x y'],
      ['relations', 'a b c'],
    ]);
  });

  it('show a long value shortened and on one line', () => {
    const [problem] = read({theme: `a\n\nb${'c'.repeat(500)}`}).problems;
    expect(problem?.value).to.match(/^a bc+…$/);
    expect(problem?.value.length).to.be.at.most(61);
  });

  it('take ids as a document of another make spells them', () => {
    const countries = [
      {id: 'north-land', name: 'N'},
      {id: 'Süd', name: 'S'},
    ];
    const {settings, problems} = readSettings(
      {selected: 'SÜD–North-Land', countries: 'süd north-land'},
      {...smallDocument, countries},
    );
    expect(problems).to.deep.equal([]);
    expect(settings.selected).to.equal('Süd-north-land');
    expect([...(settings.countries ?? [])]).to.deep.equal(['north-land', 'Süd']);
  });

  it('take defence as it is spelled in the United States', () => {
    const {settings, problems} = read({relations: 'Defense, access'});
    expect([[...settings.kinds], problems]).to.deep.equal([['defence', 'access'], []]);
  });

  it('warn of a selection that the chosen countries leave out, and tell what can be selected', () => {
    for (const selected of ['CN', 'US-PH']) {
      const {settings, problems} = read({selected, countries: 'JP PH'});
      expect(settings.selected, selected).to.equal(null);
      expect(problems.map(({where, value}) => [where, value])).to.deep.equal([
        ['selected', selected],
      ]);
      expect(problems[0]?.allowed).to.match(/^JP, PH, jp-ph-raa, /);
    }
    for (const selected of ['JP', 'PH-JP', 'squad', 'jp-ph-raa'])
      expect(read({selected, countries: 'JP PH'}).problems, selected).to.deep.equal([]);
  });

  it('survive a document without countries and relations', () => {
    const {settings, problems} = readSettings(
      {selected: 'JP', countries: 'JP'},
      {...smallDocument, countries: [], relations: []},
    );
    expect(settings.selected).to.equal(null);
    expect(settings.countries).to.equal(null);
    expect(problems).to.have.length(2);
  });
});

describe('the attributes of a tag that an editor has spoiled', () => {
  /** What the parser of HTML makes of a tag, attribute by attribute. */
  function parsed(tag: string): Partial<RawAttributes> {
    const page = new DOMParser().parseFromString(tag, 'text/html');
    const element = page.querySelector('rra-explainer');
    const value = (name: string) => element?.getAttribute(name);
    return {
      theme: value('theme'),
      view: value('view'),
      relations: value('relations'),
      selected: value('selected'),
      asOf: value('as-of'),
      headingLevel: value('heading-level'),
      controls: value('controls'),
    };
  }

  it('are read through curly quotes that HTML takes for part of the value', () => {
    const {settings, problems} = read(
      parsed('<rra-explainer theme=“dark” as-of=”2024-07-08” heading-level=‘2’>'),
    );
    expect(problems).to.deep.equal([]);
    expect([settings.theme, settings.asOf, settings.headingLevel]).to.deep.equal([
      'dark',
      '2024-07-08',
      2,
    ]);
  });

  it('are read through entities for quotes, blanks and dashes', () => {
    const {settings, problems} = read(
      parsed(
        '<rra-explainer theme="&quot;light&quot;" view="&nbsp;card&#8203;" selected="&ldquo;PH&ndash;JP&rdquo;">',
      ),
    );
    expect(problems).to.deep.equal([]);
    expect([settings.theme, [...settings.views], settings.selected]).to.deep.equal([
      'light',
      ['card'],
      'JP-PH',
    ]);
  });

  it('keep the first word where a curly quote cuts the value at a blank', () => {
    const {settings} = read(parsed('<rra-explainer relations=“access dispute”>'));
    expect([...settings.kinds]).to.deep.equal(['access']);
  });

  it('count as missing when they are bare', () => {
    const {settings, problems} = read(parsed('<rra-explainer theme view controls as-of>'));
    expect(problems).to.deep.equal([]);
    expect([settings.theme, settings.controls.size]).to.deep.equal(['auto', CONTROLS.length]);
  });
});
