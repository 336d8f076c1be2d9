/**
 * The fonts that heights and widths are measured in, from packages of the tests: the same on every machine, whatever
 * fonts it has. They hold Latin letters; Japanese and Chinese come out in the machine's own font, or as boxes of the same width.
 */
const FILES = {
  /** The widths of Arial and Liberation Sans, in which most readers see the widget. */
  usual: '/node_modules/@fontsource/arimo/files/arimo-latin',
  /** DejaVu Sans, the widest of the fonts that systems fall back to. */
  wide: '/node_modules/@fontsource/dejavu-sans/files/dejavu-sans-latin',
} as const;

export type MeasuredFont = keyof typeof FILES;
export const MEASURED_FONTS = Object.keys(FILES) as MeasuredFont[];

/**
 * Loads a font into a page, regular and bold, and gives the family to name in styles. Letters come out at `sizeAdjust`
 * of their size: `200%` is how a reader's own settings double a page's text.
 */
export async function loadFont(
  font: MeasuredFont,
  page: Document = document,
  sizeAdjust = '100%',
): Promise<string> {
  const family = `measured-${font}`;
  for (const [file, weight] of [
    ['400', '400'],
    ['700', '600 900'],
  ] as const) {
    const face = new FontFace(family, `url(${FILES[font]}-${file}-normal.woff2)`, {
      weight,
      sizeAdjust,
    } as FontFaceDescriptors);
    page.fonts.add(await face.load());
  }
  return family;
}
