package replaydesk.bench.demo.incidents;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The state of an incident in its own desk. */
public enum LogState {
    NEW("New"),
    ACTIVE("Active"),
    AWAITING_USER_INFO("Awaiting User Info"),
    AWAITING_VENDOR("Awaiting Vendor"),
    AWAITING_PROBLEM("Awaiting Problem"),
    AWAITING_EVIDENCE("Awaiting Evidence"),
    RESOLVED("Resolved"),
    CLOSED("Closed"),
    /** A state that the desk had no name for; five lines have it. */
    NAMELESS("-100");

    private static final Map<String, LogState> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(LogState::word, Function.identity()));

    private final String word;

    LogState(String word) {
        this.word = word;
    }

    /** The log's word for the state. */
    public String word() {
        return word;
    }

    /** Tells whether the state is resolved or closed. Leaving it for another state is a reopening. */
    public boolean over() {
        return this == RESOLVED || this == CLOSED;
    }

    /** Tells whether work waits for somebody or something other than the requester. */
    public boolean rests() {
        return this == AWAITING_VENDOR || this == AWAITING_PROBLEM || this == AWAITING_EVIDENCE;
    }

    static LogState of(String word) {
        var state = BY_WORD.get(word);
        if (state == null) {
            throw new IllegalArgumentException("Expected a known state, but it is " + word);
        }
        return state;
    }
}
