import {html, nothing, type TemplateResult} from 'lit';
import type {PlacedNode} from '../../layout/geometry.js';
import type {NamedMark} from '../../layout/place-names.js';
import {placeById} from '../../model/queries.js';
import type {MapDrawing} from '../../scene/draw-map.js';
import {proseView} from '../prose-view.js';
import type {ViewState} from '../../scene/scene.js';
import {aboutText} from './about-text.js';
import {kept} from '../kept.js';
import {boxStyle} from '../box-style.js';
import {classes} from '../classes.js';

/** The stop that Tab comes to: where the reader was last, else the first. */
export const tabStop = (walkAt: string | null, stops: readonly PlacedNode[]): PlacedNode | undefined =>
  stops.find(({id}) => id === walkAt) ?? stops[0];

/** Whether a place is pointed at, selected, or belongs to what is lit. */
export function isPlaceLit(id: string, {lit, model, reader, selected}: ViewState): boolean {
  const {about = []} = placeById(model, id) ?? {};
  return selected?.id === id || reader.highlight.includes(id) || about.some((relation) => lit?.relations.has(relation));
}

/** The places of a map: buttons over their marks, each with its name where that found room; then the note under the map. */
export function placesView({marks, disputed, note}: MapDrawing, view: ViewState): TemplateResult {
  const {picture, words} = view;
  const {messages} = words;
  return html`${marks.map((mark) => placeView(mark, view))}
    <p class="map-note ${note.width < picture.width ? 'is-block' : ''}" .style=${boxStyle(note, picture)}>
      ${disputed.size > 0 ? html`<span class="map-key">${proseView(messages.mapKey, words)}</span>` : nothing}<span>${proseView(messages.mapNote, words)}</span>
    </p>`;
}

function placeView(mark: NamedMark, view: ViewState): TemplateResult | typeof nothing {
  const {picture, model, words, reader, selected, stops, lit} = view;
  const {id, name, isArea} = mark;
  const place = placeById(model, id);
  if (!place) return nothing;
  const descriptionId = `place-${stops.indexOf(mark)}`;
  const nameStyle = name && !isArea
    ? `left:${name.x - name.width / 2 - mark.x + mark.width / 2}px;top:${name.y - name.height / 2 - mark.y + mark.height / 2}px;width:${name.width}px`
    : '';
  const side = !name || Math.abs(name.x - mark.x) < name.width / 2 ? '' : name.x < mark.x ? 'is-before' : 'is-after';
  return html`<button
      class=${classes({
        place: true,
        'is-area': isArea,
        'is-dim': lit !== null && !isPlaceLit(id, view),
        'is-named': reader.highlight.includes(id),
      })}
      part="place"
      aria-label=${words.text(place.name)}
      tabindex=${mark === tabStop(reader.walkAt, stops) ? 0 : -1}
      aria-pressed=${selected?.id === id}
      aria-describedby=${descriptionId}
      .lightIds=${id}
      .nodeId=${id}
      .style=${boxStyle(mark, picture)}
      >${name ? html`<span class="place-name ${side}" .style=${nameStyle}>${name.text}</span>` : nothing}</button
    ><span id=${descriptionId} hidden>${kept(aboutText, {ids: [id], model, words})}</span>`;
}
