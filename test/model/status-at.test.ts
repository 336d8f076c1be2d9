import {expect} from '@open-wc/testing';
import type {Relation} from '../../src/document/types.js';
import type {Stage} from '../../src/model/status-at.js';
import {stageAt} from '../../src/model/status-at.js';
import {relation} from './small-document.js';

/** The dates that make a case, then the stage on one day after the other. */
const CASES: readonly [
  says: string,
  parts: Partial<Relation>,
  stages: Readonly<Record<string, Stage>>,
][] = [
  [
    'a treaty goes through talks, signature and entry into force',
    {talks: '2023-11-03', signed: '2024-07-08', inForce: '2025-09-11'},
    {
      '2023-11-02': 'not-yet',
      '2023-11-03': 'talks',
      '2024-07-07': 'talks',
      '2024-07-08': 'signed',
      '2025-09-10': 'signed',
      '2025-09-11': 'in-force',
      '2030-01-01': 'in-force',
    },
  ],
  [
    'a treaty stays signed while nobody knows of its entry into force',
    {signed: '2026-01-15', inForce: 'unknown'},
    {'2026-01-14': 'not-yet', '2026-01-15': 'signed', '2099-01-01': 'signed'},
  ],
  [
    'a treaty in force of which the day of signature is unknown is in force',
    {inForce: '1978-10-23'},
    {'1978-10-22': 'not-yet', '1978-10-23': 'in-force'},
  ],
  [
    'an end wins over all else',
    {signed: '1951-09-08', inForce: '1952-04-28', ended: '1960-06-23'},
    {'1960-06-22': 'in-force', '1960-06-23': 'ended'},
  ],
  [
    'a month counts from its first day',
    {signed: '2015-06'},
    {'2015-05-31': 'not-yet', '2015-06-01': 'signed'},
  ],
  [
    'a year counts from its first day',
    {kind: 'dispute', since: '2012'},
    {'2011-12-31': 'not-yet', '2012-01-01': 'active'},
  ],
  [
    'a grouping is active since it was announced',
    {kind: 'grouping', since: '2021-09-15'},
    {'2021-09-14': 'not-yet', '2021-09-15': 'active'},
  ],
  [
    'a declared partnership is active, not waiting for entry into force',
    {kind: 'partnership', signed: '2011-09-27'},
    {'2011-09-27': 'active'},
  ],
  [
    'a partnership by treaty enters into force like any treaty',
    {kind: 'partnership', signed: '1978-08-12', inForce: '1978-10-23'},
    {'1978-08-12': 'signed', '1978-10-23': 'in-force'},
  ],
  [
    'talks are talks until something is signed',
    {kind: 'talks', talks: '2025-08-22', signed: '2026-12'},
    {'2025-08-22': 'talks', '2026-12-01': 'signed'},
  ],
  [
    'a channel for talks that has been set up is active',
    {kind: 'talks', since: '2024-07-21'},
    {'2024-07-20': 'not-yet', '2024-07-21': 'active'},
  ],
  [
    'a channel for talks under a treaty is in force',
    {kind: 'talks', signed: '1998-01-19', inForce: '1998-01-19'},
    {'1998-01-19': 'in-force'},
  ],
  [
    'a relation without any date stands on every day, whatever its kind',
    {},
    {'0001-01-01': 'active', '2099-12-31': 'active'},
  ],
  [
    'a grouping without any date stands on every day',
    {kind: 'grouping'},
    {'0001-01-01': 'active', '2099-12-31': 'active'},
  ],
  [
    'a treaty of which nothing is known but that its entry into force is not known stands',
    {inForce: 'unknown'},
    {'0001-01-01': 'active', '2099-12-31': 'active'},
  ],
  [
    'what has an end alone stands until then',
    {ended: '1991-07'},
    {'1991-06-30': 'active', '1991-07-01': 'ended'},
  ],
  [
    'what is to be signed has not begun',
    {signed: '2035'},
    {'2034-12-31': 'not-yet', '2035-01-01': 'signed'},
  ],
];

describe('the stage of a relation', () => {
  for (const [says, parts, stages] of CASES) {
    it(says, () => {
      const found = Object.fromEntries(
        Object.keys(stages).map((day) => [day, stageAt(relation('r', parts), day)]),
      );
      expect(found).to.deep.equal(stages);
    });
  }
});
