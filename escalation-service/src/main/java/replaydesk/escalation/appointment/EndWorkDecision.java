package replaydesk.escalation.appointment;

import java.time.Duration;
import java.time.Instant;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkMissed;
import replaydesk.events.log.Counter;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/**
 * The decision on how scheduled work ended (R16). Presumes that nothing else was said of the case's work: of two who
 * say different things at the same time one counts.
 */
final class EndWorkDecision {

    private EndWorkDecision() {
    }

    static Decision finish(CaseView<EscalationCase> view, int n, FinishWork command, Instant now) {
        var refusal = WorkAtHand.refusal(view, n);
        if (refusal != null) {
            return refusal;
        }
        var work = view.state().works().number(n).orElseThrow();
        var began = command.startedAt() == null ? work.from() : command.startedAt();
        return began == null || began.isAfter(now) ? notBegun(began, "say startedAt if it began earlier")
                : Decision.emit(new WorkDone(work.id(), work.specialist(), began,
                        Duration.ofMinutes(command.minutes()), UsedMaterial.all(command.materials()), command.note()))
                        .presuming(Counter.LIFE, Counter.WORK);
    }

    static Decision miss(CaseView<EscalationCase> view, int n, EndWork command, Instant now) {
        var refusal = WorkAtHand.refusal(view, n);
        if (refusal != null) {
            return refusal;
        }
        var work = view.state().works().number(n).orElseThrow();
        return work.from() != null && work.from().isAfter(now)
                ? notBegun(work.from(), "cancel it if it will not take place")
                : Decision.emit(new WorkMissed(work.id(), command.reason())).presuming(Counter.LIFE, Counter.WORK);
    }

    static Decision cancel(CaseView<EscalationCase> view, int n, EndWork command) {
        var refusal = WorkAtHand.refusal(view, n);
        return refusal != null ? refusal
                : Decision.emit(new WorkCancelled(view.state().works().number(n).orElseThrow().id(), command.reason()))
                        .presuming(Counter.LIFE, Counter.WORK);
    }

    private static Decision notBegun(Instant from, String advice) {
        return Decision.refuse("not-begun", "Expected work that has begun, but it begins at %s; %s", from, advice);
    }
}
