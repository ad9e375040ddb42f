package replaydesk.escalation.appointment;

import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** Checks that scheduled work is still to be done. */
final class WorkAtHand {

    private WorkAtHand() {
    }

    /** Returns why nothing can be said of the work with this number any more; null when it can. */
    static Decision.Refused refusal(CaseView<EscalationCase> view, int n) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var work = view.state().works().number(n);
        if (work.isEmpty()) {
            return unknown(view, n);
        }
        return work.get().isScheduled() ? null
                : Decision.refuse("work-over", "Expected work %d to be scheduled, but it is %s", n,
                        work.get().standing());
    }

    static Decision.Refused unknown(CaseView<EscalationCase> view, int n) {
        return Decision.refuse("unknown-work", "Expected the number of scheduled work, but of %d there is no %d",
                view.state().works().scheduled().size(), n);
    }
}
