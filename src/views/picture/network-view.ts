import {html, nothing, svg, type TemplateResult} from 'lit';
import {kindOf} from '../../document/kinds.js';
import {boxStyle} from '../box-style.js';
import {litClasses} from '../lit-classes.js';
import {landView, marksView} from './map-view.js';
import {placesView, tabStop} from './places-view.js';
import type {GroupOutline, PlacedNode, TiePath} from '../../layout/geometry.js';
import type {ShownRelation} from '../../model/model.js';
import {aboutText} from './about-text.js';
import {kept} from '../kept.js';
import type {Chip} from '../../scene/place-chips.js';
import {LARGE_FROM_PX, SMALL_BELOW_PX, SUBJECT_WEIGHT, TINY_BELOW_PX, WIDTH_STEP_PX} from '../../scene/sizes.js';
import {classes} from '../classes.js';
import {langOf} from '../lang-of.js';
import {countryNames} from '../../wording/member-names.js';
import type {ViewState} from '../../scene/scene.js';

/** A little more than the gaps that there are: then the last dot of a row is whole. */
export const WHOLE_LAST_DOT = 0.01;

/** How much wider than its bundle the halo under it is. */
const HALO = 5;

/**
 * The diagram: lines and outlines as a decorative SVG, nodes and chips as HTML buttons over it. Where geometry
 * (paths, boxes) and the subject (countries, relations) meet.
 */
export function networkView(view: ViewState): TemplateResult {
  const {picture, model, words, settings, outlines} = view;
  const {width, height} = picture;
  const title = words.text(model.document.title);
  return html`<div
    class="diagram ${width < TINY_BELOW_PX ? 'is-tiny' : width < SMALL_BELOW_PX ? 'is-small' : width < LARGE_FROM_PX ? '' : 'is-large'} ${view.map ? 'is-map' : ''}"
    part="diagram"
    role="group"
    aria-label=${view.map ? words.messages.mapLabel(title) : words.messages.diagramLabel(title)}
    aria-describedby="alt"
    .style=${`aspect-ratio:${width}/${height};max-width:${width + WIDTH_STEP_PX}px`}
  >
    <div id="alt" hidden>${kept(altText, {model, words, alt: settings.alt})}</div>
    <svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
      ${view.map ? landView(view.map) : nothing} ${outlines.map((outline) => outlineView(outline, view))} ${tiesView(view)}
      ${picture.ties.map(hitView)} ${view.map ? marksView(view.map, view) : nothing}
    </svg>
    ${picture.nodes.map((node) => nodeView(node, view))}
    ${view.map ? placesView(view.map, view) : nothing}
    ${view.labels.map((label, index) => labelView(label, `chip-${index}`, view))}
  </div>`;
}

/** The description of the whole diagram: the page's own, or one made of what is shown. */
function altText({model, words, alt}: Pick<ViewState, 'model' | 'words'> & {readonly alt: string}): string {
  if (alt) return alt;
  const kinds = model.kinds.filter(({isOn, count}) => isOn && count > 0).map(({kind}) => words.messages.kind[kind]);
  const names = countryNames(model.countries.map(({id}) => id), model, words);
  return words.messages.alt(words.text(model.document.title), names, kinds, words.day(model.day, 'long'));
}

/** Bundle by bundle, each over a halo of the ground's colour. */
function tiesView(view: ViewState): unknown[] {
  const shownById = new Map(view.model.shown.map((shown) => [shown.id, shown]));
  const {ties} = view.picture;
  return ties.map((tie, index) => {
    const shown = shownById.get(tie.id);
    if (!shown) return nothing;
    const bundle = tie.axis === ties[index - 1]?.axis ? [] : ties.filter(({axis}) => axis === tie.axis);
    const isSolid = bundle.some(({gaps}) => gaps === undefined);
    const isLit = litClasses(view, (lit) => bundle.some(({id}) => lit.relations.has(id)));
    return [
      isSolid ? svg`<path class=${classes({casing: true, ...isLit})} d=${tie.spine} stroke-width=${tie.width + HALO}></path>` : nothing,
      tieView(tie, shown, view),
    ];
  });
}

