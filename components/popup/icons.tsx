/** A magnifying glass. */
export function SearchIcon() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" class="search-icon">
      <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="1.75" />
      <path d="m12.8 12.8 4.4 4.4" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}

/** A cross. */
export function ClearIcon() {
  return (
    <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" />
    </svg>
  );
}
