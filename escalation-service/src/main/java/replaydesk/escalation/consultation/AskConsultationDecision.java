package replaydesk.escalation.consultation;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Decision;
import replaydesk.kit.stage.Teams;
import replaydesk.kit.stage.WorkingDays;

/** The decision to ask a colleague or a team without handing the case over (R14). */
final class AskConsultationDecision {

    /** Most open consultations at a time. Who needs more opinions than that needs to hand the case over. */
    static final int MOST_OPEN = 10;

    private AskConsultationDecision() {
    }

    /** @param id the command's id, so that a repeat asks the same */
    static Decision decide(CaseView<EscalationCase> view, UUID id, AskConsultation command, Caller caller, Instant now,
            InForce reference) {
        var ended = view.state().life().refusal();
        if (ended != null) {
            return ended;
        }
        var nobody = whom(command, caller, reference);
        if (nobody != null) {
            return nobody;
        }
        if (view.state().consultations().open().size() >= MOST_OPEN) {
            return Decision.refuse("too-many-consultations-open",
                    "Expected fewer than %d open consultations, but there are as many", MOST_OPEN);
        }
        return reminding(command, now, reference, reminder -> Decision.emit(new ConsultationAsked(id,
                command.colleague(), command.team(), command.question(), reminder.at(), reminder.policy())));
    }

    /** Returns why nobody can be asked so; null if somebody can. */
    private static Decision.Refused whom(AskConsultation command, Caller caller, InForce reference) {
        if ((command.colleague() == null) == (command.team() == null)) {
            return Decision.refuse("whom-to-ask", "Expected either a colleague or a team, but there %s",
                    command.team() == null ? "is neither" : "are both");
        }
        if (command.team() != null) {
            return Teams.refusal(command.team(), reference);
        }
        return command.colleague().equals(caller.subject())
                ? Decision.refuse("asks-oneself", "Expected a colleague, but %s is who asks", command.colleague())
                : null;
    }

    /** When those asked are reminded, and by which policy that was counted; both null for no reminder. */
    private record Reminder(Instant at, ReferenceVersion policy) {
    }

    private static Decision reminding(AskConsultation command, Instant now, InForce reference,
            Function<Reminder, Decision> decision) {
        if (command.remindAt() != null && command.workingDays() != null) {
            return Decision.refuse("reminder-said-twice",
                    "Expected either remindAt or workingDays, but there are both");
        }
        if (command.workingDays() == null) {
            return command.remindAt() == null || command.remindAt().isAfter(now)
                    ? decision.apply(new Reminder(command.remindAt(), null))
                    : Decision.refuse("reminder-passed", "Expected a moment to come, but %s has passed",
                            command.remindAt());
        }
        var days = WorkingDays.document(reference);
        return days.isPresent()
                ? decision.apply(new Reminder(WorkingDays.in(days.get()).after(now, command.workingDays()),
                        days.get().reference()))
                : Decision.refuse("no-working-days",
                        "Expected a policy to count working days by, but there is none; say remindAt");
    }
}
