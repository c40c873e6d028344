import { caddy } from './caddy.ts';
import { describeHosting } from './hosting.ts';

describeHosting('caddy', caddy, { brotli: true });
