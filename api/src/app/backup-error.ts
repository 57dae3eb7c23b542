/** Why a backup or a restore did not happen, in one line for whoever asked for it. */
export class BackupError extends Error {}
