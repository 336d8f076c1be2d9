/** What the README and the built manifest say of the element, for tests that compare them with the code. */

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly fieldName?: string;
  readonly default?: string;
}

/** The element's entry in the custom elements manifest. */
export interface Manifest {
  readonly customElement?: boolean;
  readonly attributes: readonly Named[];
  readonly members: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

/** The text of a file by its path from the root; an error where there is none. */
export async function fileText(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

export const readme = (): Promise<string> => fileText('README.md');

export async function manifest(): Promise<Manifest> {
  const {modules} = JSON.parse(await fileText('dist/custom-elements.json')) as {
    modules: {declarations?: Manifest[]}[];
  };
  return modules
    .flatMap(({declarations = []}) => declarations)
    .find(({customElement}) => customElement)!;
}

/** What stands between the markers of a section of the README. */
export function section(text: string, name: string): string {
  const [, inside] = text.split(new RegExp(`<!-- /?code:${name} -->`));
  if (inside === undefined) throw new Error(`The README has no section ${name}.`);
  return inside;
}

/** The rows of a section's table, as cells without back ticks. */
export const rowsOf = (text: string, name: string): string[][] =>
  section(text, name)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(/(?<!\\) \| /)
        .map((cell) => cell.replaceAll('`', '')),
    );

/** The names that a section lists in a sentence, each before a colon. */
export const namesListed = (text: string, name: string): string[] =>
  [...section(text, name).matchAll(/`([\w-]+)`: /g)].map(([, listed]) => listed!);

export const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
export const namesOf = (entries: readonly Named[]): string[] =>
  sorted(entries.map(({name}) => name));
