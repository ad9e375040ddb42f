package replaydesk.bench.demo.translation;

/** A step that the run leaves out: the log gives no ground for it, or the desk has no command for it. */
public enum Omission {
    SILENCE("closings after days of silence: times are not replayed, so an operator closes the case"),
    SURVEY("answers to the survey after a closing: the log has no surveys"),
    VENDOR("handovers to a vendor: there is no command for them, so work rests"),
    PROBLEM("links to a problem: there is no command for them, so work rests"),
    KNOWN_SOLUTION("known solutions: the log says that a document was used, and not which"),
    SERVICE_LEVEL("breaches of the service level: times are not replayed"),
    REMARK("updates that change nothing which is read here: comments and work notes, without their texts");

    private final String words;

    Omission(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
