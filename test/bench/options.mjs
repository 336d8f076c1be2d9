/** The command line of `npm run bench`, read into one plain object. Throws on a word it does not know. */
export function readOptions(words) {
  const options = {runs: 15, isQuick: false, only: null};
  for (const word of words) {
    const [name, value] = word.split('=');
    if (name === '--quick') options.isQuick = true;
    else if (name === '--only' && value) options.only = value.split(',');
    else if (name === '--runs' && Number(value) > 0) options.runs = Number(value);
    else throw new Error(`Unknown: ${word}. Known: --runs=15 --quick --only=ours,inserted`);
  }
  if (options.isQuick && !words.some((word) => word.startsWith('--runs='))) options.runs = 3;
  return options;
}
