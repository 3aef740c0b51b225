/** The sluice gate: frame, gate and the water it holds. The same drawing as `public/icon.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true" focusable="false">
      <path class="mark-frame" d="M5 1h6v1H9v2h5v7h-2V6H4v5H2V4h5V2H5z" />
      <path class="mark-gate" d="M5 7h6v4H5z" />
      <path class="mark-water" d="M2 12h12v1l-2 1-2-1-2 1-2-1-2 1-2-1z" />
    </svg>
  );
}
