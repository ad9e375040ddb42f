package replaydesk.history.report;

/** The numbers of a report, each of which is of some cases. */
enum Figure {
    /** Cases that were closed as solved in the span, and are still closed. */
    SOLVED("v.status = 'CLOSED' and v.solved_level is not null and v.closed_at >= $1 and v.closed_at < $2", null),
    /** Cases that are open now, whatever the span. */
    OPEN("v.waiting_on = any('{DESK,REQUESTER,VENDOR}')", null),
    TIME_AT_LEVEL(null, What.STAY),
    ESCALATIONS(null, What.ESCALATED),
    BOUNCES(null, What.BOUNCED),
    REOPENED(null, What.REOPENED),
    KNOWN_SOLUTION_USED(null, What.KNOWN_USED),
    KNOWN_SOLUTION_HELPED(null, What.KNOWN_HELPED),
    KNOWN_SOLUTION_FAILED(null, What.KNOWN_FAILED);

    private final String ofCases;
    private final What fact;

    Figure(String ofCases, What fact) {
        this.ofCases = ofCases;
        this.fact = fact;
    }

    /** Returns the condition on {@code case_view v}; null for a figure of facts. */
    String ofCases() {
        return ofCases;
    }

    /** Returns the kind of facts that it counts; null for a figure of cases. */
    What fact() {
        return fact;
    }
}
