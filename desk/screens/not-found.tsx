import { useTitle } from '../title.ts';

/** No screen has this address. */
export function NotFound() {
  useTitle('Not found');
  return (
    <section class="column">
      <h1>Nothing has this address</h1>
      <p>
        <code>{location.pathname}</code> is no page of the desk. <a href="/">Start</a> has all there is.
      </p>
    </section>
  );
}
