import {inflateSync} from 'node:zlib';

/** The numbered objects of a PDF as `{head, stream}`, streams inflated. Enough for what Chromium writes. */
function objects(bytes) {
  const text = bytes.toString('latin1');
  const found = new Map();
  for (const match of text.matchAll(/(\d+) 0 obj\b([^]*?)\bendobj/g)) {
    const [, number, body] = match;
    const start = body.search(/stream\r?\n/);
    if (start < 0) {
      found.set(number, {head: body, stream: ''});
      continue;
    }
    const head = body.slice(0, start);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = start + /stream\r?\n/.exec(body.slice(start))[0].length;
    const raw = Buffer.from(body.slice(from, from + length), 'latin1');
    const stream = head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    found.set(number, {head, stream: stream.toString('latin1')});
  }
  return found;
}

const fromUtf16Hex = (hex) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** A font's map from glyph codes to characters, and how many hex digits one code has. */
function readFont(cmap) {
  const map = new Map();
  for (const [, block] of cmap.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code, hex] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      map.set(Number.parseInt(code, 16), fromUtf16Hex(hex));
    }
  }
  for (const [, block] of cmap.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first, last, hex] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const from = Number.parseInt(first, 16);
      const base = fromUtf16Hex(hex);
      const end = base.charCodeAt(base.length - 1);
      for (let code = from; code <= Number.parseInt(last, 16); code += 1) {
        map.set(code, base.slice(0, -1) + String.fromCharCode(end + code - from));
      }
    }
  }
  const digits = /begincodespacerange\s*<(\w+)>/.exec(cmap)?.[1].length ?? 4;
  return {map, digits};
}

const ESCAPES = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'};

/** The bytes of a PDF's `(literal)`, as latin-1. */
const literal = (text) =>
  text.replace(/\\([0-7]{1,3}|[^])/g, (_, one) =>
    /\d/.test(one) ? String.fromCharCode(Number.parseInt(one, 8)) : (ESCAPES[one] ?? one),
  );

const codesOf = (operand) =>
  [...operand.matchAll(/<(\w*)>|\(((?:\\[^]|[^\\)])*)\)/g)]
    .map(([, hex, text]) => hex ?? Buffer.from(literal(text), 'latin1').toString('hex'))
    .join('');

const OPERATOR =
  /\/(\w+) [\d.-]+ Tf|(?:[\d.-]+ ){5}([\d.-]+) Tm|(<\w*>|\((?:\\[^]|[^\\)])*\)|\[[^\]]*\])\s*T[Jj]/g;

/** The text that a content stream paints, in its order; a new line wherever the base line changes. */
function paintedText(content, fonts) {
  let font;
  let baseLine;
  let text = '';
  for (const [, name, y, operand] of content.matchAll(OPERATOR)) {
    if (name) font = fonts.get(name);
    if (y && y !== baseLine) {
      text += '\n';
      baseLine = y;
    }
    if (!operand || !font) continue;
    const codes = codesOf(operand);
    for (let at = 0; at < codes.length; at += font.digits) {
      text += font.map.get(Number.parseInt(codes.slice(at, at + font.digits), 16)) ?? '';
    }
  }
  return text;
}

/**
 * What can be read on the pages of a PDF that Chromium wrote: `{pages, byPage, text, links}`. Compare `text` with white
 * space removed: lines wrap where the paper ends. Look-alike radicals are given as the usual characters.
 */
export function pdfText(bytes) {
  const all = objects(bytes);
  const heads = [...all.values()].map(({head}) => head);
  const fonts = new Map();
  for (const [, name, number] of heads.join('\n').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(all.get(number)?.head ?? '')?.[1];
    if (unicode) fonts.set(name, readFont(all.get(unicode).stream));
  }
  const pages = heads.filter((head) => /\/Type \/Page\b/.test(head));
  const contents = pages.map((head) => all.get(/\/Contents (\d+) 0 R/.exec(head)[1]).stream);
  const byPage = contents.map((content) => paintedText(content, fonts).normalize('NFKC'));
  return {
    pages: pages.length,
    byPage,
    text: byPage.join('\n'),
    links: heads.flatMap((head) =>
      [...head.matchAll(/\/URI \(((?:\\[^]|[^\\)])*)\)/g)].map((one) => literal(one[1])),
    ),
  };
}
