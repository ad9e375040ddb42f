package replaydesk.events.value;

/** Why a case was withdrawn without being worked off. */
public enum WithdrawalReason {
    SPAM,
    /** Registered by mistake. */
    MISTAKE,
    /** The requester no longer wants it. */
    REQUESTER
}
