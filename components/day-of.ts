/** An ISO date or date-time as ms since epoch, or null; a bare date means that day where the reader is. */
export function dayOf(iso: string | null): number | null {
  if (iso === null) return null;
  const at = Date.parse(iso.length === 'YYYY-MM-DD'.length ? `${iso}T12:00` : iso);
  return Number.isNaN(at) ? null : at;
}
