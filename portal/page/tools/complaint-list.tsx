import { useQuery } from '@tanstack/react-query';
import type { LoggedComplaint } from './tool-queries.ts';
import { toolQueries } from './tool-queries.ts';

/** What the app should never have sent. */
export function ComplaintList() {
  const { data: complaints = [] } = useQuery(toolQueries.complaints);
  return (
    <section aria-labelledby="tools-complaints">
      <h2 id="tools-complaints">
        Complaints {complaints.length > 0 && <span className="count-badge">{complaints.length}</span>}
      </h2>
      {complaints.length === 0 && <p className="tools__none">None: the app sends what a portal expects</p>}
      <ul className="tools__complaints">
        {[...timesSaid(complaints)].map(([words, times]) => (
          <li key={words}>
            {words}
            {times > 1 && ` (${times} times)`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function timesSaid(complaints: readonly LoggedComplaint[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { method, text } of complaints) {
    const words = method === '' ? text : `${method}: ${text}`;
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return times;
}
