/** A row that was not brought in. */
export interface Rejection {
  file: string;
  /** Of the file, from 1 on. */
  line: number;
  reason: string;
  /** The row as it is written. */
  row: string;
}

/** Collects the rows that are not brought in, and what was left out on purpose. */
export class Rejections {
  readonly rows: Rejection[] = [];
  readonly #leftOut = new Map<string, number>();

  reject(rejection: Rejection): void {
    this.rows.push(rejection);
  }

  /** Counts something that is right, and still is nothing the product records. */
  leaveOut(reason: string, count = 1): void {
    if (count > 0) this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + count);
  }

  /** Rejected rows by file and reason, the most frequent first. */
  counts(): [string, number][] {
    const groups = Map.groupBy(this.rows, ({ file, reason }) => `${file}: ${reason}`);
    return [...groups]
      .map(([reason, rows]): [string, number] => [reason, rows.length])
      .sort((a, b) => b[1] - a[1]);
  }

  leftOut(): [string, number][] {
    return [...this.#leftOut].sort((a, b) => b[1] - a[1]);
  }
}
