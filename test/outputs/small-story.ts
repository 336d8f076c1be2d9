/** Two countries, a treaty whose name a sheet has to quote, and a dispute. */
export const smallDocument = () => ({
  schemaVersion: 1,
  title: 'Two',
  countries: [
    {id: 'A', name: {en: 'Aland', ja: 'ア国'}},
    {id: 'B', name: {en: 'Bland', ja: 'イ国'}},
  ],
  relations: [
    {id: 'first', kind: 'defence', members: ['A', 'B'], name: 'Treaty, "the first"', short: 'First', summary: 'One.', signed: '1951-08-30', sources: ['s']},
    {id: 'isles', kind: 'dispute', members: ['A', 'B'], name: 'Islands', short: 'Islands', summary: 'Two.', since: '1972'},
  ],
  sources: [{id: 's', title: 'Text', publisher: 'Archive', url: 'https://archive.example/1', date: '1951'}],
});
