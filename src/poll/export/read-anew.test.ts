import { expect, test } from 'vitest';
import { isReadAnew } from './read-anew.ts';

const DATES = [
  '1-2',
  '3-4',
  '10-12',
  '1/2',
  '3/4',
  '1/2 day',
  '1.5',
  '2026-11-29',
  '29.11.',
  '12:30',
  '5 pm',
  '1–2',
];
const MONTHS = [
  'MAR1',
  'Sept 2',
  'May 2027',
  '2 июня',
  '3. März',
  '5 de mayo',
  '1 қаңтар',
  '3月5日',
  '10 มกราคม',
  '2 tháng 3',
  'HAZİRAN 1',
  'KASIM 2',
  'YANLIŞ',
];
const NUMBERS = [
  '1E5',
  '007',
  '00',
  '0.50',
  '1,5',
  '12345678901234567890',
  '123456789012',
  '5%',
  '$5',
  '5 zł',
  '100 ₽',
  '½',
];
const SCRIPTS = ['１－２', '١-٢', '३/४', '５'];
const FORMULAS = ['=1+1', '+1', '-5 °C', '@home', '+49 170 0000000', '--', '＝1+1', '"=1"', "'-x", '- item'];
const TRUTHS = ['True', 'FALSE', 'Wahr', 'истина', '#N/A', '#REF!'];
const BLANKS = ['\tx', '\nx', '\u{200B}x'];

test.each([DATES, MONTHS, NUMBERS, SCRIPTS, FORMULAS, TRUTHS, BLANKS].flat())(
  'a spreadsheet would not keep %j',
  (text) => expect(isReadAnew(text)).toBe(true),
);

test.each([
  '',
  '-',
  '0',
  '7',
  '2026',
  'Yes',
  'May',
  'Room 12',
  'Friday, 11:00',
  'Plan 2 or plan 3?',
  'x=y',
  '#1 choice',
  'Truth',
])('a spreadsheet keeps %j', (text) => expect(isReadAnew(text)).toBe(false));
