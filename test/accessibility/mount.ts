/** The driver's former place and names, for tests that were written while it moved. */
export {
  frames,
  mount,
  mountIn,
  nodeOf as node,
  openPanel,
  pick as one,
  pickAll as all,
  settled,
  STATES,
  unmount,
  type Place,
} from '../drive/drive.js';
