package replaydesk.bench.demo.proof;

import java.util.Collections;
import java.util.Map;
import replaydesk.bench.demo.run.Expectation;

/** Holds one case's three accounts against each other: the incident log's, the replay's, and each host's. */
final class Comparison {

    private final Differences differences = new Differences();

    /** Where a host stands with a case. */
    record Head(int version, int judged, String head) {

        /** In place of a head that was not told. */
        static Head none(String why) {
            return new Head(-1, -1, "none, " + why);
        }
    }

    /**
     * What the API shows of a case.
     *
     * @param head null when it does not know the case
     */
    record Shown(Head head, String status, int reopenings) {
    }

    Differences differences() {
        return differences;
    }

    /** What the replayed events say against what the incident log says; true if the case was there at all. */
    boolean incident(Expectation expected, Replayed replayed) {
        if (replayed == null) {
            return differs(expected, "expected the case in the log, but it is not there");
        }
        equal(expected, "the incident that it was registered for", expected.incident(), replayed.incident());
        equal(expected, "the groups it lay with", expected.groups(), replayed.groups());
        equal(expected, "reassignments", expected.reassignments(), expected.reassignments(replayed.groups()));
        equal(expected, "reopenings", expected.reopenings(), replayed.reopenings());
        equal(expected, "closed at the end", true, replayed.closed());
        equal(expected, "unreadable events", 0, replayed.unread());
        return true;
    }

    /** What each host says of the case against what the replay says. */
    void heads(Expectation expected, Replayed replayed, Map<String, Head> hosts) {
        var own = new Head(replayed.version(), replayed.judged(), replayed.head());
        hosts.forEach((host, head) -> {
            if (head == null) {
                differs(expected, host + " does not know the case");
            } else if (!own.equals(head)) {
                differs(expected, host + " is at version " + head.version() + " with head " + head.head()
                        + " of " + head.judged() + " records, the replay at version " + own.version() + " with head "
                        + own.head() + " of " + own.judged());
            }
        });
    }

    /** What the API shows of the case against what the replay says. */
    void shown(Expectation expected, Replayed replayed, Shown shown) {
        heads(expected, replayed, Collections.singletonMap("the API", shown.head()));
        if (shown.head() != null && !shown.status().equals(replayed.status().name())) {
            differs(expected, "the API shows it as " + shown.status() + ", the replay as " + replayed.status());
        }
        if (shown.head() != null && shown.reopenings() != replayed.comebacks()) {
            differs(expected, "the API shows %d reopenings, the replay %d"
                    .formatted(shown.reopenings(), replayed.comebacks()));
        }
    }

    private void equal(Expectation of, String what, Object expected, Object replayed) {
        if (!expected.equals(replayed)) {
            differs(of, what + ": expected " + expected + ", but the replayed events say " + replayed);
        }
    }

    private boolean differs(Expectation of, String how) {
        differences.add(of.incident() + " (" + of.caseId() + "): " + how);
        return false;
    }
}
