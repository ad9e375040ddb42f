package replaydesk.events.status;

/** How far a case has come (R4). {@link CaseProgress#status()} says which one holds. */
public enum CaseStatus {
    /** Taken in, and nothing known of it yet. */
    REGISTERED,
    /** Classified, and with nobody. */
    IN_ANALYSIS,
    /** An information request is open that the requester has not reacted to (R10). */
    WAITING_FOR_CUSTOMER,
    /** With a team or a specialist (R15). */
    IN_SOLUTION,
    /** With the vendor (R19). */
    WAITING_FOR_VENDOR,
    /** A solution stands, and the requester has not written since (R17). */
    SOLVED,
    /** Ended (R21). */
    CLOSED,
    /** Taken back without being worked off. */
    WITHDRAWN,
    /** Goes on in another case. */
    MERGED
}
