/** The one driver of tests that meet the element in this page: how it comes there, what is read in it, what is done to it. */
export * from './act.js';
export * from './fonts.js';
export * from './mount.js';
export * from './read.js';
export * from './settle.js';
export * from './states.js';
