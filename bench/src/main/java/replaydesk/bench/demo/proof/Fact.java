package replaydesk.bench.demo.proof;

/** A fact of a case, reported by several sources and compared between them. */
enum Fact {
    HEAD("chain head", false),
    INCIDENT("incident it is for", false),
    STATUS("status", false),
    LIFE("open or closed", false),
    GROUPS("groups it lay with", false),
    TEAM("team", false),
    SPECIALIST("specialist", false),
    LEVEL("level", false),
    ROUTED_TEAM("team by routing", false),
    ROUTED_LEVEL("level by routing", false),
    REASSIGNMENTS("reassignments", true),
    REOPENINGS("reopenings", true),
    ESCALATIONS("escalations", true),
    HAND_BACKS("hand-backs", true),
    SOLUTIONS("solutions", true),
    ACCEPTANCES("acceptances", true),
    SOLUTION("standing solution", false),
    ASKED("questions", true),
    OPEN("open questions", true),
    RECEIVED("messages received", true),
    SENT("messages sent", true);

    private final String words;
    private final boolean counted;

    Fact(String words, boolean counted) {
        this.words = words;
        this.counted = counted;
    }

    String words() {
        return words;
    }

    /** Tells whether it is a number that can be summed up over cases. */
    boolean counted() {
        return counted;
    }
}
