/** How many days back the caseload shows; equals the argument in `caseload.graphql`. */
export const SPARK_DAYS = 14;
