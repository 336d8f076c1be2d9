import {html, nothing, svg, type TemplateResult} from 'lit';
import {KINDS, type RelationKind} from '../../document/kinds.js';
import type {Stage} from '../../model/status-at.js';

/** Gaps between the dots of a sample; a little more, so that the last dot is whole. */
const GAPS = 3.01;

/** A short piece of line as the picture draws the kind, for legends and lists. Decorative: words stand beside it. */
export function tieSampleView(kind: RelationKind, stage: Stage = 'in-force'): TemplateResult {
  const {isGrouping, isDouble, weight, dash, isDotted} = KINDS[kind];
  const d = isDotted ? 'M2 6H20' : 'M1 6H21';
  const shape = isGrouping
    ? svg`<rect class="outline is-sample" x="1.5" y="1.5" width="19" height="9" rx="4.5"></rect>`
    : svg`<path class="tie is-${kind} at-${stage}" d=${d} stroke-width=${weight} stroke-dasharray=${dash || nothing}
        stroke-linecap=${isDotted ? 'round' : nothing} pathLength=${isDotted ? GAPS : nothing}></path>
        ${isDouble ? svg`<path class="inner at-${stage}" d=${d}></path>` : nothing}`;
  return html`<svg class="sample" viewBox="0 0 22 12" width="22" height="12" aria-hidden="true">${shape}</svg>`;
}
