import { describeHosting } from './hosting.ts';
import { nginx } from './nginx.ts';

describeHosting('nginx', nginx, { brotli: false });
