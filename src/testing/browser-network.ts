// Before every test file: axios looks for XMLHttpRequest once, when it is loaded.
import { FakeXhr } from './fake-xhr.ts';

Object.assign(globalThis, { XMLHttpRequest: FakeXhr });
