package replaydesk.escalation.problem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemAggregate;
import replaydesk.events.log.CaseFold;
import replaydesk.events.log.ContractHeader;
import replaydesk.events.log.EventHeaders;
import replaydesk.events.problem.FixReleased;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.events.problem.ProblemOpened;
import replaydesk.events.problem.RootCauseFound;
import replaydesk.events.problem.WorkaroundPublished;
import replaydesk.kit.aggregate.AggregateFact;
import replaydesk.kit.aggregate.AggregateView;

/** Problems from which the tests are told. */
public final class ProblemStories {

    public static final UUID PROBLEM = new UUID(7, 1);
    public static final ProblemOpened OPENED =
            new ProblemOpened("VPN faller ned", "Varje timme", "network", List.of(), null, null);
    public static final RootCauseFound CAUSE = new RootCauseFound("Lånet förnyas inte", null);
    public static final WorkaroundPublished WORKAROUND = new WorkaroundPublished("Anslut igen", null);
    public static final FixReleased FIX = new FixReleased("7.2", "Installera 7.2");

    private static final ProblemAggregate AGGREGATE = new ProblemAggregate();

    private ProblemStories() {
    }

    /** Returns a problem of which nothing is known yet. */
    public static AggregateView<Problem> none() {
        return AggregateView.unknown(PROBLEM, Problem.NEW);
    }

    /** Returns a problem with these events; the n-th, from 1, has the id {@link #event}. */
    public static AggregateView<Problem> problem(ProblemEvent... events) {
        var state = Problem.NEW;
        var fold = CaseFold.unknown();
        for (int i = 0; i < events.length; i++) {
            fold.fold(EventHeaders.reader().header(ContractHeader.SPEC_VERSION, "1.0")
                    .header(ContractHeader.ID, event(i + 1).toString())
                    .header(ContractHeader.TYPE, "replaydesk.escalation.any.v1")
                    .header(ContractHeader.SOURCE, "replaydesk/escalation-service")
                    .header(ContractHeader.SUBJECT, PROBLEM.toString())
                    .header(ContractHeader.TIME, "2026-03-02T08:00:00Z").header(ContractHeader.PRESUMES, "life=" + i)
                    .header(ContractHeader.ADVANCES, "life").header(ContractHeader.ACTOR, "anna")
                    .header(ContractHeader.CONTENT_TYPE, "application/json").read(), new byte[0]);
            state = AGGREGATE.evolve(state, new AggregateFact<>(event(i + 1), events[i], "anna",
                    Instant.parse("2026-03-02T08:00:00Z"), 17));
        }
        return new AggregateView<>(PROBLEM, state, fold);
    }

    /** Returns the id of the n-th event of a problem, from 1. */
    public static UUID event(int n) {
        return new UUID(8, n);
    }
}
