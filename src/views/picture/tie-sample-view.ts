import {html, nothing, svg, type TemplateResult} from 'lit';
import {KINDS, type RelationKind} from '../../document/kinds.js';
import type {Stage} from '../../model/model.js';

/** A short piece of line as the picture draws the kind, for legends and lists. Decorative: words stand beside it. */
export function tieSampleView(kind: RelationKind, stage: Stage = 'in-force'): TemplateResult {
  const {isGrouping, lines, weight, dash, isDotted} = KINDS[kind];
  const shape = isGrouping
    ? svg`<rect class="outline is-sample" x="1.5" y="1.5" width="19" height="9" rx="4.5"></rect>`
    : svg`<path class="tie is-${kind} at-${stage}" d=${lines === 2 ? 'M1 4H21M1 8H21' : 'M1 6H21'}
        stroke-width=${weight} stroke-dasharray=${dash || nothing} stroke-linecap=${isDotted ? 'round' : nothing}></path>`;
  return html`<svg class="sample" viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">${shape}</svg>`;
}
