import {copyFile, mkdir, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findStory} from './find-story.js';
import {HELP} from './help.js';
import {readOptions, type Options} from './read-options.js';
import {renderAll, type Output} from './render.js';

const SCRIPT = 'rra-explainer.js';

/** `rra-explainer render …`: 0 where all is well, 1 where something was wrong, told on standard error. */
async function run([verb, ...words]: readonly string[]): Promise<number> {
  const {options, problems} = readOptions(words);
  if (options.isHelp || verb === '--help' || verb === undefined) {
    process.stdout.write(HELP);
    return 0;
  }
  if (verb !== 'render') {
    process.stderr.write(`“${verb}” is not known. Allowed: render. See: rra-explainer --help\n`);
    return 1;
  }
  const story = await findStory(options);
  const {outputs, problems: ofRendering} = await renderAll(story, options);
  const told = [...problems, ...story.problems, ...ofRendering];
  told.push(...(await write(outputs, options)));
  for (const problem of told) process.stderr.write(`${problem}\n`);
  return told.length > 0 ? 1 : 0;
}

/** Writes to standard output, a file, or a folder; returns a sentence for what could not be written. */
async function write(outputs: readonly Output[], {out, script, isFragment, formats}: Options): Promise<readonly string[]> {
  if (out === null) {
    const [first] = outputs;
    if (first) process.stdout.write(first.content);
    return formats.length > 1 ? [`Several formats need a folder: --out FOLDER. Only ${first?.format} is written.`] : [];
  }
  try {
    if (formats.length === 1 && !out.endsWith('/') && !(await isFolder(out))) {
      await mkdir(dirname(out), {recursive: true});
      if (outputs[0]) await writeFile(out, outputs[0].content);
      return [];
    }
    await mkdir(out, {recursive: true});
    for (const {name, content} of outputs) await writeFile(join(out, name), content);
    // The page in the folder works as it stands.
    const needsScript = script === null && !isFragment && outputs.some(({format}) => format === 'html');
    if (needsScript) await copyFile(fileURLToPath(new URL(SCRIPT, import.meta.url)), join(out, SCRIPT));
    return [];
  } catch (error) {
    return [`${out} cannot be written: ${(error as Error).message}.`];
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then((found) => found.isDirectory(), () => false);

process.exitCode = await run(process.argv.slice(2));
