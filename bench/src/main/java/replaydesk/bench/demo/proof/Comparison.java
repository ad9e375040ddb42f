package replaydesk.bench.demo.proof;

import java.util.Collections;
import java.util.Map;
import replaydesk.bench.demo.run.Expectation;

/** Compares the accounts of a case: the incident log's, the replay's, each host's and the API's. */
final class Comparison {

    private final Differences differences = new Differences();

    /** A host's state of a case: the case version, the number of judged records and the chain head. */
    record Head(int version, int judged, String head) {

        /** Returns a stand-in for a head that could not be read, with the reason. */
        static Head none(String why) {
            return new Head(-1, -1, "none, " + why);
        }
    }

    /**
     * A case as the API shows it.
     *
     * @param head null when the API does not know the case
     */
    record Shown(Head head, String status, int reopenings) {
    }

    Differences differences() {
        return differences;
    }

    /** Compares the replayed events with the incident log; returns false when the replay has no such case. */
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

    /** Compares each host's head of the case with the replay's. */
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

    /** Compares the case that the API shows with the replay's. */
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
