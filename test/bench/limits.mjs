/** The limits that the widget holds, against what was measured. */
import {BROTLI_LIMIT} from '../../build/size-budget.mjs';

const LIMITS = [
  ['script, bytes of brotli', BROTLI_LIMIT, ({scriptBrotli}) => scriptBrotli],
  ['requests', 1, ({ours}) => ours?.requests],
  ['first full frame, × inserted markup', 1.4, ({ours}) => ours?.at1.firstFullFrame.median],
  ['… at 4× CPU throttle', 1.6, ({ours}) => ours?.at4.firstFullFrame.median],
  ['layout shift', 0, ({layoutShift}) => layoutShift],
  ['longest task on highlight, ms', 16, ({reactions}) => reactions?.at1.highlight.median],
  ['… at 4× CPU throttle', 50, ({reactions}) => reactions?.at4.highlight.median],
  ['longest task on selection, ms', 16, ({reactions}) => reactions?.at1.select.median],
  ['… at 4× CPU throttle', 50, ({reactions}) => reactions?.at4.select.median],
  ['longest task on a step of the timeline, ms', 16, ({reactions}) => reactions?.at1.step.median],
  ['… at 4× CPU throttle', 50, ({reactions}) => reactions?.at4.step.median],
  ['frames in five idle seconds', 0, ({ours}) => ours?.rest.idleFrames],
];

/** Each limit with what was measured; `isMet` is null where nothing was. */
export function checkLimits(result) {
  const ours = result.pages.find(({id}) => id === 'ours');
  return LIMITS.map(([what, limit, read]) => {
    const measured = read({...result, ours}) ?? null;
    return {what, limit, measured, isMet: measured === null ? null : measured <= limit};
  });
}
