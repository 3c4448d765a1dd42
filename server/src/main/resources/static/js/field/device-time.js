// The time of this device as it passes: the latest moment that was seen, so that a clock that is set back lengthens nothing.
const began = Date.now() - performance.now();
let seen = 0;

/** A moment that is never before one that was returned or seen. */
export const passed = (known = 0) => {
  seen = Math.max(seen, known, Date.now(), began + performance.now());
  return seen;
};
