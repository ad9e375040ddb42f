package replaydesk.kit.identity;

/** Whom an answer is made for: from who sees least of a case to who sees all of it. */
public enum Reader {
    /** Nothing but a requester: sees the own cases, and of them what is meant for the requester (R4). */
    REQUESTER,
    /** A system of the client: sees the cases of its organisations, and how the service level promised them is kept. */
    SYSTEM,
    /** A person of the desk, who sees all of a case. */
    DESK;

    /** Tells whether this reader sees what is shown from {@code least} on. */
    public boolean sees(Reader least) {
        return compareTo(least) >= 0;
    }
}
