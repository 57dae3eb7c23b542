/** Where a stream begins and ends now. */
export interface StreamBounds {
  /** Events up to here are no longer kept. */
  floor: number;
  head: number;
}

/** Reads one kind of stream across tenants, as the worker. */
export interface StreamSource<Entry extends { seq: number }> {
  bounds(stream: string): Promise<StreamBounds>;
  /** At most `limit` entries after a place, in order. */
  after(stream: string, seq: number, limit: number): Promise<Entry[]>;
}
