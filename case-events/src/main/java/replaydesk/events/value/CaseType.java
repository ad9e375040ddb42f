package replaydesk.events.value;

/** Type of a case, as its classification found it (R8). */
public enum CaseType {
    /** Something that worked no longer does. */
    INCIDENT,
    /** The requester wants something that the service offers. */
    SERVICE_REQUEST,
    /** The requester only wants an answer. */
    QUESTION,
    /** A defect is reported, with or without harm so far. */
    PROBLEM_REPORT
}
