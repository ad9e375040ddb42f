package replaydesk.closure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import replaydesk.closure.evolution.ClosureCase;
import replaydesk.closure.evolution.End;
import replaydesk.closure.evolution.Obstacle;
import replaydesk.closure.evolution.Proposal;
import replaydesk.closure.evolution.Schedule;
import replaydesk.closure.reference.ClosingPolicy;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.log.Counter;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;

/**
 * The obligations of closure (R17, R21, R22). There is one at a time, since each step changes what the next one depends
 * on, and none becomes due twice for the same cause.
 *
 * <p>Due times count from when the log received the event, not from its business time: an importer may set that, and a
 * closure in the past would come without the notice that was promised.
 */
final class Obligations {

    private static final ClosingPolicy POLICY = ClosingPolicy.V1;

    private Obligations() {
    }

    static List<Obligation> of(CaseView<ClosureCase> view) {
        var state = view.state();
        return switch (state.life()) {
            case OPEN -> towardsClosing(state);
            case CLOSED, WITHDRAWN -> towardsReopening(state.end());
            case MERGED -> List.of();
        };
    }

    private static List<Obligation> towardsClosing(ClosureCase state) {
        var schedule = state.schedule();
        if (schedule != null && schedule.against() != null) {
            return List.of(cancel(schedule.against()));
        }
        var proposal = state.proposal();
        boolean fixOpen = state.resolution().fixOpen();
        if (proposal == null || fixOpen || proposal.wroteSince() != null || !state.obstacles().isEmpty()) {
            return List.of();
        }
        if (schedule == null || !schedule.broughtBy().equals(proposal.broughtBy())) {
            return List.of(schedule(proposal));
        }
        return List.of(proposal.accepted() || schedule.reminded() ? close(state, schedule)
                : remind(schedule));
    }

    /**
     * Announces a closure. An announcement that comes late, after an outage, still leaves the whole promised notice.
     */
    private static Obligation schedule(Proposal proposal) {
        return new Obligation("schedule", proposal.ground(), null, (at, _) -> new ClosureScheduled(proposal.broughtBy(),
                proposal.accepted() ? proposal.closesAt(POLICY) : noticed(proposal.closesAt(POLICY), at)), Set.of());
    }

    private static Obligation cancel(Obstacle against) {
        return Obligation.now("cancel", against.event(), new ClosureCancelled(against.why(), against.event()));
    }

    private static Obligation remind(Schedule schedule) {
        var due = schedule.remindAt(POLICY);
        return Obligation.at("remind", schedule.event(), due,
                at -> new ClosureReminded(noticed(schedule.closesAt(), at), due, at));
    }

    /** Returns the time of the closure, delayed so that the whole notice passes before it. */
    private static Instant noticed(Instant closesAt, Instant told) {
        var earliest = told.plus(POLICY.notice());
        return earliest.isAfter(closesAt) ? earliest : closesAt;
    }

    /** Closes the case. The event also presumes {@code work}: a case that was suspended meanwhile does not close. */
    private static Obligation close(ClosureCase state, Schedule schedule) {
        return Obligation
                .at("close", schedule.event(), schedule.closesAt(), at -> byTime(state, schedule.closesAt(), at))
                .presuming(Counter.CLOSING, Counter.WORK);
    }

    private static CaseClosed byTime(ClosureCase state, Instant due, Instant detectedAt) {
        var code = state.proposal().kind() == SolutionKind.WORKAROUND ? ClosureCode.SOLVED_WITH_WORKAROUND
                : ClosureCode.SOLVED;
        return new CaseClosed(code, null, null, state.solvedAt(code), state.firstContact(code), true, null, due,
                detectedAt);
    }

    private static List<Obligation> towardsReopening(End end) {
        var comeback = end.comeback();
        return comeback == null ? List.of()
                : List.of(Obligation.now("reopen", comeback.event(), new CaseReopened(null, comeback.message(), null)));
    }
}
