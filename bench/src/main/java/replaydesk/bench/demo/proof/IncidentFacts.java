package replaydesk.bench.demo.proof;

import replaydesk.bench.demo.run.Expectation;
import replaydesk.bench.demo.translation.Script;
import replaydesk.events.status.CaseStatus;

/** The incident log's account of a case. */
final class IncidentFacts {

    private IncidentFacts() {
    }

    static ReportedFacts of(Expectation expected) {
        var outcome = expected.outcome();
        var reported = new ReportedFacts("incident log").with(Fact.INCIDENT, expected.incident())
                .with(Fact.STATUS, outcome.status()).with(Fact.LIFE, life(outcome.status()))
                .with(Fact.GROUPS, expected.groups()).with(Fact.TEAM, outcome.place().team())
                .with(Fact.SPECIALIST, outcome.place().specialist())
                .with(Fact.REASSIGNMENTS, outcome.place().reassignments())
                .with(Fact.REOPENINGS, expected.reopenings()).with(Fact.ESCALATIONS, outcome.escalations())
                .with(Fact.HAND_BACKS, outcome.handBacks()).with(Fact.SOLUTIONS, outcome.solutions())
                .with(Fact.ACCEPTANCES, outcome.acceptances())
                .with(Fact.SOLUTION, outcome.solution()).with(Fact.ASKED, outcome.asked())
                .with(Fact.OPEN, outcome.open()).with(Fact.RECEIVED, outcome.received())
                .with(Fact.SENT, outcome.sent());
        // It names no level for a team that it does not name.
        return Script.UNNAMED_TEAM.equals(outcome.place().team()) ? reported
                : reported.with(Fact.LEVEL, outcome.place().level());
    }

    /** The word that the stages have for it. */
    static String life(CaseStatus status) {
        return switch (status) {
            case CLOSED, WITHDRAWN, MERGED -> status.name();
            case REGISTERED, IN_ANALYSIS, WAITING_FOR_CUSTOMER, IN_SOLUTION, WAITING_FOR_VENDOR, SOLVED -> "OPEN";
        };
    }
}
