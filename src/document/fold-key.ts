/** The form in which ids are compared: lower case, full-width letters as ASCII. */
export const foldKey = (id: string): string => id.normalize('NFKC').toLowerCase();
