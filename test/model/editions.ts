import type {RelationKind} from '../../src/document/types.js';
import type {Stage} from '../../src/model/status-at.js';

/** Ids of the relations of a kind by the stage they are in; a stage with nobody in it is missing. */
type ByStage = Readonly<Partial<Record<Stage, string>>>;

/** What the built-in document must show on a day, worked out by hand from the dated facts, not from the code. */
export interface Edition {
  readonly day: string;
  readonly subject: Stage;
  /** Relations by kind and stage, ids between blanks in any order. A kind that is missing shows nothing. */
  readonly relations: Readonly<Partial<Record<RelationKind, ByStage>>>;
  /** The subject's facts about France and Canada. */
  readonly franceAndCanada: string;
  /** The date of the last moment on or before the day, as precise as the document gives it. */
  readonly moment: string | null;
}

export const EDITIONS: readonly Edition[] = [
  // Before everything the document knows of.
  {day: '1900-01-01', subject: 'not-yet', relations: {}, franceAndCanada: '', moment: null},
  {
    // 30 Aug, 1 Sept and 8 Sept 1951: three treaties are signed; the first two enter into force in 1952.
    day: '1951-12-31',
    subject: 'not-yet',
    relations: {defence: {signed: 'us-ph-mdt au-us-anzus jp-us-treaty-1951'}},
    franceAndCanada: '',
    moment: '1951-09-08',
  },
  {
    // All three in force: the first Japan–US treaty since 28 April 1952.
    day: '1955-01-01',
    subject: 'not-yet',
    relations: {defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty-1951'}},
    franceAndCanada: '',
    moment: '1952-08-27',
  },
  {
    // The very day on which the VFA enters into force. 1960 replaced the first Japan–US treaty; Japan–China treaty 1978.
    day: '1999-06-01',
    subject: 'not-yet',
    relations: {
      defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty', ended: 'jp-us-treaty-1951'},
      access: {'in-force': 'jp-us-sofa us-ph-vfa'},
      dispute: {active: 'jp-cn-dispute cn-ph-dispute'},
      partnership: {'in-force': 'jp-cn-peace'},
    },
    franceAndCanada: '',
    moment: '1999-06-01',
  },
  {
    // SOVFA in force since 28 Sept 2012; the Quad again only in 2017; Japan–Philippines partnership 2011.
    day: '2012-12-31',
    subject: 'not-yet',
    relations: {
      defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty', ended: 'jp-us-treaty-1951'},
      access: {'in-force': 'jp-us-sofa us-ph-vfa au-ph-sovfa'},
      dispute: {active: 'jp-cn-dispute cn-ph-dispute'},
      partnership: {'in-force': 'jp-cn-peace', active: 'jp-ph-partnership'},
    },
    franceAndCanada: '',
    moment: '2012-09-28',
  },
  {
    // EDCA and FPA since 2014 and 2015; AUKUS 2021; the Japan–Australia RAA is signed, in force only in 2023.
    day: '2022-02-01',
    subject: 'not-yet',
    relations: {
      defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty', ended: 'jp-us-treaty-1951'},
      access: {
        'in-force': 'jp-us-sofa us-ph-vfa us-ph-edca au-ph-sovfa au-us-fpa',
        signed: 'jp-au-raa',
      },
      grouping: {active: 'quad aukus'},
      dispute: {active: 'jp-cn-dispute cn-ph-dispute'},
      partnership: {
        'in-force': 'jp-cn-peace',
        active: 'jp-ph-partnership jp-au-partnership cn-ph-cooperation',
      },
      talks: {talks: 'cn-ph-coc'},
    },
    franceAndCanada: '',
    moment: '2022-01-06',
  },
  {
    // The day of the signature and of the report. The resupply understanding comes on 21 July.
    day: '2024-07-08',
    subject: 'signed',
    relations: {
      defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty', ended: 'jp-us-treaty-1951'},
      access: {
        'in-force': 'jp-us-sofa us-ph-vfa us-ph-edca au-ph-sovfa au-us-fpa jp-au-raa',
        signed: 'jp-ph-raa',
      },
      grouping: {active: 'quad aukus squad trilateral'},
      dispute: {active: 'jp-cn-dispute cn-ph-dispute'},
      partnership: {
        'in-force': 'jp-cn-peace',
        active:
          'jp-ph-partnership jp-au-partnership cn-ph-cooperation au-ph-partnership',
      },
      talks: {talks: 'cn-ph-coc'},
    },
    // In talks with both.
    franceAndCanada: 'other-talks',
    moment: '2024-07-08',
  },
  {
    // The last day on which the agreement was signed but not in force. DCA: statement of intent 22 Aug 2025.
    day: '2025-09-10',
    subject: 'signed',
    relations: {
      defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty', ended: 'jp-us-treaty-1951'},
      access: {
        'in-force': 'jp-us-sofa us-ph-vfa us-ph-edca au-ph-sovfa au-us-fpa jp-au-raa',
        signed: 'jp-ph-raa',
      },
      grouping: {active: 'quad aukus squad trilateral'},
      dispute: {active: 'jp-cn-dispute cn-ph-dispute'},
      partnership: {
        'in-force': 'jp-cn-peace',
        active:
          'jp-ph-partnership jp-au-partnership cn-ph-cooperation au-ph-partnership',
      },
      talks: {active: 'cn-ph-understanding', talks: 'au-ph-dca cn-ph-coc'},
    },
    // Talks with Canada concluded on 7 March 2025.
    franceAndCanada: 'canada-talks',
    moment: '2025-09',
  },
  {
    day: '2025-09-11',
    subject: 'in-force',
    relations: {
      defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty', ended: 'jp-us-treaty-1951'},
      access: {
        'in-force': 'jp-us-sofa us-ph-vfa us-ph-edca au-ph-sovfa au-us-fpa jp-au-raa jp-ph-raa',
      },
      grouping: {active: 'quad aukus squad trilateral'},
      dispute: {active: 'jp-cn-dispute cn-ph-dispute'},
      partnership: {
        'in-force': 'jp-cn-peace',
        active:
          'jp-ph-partnership jp-au-partnership cn-ph-cooperation au-ph-partnership',
      },
      talks: {active: 'cn-ph-understanding', talks: 'au-ph-dca cn-ph-coc'},
    },
    franceAndCanada: 'canada-talks',
    moment: '2025-09-11',
  },
  {
    // ACSA signed on 15 Jan 2026, entry into force not found; partnership raised on 28 May 2026.
    day: '2026-11-25',
    subject: 'in-force',
    relations: {
      defence: {'in-force': 'us-ph-mdt au-us-anzus jp-us-treaty', ended: 'jp-us-treaty-1951'},
      access: {
        'in-force': 'jp-us-sofa us-ph-vfa us-ph-edca au-ph-sovfa au-us-fpa jp-au-raa jp-ph-raa',
      },
      grouping: {active: 'quad aukus squad trilateral'},
      dispute: {active: 'jp-cn-dispute cn-ph-dispute'},
      logistics: {signed: 'jp-ph-acsa'},
      partnership: {
        'in-force': 'jp-cn-peace',
        active:
          'jp-ph-comprehensive jp-au-partnership cn-ph-cooperation au-ph-partnership',
        ended: 'jp-ph-partnership',
      },
      talks: {active: 'cn-ph-understanding', talks: 'au-ph-dca cn-ph-coc'},
    },
    // Canada signed on 2 Nov 2025; France was in talks in January 2026.
    franceAndCanada: 'canada-talks canada pacts',
    moment: '2026-05-28',
  },
];
