// First script of the test pages: writes down what goes wrong in a page and what is left at work in it.
// window.heard    errors, rejections, warnings and policy violations, each with its kind before it
// window.atWork() counts of listeners, observed nodes, timers and frames that wait now
// window.started  how many timers and frames were asked for so far
(() => {
  const heard = (window.heard = []);
  const write = (kind, text) => heard.push(`${kind}: ${text}`);
  addEventListener('error', (event) => write('error', event.message ?? `${event.target?.src} did not load`), true);
  addEventListener('unhandledrejection', ({reason}) => write('rejection', String(reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    write('violation', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const kind of ['warn', 'error', 'log', 'info']) {
    console[kind] = (...words) => write(kind, words.join(' '));
  }

  const listeners = new Map();
  const isGlobal = (target) => target === window || target === document || target === document.documentElement ||
    target === document.body || target instanceof MediaQueryList;
  const count = (target, type, listener, change) => {
    if (!isGlobal(target ?? window)) return;
    const types = listeners.get(target ?? window) ?? listeners.set(target ?? window, new Map()).get(target ?? window);
    const held = types.get(type) ?? types.set(type, new Set()).get(type);
    held[change](listener);
  };
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    count(this, type, listener, 'add');
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    count(this, type, listener, 'delete');
    remove.call(this ?? window, type, listener, options);
  };

  const observers = new Set();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Plain = window[name];
    window[name] = class extends Plain {
      watched = new Set();
      observe(target, ...options) {
        this.watched.add(target);
        observers.add(this);
        super.observe(target, ...options);
      }
      unobserve(target) {
        this.watched.delete(target);
        super.unobserve?.(target);
      }
      disconnect() {
        this.watched.clear();
        observers.delete(this);
        super.disconnect();
      }
    };
  }

  const started = (window.started = {timers: 0, frames: 0});
  const waiting = {timers: new Set(), frames: new Set()};
  const patch = (sort, start, stop, repeats) => {
    const [begin, end] = [window[start], window[stop]];
    if (!begin) return;
    window[start] = (run, ...rest) => {
      started[sort] += 1;
      const key = begin.call(window, (...values) => {
        if (!repeats) waiting[sort].delete(`${start}${key}`);
        run(...values);
      }, ...rest);
      waiting[sort].add(`${start}${key}`);
      return key;
    };
    window[stop] = (key) => {
      waiting[sort].delete(`${start}${key}`);
      end.call(window, key);
    };
  };
  patch('timers', 'setTimeout', 'clearTimeout');
  patch('timers', 'setInterval', 'clearInterval', true);
  patch('timers', 'requestIdleCallback', 'cancelIdleCallback');
  patch('frames', 'requestAnimationFrame', 'cancelAnimationFrame');

  window.atWork = () => ({
    listeners: [...listeners.values()].flatMap((types) => [...types.values()]).reduce((sum, {size}) => sum + size, 0),
    observed: [...observers].reduce((sum, {watched}) => sum + watched.size, 0),
    timers: waiting.timers.size,
    frames: waiting.frames.size,
  });
})();
