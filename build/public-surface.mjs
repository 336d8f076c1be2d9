/** What pages may use and what leaves no trace at run time, read from the one place in src where each is written. */
import {readdirSync, readFileSync} from 'node:fs';

const EVENTS = 'src/events.ts';
const EVENT = /\/\*\* (.*) \*\/\s+'(rra-\w+)': (\{.*\});/g;
const TOKEN = /\/\* \{([\w-]+)\} ([^*]*) \*\/\s+[\w-]+: var\((--rra-[\w-]+), (.+)\);/g;

/** The events in the order of their rows: name, type of the detail, and when they come. */
export function eventRows() {
  const rows = [...readFileSync(EVENTS, 'utf8').matchAll(EVENT)];
  return rows.map(([, description, name, detail]) => ({name, detail, description}));
}

/** The tokens, those of tokens.ts first; a token that the styles read without saying what it is stops the build. */
export function tokenRows() {
  const others = readdirSync('src/theme').filter((file) => file !== 'tokens.ts');
  const styles = ['tokens.ts', ...others].map((file) => readFileSync(`src/theme/${file}`, 'utf8')).join('\n');
  const rows = [...styles.matchAll(TOKEN)].map(([, type, description, name, byDefault]) => {
    return {name, description, type: {text: type}, default: byDefault};
  });
  const bare = [...styles.matchAll(/var\((--rra-[\w-]+)/g)].find(([, name]) => !rows.some((row) => row.name === name));
  if (bare) throw new Error(`The token ${bare[1]} has no comment with its type and meaning right above it.`);
  return [...new Map(rows.map((row) => [row.name, row])).values()];
}
