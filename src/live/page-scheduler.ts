import { createScheduler, type Scheduler, type Surroundings } from './scheduler.ts';

/** The browser's clock, its page and its network. */
const browser: Surroundings = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  isHidden: () => document.visibilityState === 'hidden',
  onChange: (listener) => {
    document.addEventListener('visibilitychange', listener);
    window.addEventListener('online', listener);
    return () => {
      document.removeEventListener('visibilitychange', listener);
      window.removeEventListener('online', listener);
    };
  },
};

/** The one scheduler of this page: what is on screen shares it, whichever screen drew it. */
export const pageScheduler: Scheduler = createScheduler(browser);
