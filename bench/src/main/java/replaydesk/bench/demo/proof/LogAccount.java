package replaydesk.bench.demo.proof;

import replaydesk.bench.demo.run.Expectation;
import replaydesk.bench.demo.translation.Script;
import replaydesk.events.status.CaseStatus;

/** The incident log's account of a case. */
final class LogAccount {

    private LogAccount() {
    }

    static Account of(Expectation expected) {
        var outcome = expected.outcome();
        var account = new Account("incident log").says(Fact.INCIDENT, expected.incident())
                .says(Fact.STATUS, outcome.status()).says(Fact.LIFE, life(outcome.status()))
                .says(Fact.GROUPS, expected.groups()).says(Fact.TEAM, outcome.place().team())
                .says(Fact.SPECIALIST, outcome.place().specialist())
                .says(Fact.REASSIGNMENTS, outcome.place().reassignments())
                .says(Fact.REOPENINGS, expected.reopenings()).says(Fact.ESCALATIONS, outcome.escalations())
                .says(Fact.HAND_BACKS, outcome.handBacks()).says(Fact.SOLUTIONS, outcome.solutions())
                .says(Fact.ACCEPTANCES, outcome.acceptances())
                .says(Fact.SOLUTION, outcome.solution()).says(Fact.ASKED, outcome.asked())
                .says(Fact.OPEN, outcome.open()).says(Fact.RECEIVED, outcome.received())
                .says(Fact.SENT, outcome.sent());
        // It names no level for a team that it does not name.
        return Script.UNNAMED_TEAM.equals(outcome.place().team()) ? account
                : account.says(Fact.LEVEL, outcome.place().level());
    }

    /** The word that the stages have for it. */
    static String life(CaseStatus status) {
        return switch (status) {
            case CLOSED, WITHDRAWN, MERGED -> status.name();
            case REGISTERED, IN_ANALYSIS, WAITING_FOR_CUSTOMER, IN_SOLUTION, WAITING_FOR_VENDOR, SOLVED -> "OPEN";
        };
    }
}
