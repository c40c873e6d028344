import { Skeleton } from './skeleton.tsx';

/** Rows of a list of chats or people that is on its way. */
export function ListSkeleton({
  label,
  rows,
  rowHeight,
}: {
  /** What is being read, for assistive technology. */
  readonly label: string;
  readonly rows: number;
  /** px, that of the rows to come. */
  readonly rowHeight: number;
}) {
  return (
    <div role="img" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex items-center gap-3 px-2" style={{ height: rowHeight }}>
          <Skeleton className="size-8 rounded-pill" />
          <div className="flex flex-1 flex-col gap-1.5">
            <Skeleton className="h-3 w-2/5" />
            <Skeleton className="h-2.5 w-1/4" />
          </div>
        </div>
      ))}
    </div>
  );
}
