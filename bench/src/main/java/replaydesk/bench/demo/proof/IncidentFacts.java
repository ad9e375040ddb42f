package replaydesk.bench.demo.proof;

import replaydesk.bench.demo.run.Expectation;
import replaydesk.bench.demo.translation.Script;
import replaydesk.events.status.CaseStatus;

/** The incident log's account of a case. */
final class IncidentFacts {

    private IncidentFacts() {
    }

    static ReportedFacts of(Expectation expected) {
        var finalState = expected.finalState();
        var reported = new ReportedFacts("incident log").with(Fact.INCIDENT, expected.incident())
                .with(Fact.STATUS, finalState.status()).with(Fact.LIFE, life(finalState.status()))
                .with(Fact.GROUPS, expected.groups()).with(Fact.TEAM, finalState.place().team())
                .with(Fact.SPECIALIST, finalState.place().specialist())
                .with(Fact.REASSIGNMENTS, finalState.place().reassignments())
                .with(Fact.REOPENINGS, expected.reopenings()).with(Fact.ESCALATIONS, finalState.escalations())
                .with(Fact.HAND_BACKS, finalState.handBacks()).with(Fact.SOLUTIONS, finalState.solutions())
                .with(Fact.ACCEPTANCES, finalState.acceptances())
                .with(Fact.SOLUTION, finalState.solution()).with(Fact.ASKED, finalState.asked())
                .with(Fact.OPEN, finalState.open()).with(Fact.RECEIVED, finalState.received())
                .with(Fact.SENT, finalState.sent());
        // It names no level for a team that it does not name.
        return Script.UNNAMED_TEAM.equals(finalState.place().team()) ? reported
                : reported.with(Fact.LEVEL, finalState.place().level());
    }

    /** The word that the stages have for it. */
    static String life(CaseStatus status) {
        return switch (status) {
            case CLOSED, WITHDRAWN, MERGED -> status.name();
            case REGISTERED, IN_ANALYSIS, WAITING_FOR_CUSTOMER, IN_SOLUTION, WAITING_FOR_VENDOR, SOLVED -> "OPEN";
        };
    }
}
