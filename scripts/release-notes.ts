// The section of CHANGELOG.md about the version in package.json: what a release on GitHub says.
import { readFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { sectionOf } from './packing/changelog.ts';

console.log(sectionOf(readFileSync('CHANGELOG.md', 'utf8'), packageJson.version));
