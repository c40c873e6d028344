import { writeFileSync } from 'node:fs';
import { faultTable } from './fault-table.ts';

writeFileSync('docs/faults.md', faultTable());
process.stdout.write(faultTable());
