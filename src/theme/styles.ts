import {cardStyles} from './card-styles.js';
import {columnsStyles} from './columns-styles.js';
import {footerStyles} from './footer-styles.js';
import {frameStyles} from './frame-styles.js';
import {headerStyles} from './header-styles.js';
import {ledgerStyles} from './ledger-styles.js';
import {legendStyles} from './legend-styles.js';
import {mapStyles} from './map-styles.js';
import {networkStyles} from './network-styles.js';
import {preferenceStyles} from './preference-styles.js';
import {printStyles} from './print-styles.js';
import {timelineStyles} from './timeline-styles.js';
import {tableStyles} from './table-styles.js';
import {tokens} from './tokens.js';

/** All styles of the shadow root, in cascade order: preferences and paper have the last word. */
export const styles = [
  tokens,
  frameStyles,
  columnsStyles,
  headerStyles,
  ledgerStyles,
  cardStyles,
  networkStyles,
  mapStyles,
  legendStyles,
  timelineStyles,
  footerStyles,
  tableStyles,
  preferenceStyles,
  printStyles,
];
