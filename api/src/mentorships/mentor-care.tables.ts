/** How a mentor is, in one month. */
export interface MentorWellbeingTable {
  organization_id: string;
  id: string;
  mentor_id: string;
  /** Its first day. */
  month: string;
  /** Sealed: an object of question and 1 to 4. */
  answers: string;
  /** Sealed. */
  summary: string | null;
  recorded_at: string;
}

/** What was written about a mentor in supervision. */
export interface SupervisionNoteTable {
  organization_id: string;
  id: string;
  mentor_id: string;
  author_id: string;
  /** Sealed. */
  body: string;
  shared: boolean;
  written_at: string;
}
