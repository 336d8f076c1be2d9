import {pictureSvg} from '../src/outputs/picture-svg.js';
import {viewAt, type Telling} from './compose.js';

/** Pixels of a PNG for each of the picture's: sharp on the screens that there are. */
const DENSITY = 2;

/** The picture alone, as wide as asked for or a little less, with its title, day, legend, sources and credit. */
export function svgOf(width: number, telling: Telling): string {
  const {settings} = telling;
  const views = new Set(settings.views.has('map') ? (['diagram', 'map'] as const) : (['diagram'] as const));
  return pictureSvg(viewAt(width, {...telling, settings: {...settings, views}}));
}

/** The size of such a picture in px. */
export function sizeOf(svg: string): {readonly width: number; readonly height: number} {
  const [width = 0, height = 0] = ['width', 'height'].map((name) => Number(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)"`).exec(svg)?.[1]));
  return {width, height: Math.round(height)};
}

/**
 * The same in pixels. By resvg: it draws SVG as the standard has it, with the machine's fonts, in 20 ms, and needs neither a
 * browser nor a compiler. It is no dependency, since who embeds the widget alone has no use for it.
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const {Resvg} = await import('@resvg/resvg-js').catch(() => {
    throw new Error('a PNG is drawn by @resvg/resvg-js, which is not installed here: npm install @resvg/resvg-js.');
  });
  const {width} = sizeOf(svg);
  return new Resvg(svg, {fitTo: {mode: 'width', value: width * DENSITY}, font: {loadSystemFonts: true}}).render().asPng();
}
