import type {Box, Size} from '../layout/geometry.js';

/** The style of a box of the picture, given by its centre: its place as a share, so that it scales; its size in px, so that text keeps its size. */
export function boxStyle({x, y, width, height}: Box, picture: Size): string {
  const share = (part: number, whole: number): string => `${Math.round((part / whole) * 1e5) / 1e3}%`;
  return `left:${share(x, picture.width)};top:${share(y, picture.height)};width:${width}px;height:${height}px;margin:${-height / 2}px 0 0 ${-width / 2}px`;
}
