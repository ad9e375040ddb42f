package replaydesk.bench.demo.proof;

import java.util.Map;
import replaydesk.bench.demo.run.Expectation;

/** Holds one case's three accounts against each other: the incident log's, the replay's, and each service's. */
final class Comparison {

    private final Differences differences = new Differences();

    /** Where a service stands with a case. */
    record Head(int version, int judged, String head) {
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

    /** What each service says of the case against what the replay says. */
    void heads(Expectation expected, Replayed replayed, Map<String, Head> services) {
        var own = new Head(replayed.version(), replayed.judged(), replayed.head());
        services.forEach((service, head) -> {
            if (head == null) {
                differs(expected, service + " does not know the case");
            } else if (!own.equals(head)) {
                differs(expected, service + " is at version " + head.version() + " with head " + head.head()
                        + " of " + head.judged() + " records, the replay at version " + own.version() + " with head "
                        + own.head() + " of " + own.judged());
            }
        });
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
