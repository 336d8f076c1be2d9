import type {Trigger} from '../events.js';

/** Whether a click came from a pointer or from a key (Enter and Space make clicks without a click count). */
export function triggerOf({detail}: Pick<MouseEvent, 'detail'>): Trigger {
  return detail === 0 ? 'keyboard' : 'pointer';
}
