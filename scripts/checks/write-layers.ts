// Part of `npm run fix`: writes the arrows of layers.ts into .oxlintrc.json, in place of the earlier ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { layerOverrides, LAYERS } from './layers.ts';

const FILE = '.oxlintrc.json';
const config = z
  .looseObject({ overrides: z.array(z.looseObject({ files: z.array(z.string()) })) })
  .parse(JSON.parse(readFileSync(FILE, 'utf8')));
const ofLayers = new Set(LAYERS.map(({ room }) => `src/${room}/**`));
const others = config.overrides.filter(({ files }) => !files.some((file) => ofLayers.has(file)));
const place = others.findIndex(({ files }) => files.includes('portal/**'));
const overrides = [...others.slice(0, place), ...layerOverrides(), ...others.slice(place)];
writeFileSync(FILE, `${JSON.stringify({ ...config, overrides }, null, 2)}\n`);
