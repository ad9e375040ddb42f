package replaydesk.escalation.appointment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.events.catalogue.WorkLogged;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;

/** The decision to log time and materials, on scheduled work or without any (R16, R23). */
final class LogWorkDecision {

    private LogWorkDecision() {
    }

    /**
     * Decides.
     *
     * @param id of the work, where it belongs to none that is scheduled
     */
    static Decision decide(CaseView<EscalationCase> view, UUID id, LogWork command, Caller caller, Instant now) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var work = command.work() == null ? null : view.state().works().number(command.work()).orElse(null);
        if (command.work() != null && work == null) {
            return WorkAtHand.unknown(view, command.work());
        }
        var spent = Duration.ofMinutes(command.minutes());
        var began = command.startedAt() == null ? now.minus(spent) : command.startedAt();
        return began.isAfter(now)
                ? Decision.refuse("not-begun", "Expected work that has begun, but it begins at %s", began)
                : Decision.emit(new WorkLogged(work == null ? id : work.id(), kind(command, work), caller.subject(),
                        began, spent, UsedMaterial.all(command.materials()), command.note()));
    }

    private static WorkKind kind(LogWork command, ScheduledWork work) {
        return command.kind() != null ? command.kind() : work != null ? work.kind() : WorkKind.DESK;
    }
}
