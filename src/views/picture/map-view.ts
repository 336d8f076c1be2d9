import {svg, type SVGTemplateResult} from 'lit';
import type {MapDrawing} from '../../scene/draw-map.js';
import type {ViewState} from '../../scene/scene.js';
import {classes} from '../classes.js';
import {isPlaceLit} from './places-view.js';

/** The land: one tone, no boundaries. */
export const landView = ({land}: MapDrawing): SVGTemplateResult[] =>
  land.transforms.map((transform) => svg`<path class="land" d=${land.d} transform=${transform}></path>`);

/** A dot for each country's own place; of the other places a ring for each that is disputed, a dot for the rest. Over the ties. */
export function marksView({dots, marks, disputed}: MapDrawing, view: ViewState): SVGTemplateResult[] {
  return [
    ...dots.map(({x, y}) => svg`<circle class="dot" cx=${x} cy=${y} r="3"></circle>`),
    ...marks
      .filter(({isArea}) => !isArea)
      .map(
        ({id, x, y}) => svg`<circle cx=${x} cy=${y} r=${disputed.has(id) ? 3.6 : 3}
          class=${classes({[disputed.has(id) ? 'ring' : 'dot']: true, 'is-dim': view.lit !== null && !isPlaceLit(id, view)})}
        ></circle>`,
      ),
  ];
}
