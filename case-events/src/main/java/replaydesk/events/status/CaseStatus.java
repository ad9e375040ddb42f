package replaydesk.events.status;

/** Status of a case (R4), as {@link CaseProgress#status()} determines it. */
public enum CaseStatus {
    /** Registered and not yet classified. */
    REGISTERED,
    /** Classified and assigned to nobody. */
    IN_ANALYSIS,
    /** An information request is open to which the requester has not reacted (R10). */
    WAITING_FOR_CUSTOMER,
    /** Assigned to a team or a specialist (R15). */
    IN_SOLUTION,
    /** With the vendor (R19). */
    WAITING_FOR_VENDOR,
    /** A solution stands, and the requester has not written since (R17). */
    SOLVED,
    /** Closed (R21). */
    CLOSED,
    /** Withdrawn without being worked on. */
    WITHDRAWN,
    /** Merged: continues in another case. */
    MERGED
}
