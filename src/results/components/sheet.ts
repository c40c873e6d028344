/** A white sheet of its own, whatever the width. */
export const sheet = 'rounded-xl bg-content p-3.5 shadow-card sm:rounded-2xl sm:p-5';

/** The sheet around all parts while they stand in one column … */
export const sheetInOneColumn =
  'max-lg:rounded-xl max-lg:bg-content max-lg:p-3.5 max-lg:shadow-card max-lg:sm:p-5';

/** … and of each part once they stand side by side. */
export const sheetSideBySide = 'lg:rounded-2xl lg:bg-content lg:p-5 lg:shadow-card';
