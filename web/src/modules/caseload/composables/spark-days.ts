/** How many days back the caseload shows; equals the argument in `caseload.graphql`. */
export const SPARK_DAYS = 14;

/** From here on a single answer of craving raises an alert. */
export const HIGH_CRAVING = 8;