function tieView({id, d, gaps}: TiePath, shown: ShownRelation, view: ViewState): TemplateResult {
  const {weight, dash, isDotted, isDouble} = kindOf(shown);
  const names = {[`at-${shown.stage}`]: true, ...litClasses(view, (lit) => lit.relations.has(id))};
  // Presentation attributes, so that a kind's strokes stand in its row alone; what a stage changes is in the styles.
  return svg`<path part="tie" d=${d}
    stroke-width=${shown.isSubject ? SUBJECT_WEIGHT : weight}
    stroke-dasharray=${dash || nothing}
    stroke-linecap=${isDotted ? 'round' : nothing}
    pathLength=${gaps === undefined ? nothing : gaps + WHOLE_LAST_DOT}
    class=${classes({tie: true, [`is-${shown.kind}`]: true, 'is-subject': shown.isSubject, ...names})}></path>
    ${isDouble ? svg`<path class=${classes({inner: true, ...names})} d=${d}></path>` : nothing}`;
}

function nodeView(node: PlacedNode, view: ViewState): TemplateResult | typeof nothing {
  const {picture, map, model, words, reader, selected, stops} = view;
  const country = model.countries.find(({id}) => id === node.id);
  if (!country) return nothing;
  const isTabStop = node === tabStop(reader.walkAt, stops);
  const isSelected = selected?.type === 'country' && selected.id === node.id;
  const label = map?.pills.get(node.id) ?? (picture.width < TINY_BELOW_PX ? words.shortName(country) : words.name(country));
  const descriptionId = `about-${picture.nodes.indexOf(node)}`;
  return html`<button
      part="node"
      class=${classes({
        node: true,
        'is-pointed': reader.highlight.includes(node.id),
        ...litClasses(view, (lit) => lit.countries.has(node.id)),
      })}
      tabindex=${isTabStop ? 0 : -1}
      aria-pressed=${isSelected}
      aria-describedby=${descriptionId}
      lang=${langOf(country.name, words)}
      .lightIds=${node.id}
      .nodeId=${node.id}
      .style=${boxStyle(node, picture)}
      ><span>${label}</span></button
    ><span id=${descriptionId} hidden>${kept(aboutText, {ids: [node.id], model, words})}</span>`;
}

/** At rest a chip is a way to select for the pointer alone; for keyboard and screen reader once something is selected. */
function labelView(label: Chip, descriptionId: string, view: ViewState): TemplateResult {
  const {picture, selected, lit, model, words} = view;
  const isQuiet = lit === null && label.kind !== 'grouping' && label.target !== model.subject.id;
  return html`<button
    part="label"
    class="label is-${label.kind} ${isQuiet ? 'is-quiet' : ''}"
    tabindex=${selected ? 0 : -1}
    aria-hidden=${selected ? nothing : 'true'}
    aria-describedby=${selected ? descriptionId : nothing}
    .lightIds=${label.target}
    .style=${boxStyle(label, picture)}
    ><span>${label.text}</span></button
  >${selected ? html`<span id=${descriptionId} hidden>${kept(aboutText, {ids: [label.target], model, words})}</span>` : nothing}`;
}

function outlineView({ids, d}: GroupOutline, view: ViewState): TemplateResult {
  return svg`<path part="grouping" d=${d} .lightIds=${ids}
    class=${classes({outline: true, hit: true, ...litClasses(view, (lit) => ids.some((id) => lit.relations.has(id)))})}></path>`;
}

/** A wide invisible line, so that a thin tie can be pointed at. */
function hitView({id, d}: TiePath): TemplateResult {
  return svg`<path class="hit" d=${d} .lightIds=${id}></path>`;
}
