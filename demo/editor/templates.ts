/** Sheets to begin with; each holds an example row, which its author writes over. */
export const TEMPLATES: readonly {readonly name: string; readonly text: string}[] = [
  {
    name: 'relations.csv',
    text: [
      'from,to,kind,name,short,summary,talks,signed,in force,since,ended,source title,publisher,url',
      'Japan,Philippines,access,Reciprocal Access Agreement,RAA,Procedures and legal status for visiting forces.,,2024-07-08,2025-09-11,,,Signing of the Agreement,MOFA Japan,',
    ].join('\r\n'),
  },
  {
    name: 'countries.csv',
    text: ['id,name,short,longitude,latitude', 'JP,Japan,,139.69,35.69', 'PH,Philippines,,120.98,14.6'].join('\r\n'),
  },
];
