package replaydesk.closure.evolution;

import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.ChargesStated;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Life;

/** Evolves the case by the stage's own events. */
final class ClosureEvolution {

    private ClosureEvolution() {
    }

    static ClosureCase evolve(ClosureCase state, ClosureEvent event, CaseFact fact) {
        return switch (event) {
            case ClosureScheduled e -> state.life() == Life.OPEN ? scheduled(state, e, fact) : state;
            case ClosureReminded e -> state.schedule() == null ? state
                    : state.with(state.schedule().reminded(e.closesAt()));
            case ClosureCancelled _ -> state.withoutSchedule();
            case CaseClosed e -> state.ending().closed() ? state
                    : state.closed(End.of(e, fact));
            case CaseReopened _ -> state.reopened();
            case ChargesStated _ -> state;
        };
    }

    /**
     * Stores an announced closure. If an obstacle entered the log between the decision and the announcement, the
     * announcement is to be cancelled.
     */
    private static ClosureCase scheduled(ClosureCase state, ClosureScheduled event, CaseFact fact) {
        var schedule = new Schedule(fact.id(), event.proposalEvent(), event.closesAt(), fact.recordedAt(), false, null);
        return state.with(state.obstacles().isEmpty() ? schedule : schedule.against(state.obstacles().getFirst()));
    }
}
