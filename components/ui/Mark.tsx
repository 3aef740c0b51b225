/** The sluice gate: frame, gate and the water it holds. The same drawing as `public/icon.svg`. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true" focusable="false">
      <path class="mark-frame" d="M2.5 13.5v-11h11v11h-2.2V4.7H4.7v8.8z" />
      <path class="mark-gate" d="M5.6 5.6h4.8v5.1H5.6z" />
      <path class="mark-water" d="M5.6 11.9h4.8v1.6H5.6z" />
    </svg>
  );
}
