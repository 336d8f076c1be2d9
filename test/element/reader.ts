/** The driver's former place, for tests that were written while it moved. */
export * from '../drive/drive.js';
