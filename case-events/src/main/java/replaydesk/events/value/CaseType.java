package replaydesk.events.value;

/** What a case turned out to be (R8). */
public enum CaseType {
    /** Something that worked does not. */
    INCIDENT,
    /** Something is wanted that the service offers. */
    SERVICE_REQUEST,
    /** Only an answer is wanted. */
    QUESTION,
    /** A defect is reported, with or without harm so far. */
    PROBLEM_REPORT
}
