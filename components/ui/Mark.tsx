/** The sluice gate: frame, gate and the water it holds. The same drawing as `public/icon.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true" focusable="false">
      <path class="mark-frame" d="M2 14V2h12v12h-2V4H4v10z" />
      <path class="mark-gate" d="M5 5h6v6H5z" />
      <path class="mark-water" d="M5 12h6v2H5z" />
    </svg>
  );
}
