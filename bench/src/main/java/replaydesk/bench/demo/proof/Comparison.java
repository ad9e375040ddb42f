package replaydesk.bench.demo.proof;

import java.util.List;
import java.util.Map;
import replaydesk.bench.demo.run.Expectation;

/** Compares the facts of a case that the incident log, the replay, each host and each stage report. */
final class Comparison {

    private final Differences differences = new Differences();
    private final MatchCounts matches = new MatchCounts();

    /** A host's state of a case: the case version, the number of judged records and the chain head. */
    record Head(int version, int judged, String head) {

        /** Returns a stand-in for a head that could not be read, with the reason. */
        static Head none(String why) {
            return new Head(-1, -1, "none, " + why);
        }
    }

    Differences differences() {
        return differences;
    }

    MatchCounts matches() {
        return matches;
    }

    /** Compares the replayed events with the incident log; true if the case was there at all. */
    boolean incident(Expectation expected, ReplayedCase replayed) {
        if (replayed == null) {
            return differs(expected, "expected the case in the log, but it is not there");
        }
        if (replayed.unread() > 0) {
            differs(expected, replayed.unread() + " accepted events can't be read");
        }
        var logged = IncidentFacts.of(expected);
        logged.facts().forEach((fact, said) -> {
            if (fact.counted()) {
                matches.count(fact, logged.source(), said, null, null);
            }
        });
        compare(expected, replayed.facts(), new ReportedFacts(replayed.facts().source()), logged);
        return true;
    }

    /** Compares each host's head of the case with the replay's. */
    void heads(Expectation expected, ReplayedCase replayed, Map<String, Head> hosts) {
        var own = new Head(replayed.version(), replayed.judged(), replayed.head());
        hosts.forEach((host, head) -> {
            matches.count(Fact.HEAD, host, String.valueOf(head), own.toString(), null);
            if (head == null) {
                differs(expected, host + " does not know the case");
            } else if (!own.equals(head)) {
                differs(expected, host + " is at version " + head.version() + " with head " + head.head()
                        + " of " + head.judged() + " records, the replay at version " + own.version() + " with head "
                        + own.head() + " of " + own.judged());
            }
        });
    }

    /** Compares what the stages tell of the case with the replay and the incident log. */
    void facts(Expectation expected, ReplayedCase replayed, List<ReportedFacts> told) {
        var logged = IncidentFacts.of(expected);
        told.forEach(reported -> compare(expected, reported, replayed.facts(), logged));
    }

    /** Counts a case that could not be compared as a difference. */
    void failed(Expectation expected, RuntimeException why) {
        differs(expected, "it could not be compared: " + why);
    }

    private void compare(Expectation of, ReportedFacts reported, ReportedFacts replayed, ReportedFacts logged) {
        reported.facts().forEach((fact, told) -> {
            matches.count(fact, reported.source(), told, replayed.fact(fact), logged.fact(fact));
            var against = against(told, replayed.fact(fact), logged.fact(fact));
            if (!against.isEmpty()) {
                differs(of, fact.words() + ": " + reported.source() + " says " + told + ", but " + against);
            }
        });
    }

    /** Returns the sources that disagree, with the values that they report; empty when none does. */
    private static String against(String told, String replayed, String logged) {
        boolean asReplayed = replayed == null || replayed.equals(told);
        boolean asLogged = logged == null || logged.equals(told);
        return asReplayed && asLogged ? ""
                : asReplayed ? "the incident log " + logged
                        : asLogged ? "the replay " + replayed
                                : "the replay " + replayed + " and the incident log " + logged;
    }

    private boolean differs(Expectation of, String how) {
        differences.add(of.incident() + " (" + of.caseId() + "): " + how);
        return false;
    }
}
