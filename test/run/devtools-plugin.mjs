import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pdfText} from './pdf-text.mjs';

const sessions = new WeakMap();

/** The DevTools session of a page, opened once; what it emulates ends with the page. */
async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

const send = async (page, method, params = {}) => (await devtools(page)).send(method, params);

const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;

/** States worth reading in a test; all others stay out so that a tree can be read as a whole. */
const STATES = [
  'focused',
  'disabled',
  'expanded',
  'pressed',
  'checked',
  'level',
  'live',
  'valuetext',
];

/** The full accessibility tree as nested `{role, name, description, value, …states, children}`. */
async function accessibilityTree(page) {
  const {nodes} = await send(page, 'Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree = (node) => {
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? tree(child) : [];
    });
    const role = node.role?.value;
    const isMere = role === 'generic' && !node.name?.value;
    if (node.ignored || isMere || role === 'none' || role === 'InlineTextBox') return children;
    const result = {role, name: node.name?.value ?? ''};
    for (const field of ['description', 'value']) {
      if (node[field]?.value) result[field] = node[field].value;
    }
    for (const state of STATES) {
      const value = property(node, state);
      if (value !== undefined && value !== false) result[state] = value;
    }
    if (children.length > 0) result.children = children;
    return [result];
  };
  return tree(nodes.find((node) => !node.parentId))[0];
}

/** A finger put down, moved in steps and lifted, as the browser gets it from a touch screen. */
async function touchSwipe(page, {from, to, steps = 10}) {
  const touch = (type, point) =>
    send(page, 'Input.dispatchTouchEvent', {
      type,
      touchPoints: point ? [{x: point[0], y: point[1]}] : [],
    });
  await touch('touchStart', from);
  for (let step = 1; step <= steps; step += 1) {
    const part = step / steps;
    await touch('touchMove', [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
    ]);
  }
  await touch('touchEnd');
}

async function emulate(page, {media, features, timeZone, locale, cpu, touch, vision}) {
  if (media !== undefined || features !== undefined) {
    await send(page, 'Emulation.setEmulatedMedia', {
      media: media ?? '',
      features: Object.entries(features ?? {}).map(([name, value]) => ({name, value})),
    });
  }
  if (timeZone !== undefined) {
    await send(page, 'Emulation.setTimezoneOverride', {timezoneId: timeZone});
  }
  if (locale !== undefined) await send(page, 'Emulation.setLocaleOverride', {locale});
  if (cpu !== undefined) await send(page, 'Emulation.setCPUThrottlingRate', {rate: cpu});
  if (touch !== undefined) {
    await send(page, 'Emulation.setTouchEmulationEnabled', {enabled: touch, maxTouchPoints: 5});
  }
  if (vision !== undefined) {
    await send(page, 'Emulation.setEmulatedVisionDeficiency', {type: vision});
  }
}

/** The commands of `commands.ts`, by name. Each gets puppeteer's page and the payload. */
const COMMANDS = {
  'rra:cdp': (page, {method, params}) => send(page, method, params),
  'rra:emulate': emulate,
  'rra:accessibility-tree': accessibilityTree,
  'rra:swipe': touchSwipe,
  'rra:tap': (page, {x, y}) => page.touchscreen.tap(x, y),
  'rra:viewport': (page, size) => page.setViewport(size),
  'rra:wheel': async (page, {x, y, deltaX = 0, deltaY = 0}) => {
    await page.mouse.move(x, y);
    await page.mouse.wheel({deltaX, deltaY});
  },
  'rra:screenshot': async (page, {name, clip}) => {
    mkdirSync('screenshots', {recursive: true});
    writeFileSync(join('screenshots', `${name}.png`), await page.screenshot(clip ? {clip} : {}));
  },
  'rra:pdf': async (page, options) => {
    const bytes = Buffer.from(await page.pdf({printBackground: true, ...options, path: undefined}));
    if (options?.name) {
      mkdirSync('screenshots', {recursive: true});
      writeFileSync(join('screenshots', `${options.name}.pdf`), bytes);
    }
    return pdfText(bytes);
  },
};

/** Test runner plugin: what `@web/test-runner-commands` lacks, through puppeteer and the DevTools protocol. */
export function devtoolsPlugin() {
  return {
    name: 'devtools-commands',
    async executeCommand({command, payload, session}) {
      const run = COMMANDS[command];
      if (!run) return undefined;
      if (session.browser.type !== 'puppeteer') {
        throw new Error(
          `${command} is not there for ${session.browser.name}: see test/run/engine.ts.`,
        );
      }
      return (await run(session.browser.getPage(session.id), payload ?? {})) ?? true;
    },
  };
}
