import type { ViewerView } from '../../doors/page-wire.ts';
import { Avatar } from '../avatar.tsx';

/** A person's page of the portal, as an app may open it by its path. */
export function PersonPage({ person }: { readonly person: ViewerView | undefined }) {
  if (person === undefined) return <p className="person-page">This person is not here any more</p>;
  return (
    <div className="person-page">
      <Avatar {...person} size="large" />
      <h1 dir="auto">{person.name}</h1>
      <p dir="auto">{person.position}</p>
    </div>
  );
}
