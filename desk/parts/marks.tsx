/** What the marks in a text mean, as a line beneath it. */
export function MarkKey() {
  return (
    <p class="mark-key soft">
      <mark class="deed">deed</mark> <mark class="who">who</mark> <mark class="when">when</mark> <mark class="where">where</mark>{' '}
      <mark class="voice">voice</mark>
      <span class="rail-key">
        <span class="rail-sample" aria-hidden="true" /> inside somebody’s words
      </span>
      <span>~ inferred</span>
      <span>? assumed</span>
    </p>
  );
}
