package replaydesk.history.report;

/** The kinds of facts that reports count. */
enum What {
    /** A stay at a level ended: the case went to another level, to none, or ended. */
    STAY,
    /** The case was escalated or handed back: the key says which, the detail the rule, if one did it. */
    ESCALATED,
    /** The case came back to where it was before its last move: the detail is the team it came from. */
    BOUNCED,
    /** The case came back, solved or closed: the key is the kind of its last solution, the detail the article. */
    REOPENED,
    /** A known solution was proposed or chosen: the key is the article, as it is of the next two. */
    KNOWN_USED,
    KNOWN_HELPED,
    KNOWN_FAILED
}
