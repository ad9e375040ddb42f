package replaydesk.intake.evolution;

import java.time.Instant;
import replaydesk.events.catalogue.CaseAbsorbed;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseLinked;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReleased;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.CaseSplitOff;
import replaydesk.events.catalogue.CaseUnlinked;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ChargesStated;
import replaydesk.events.catalogue.ClosureCancelled;
import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.ClosureReminded;
import replaydesk.events.catalogue.ClosureScheduled;
import replaydesk.events.catalogue.EscalationEvent;
import replaydesk.events.catalogue.FeedbackEvent;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.events.catalogue.IntakeEvent;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SlaEvent;
import replaydesk.events.catalogue.TriageEvent;
import replaydesk.events.value.WithdrawalReason;
import replaydesk.kit.stage.CaseFact;

/** Evolves the state that intake holds of a case, event by event. */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static IntakeCase evolve(IntakeCase state, CaseFact fact) {
        return evolved(state, fact).with(state.resolution().after(fact.event(), state.ending().over()));
    }

    private static IntakeCase evolved(IntakeCase state, CaseFact fact) {
        return switch (fact.event()) {
            case CaseRegistered _ -> state.registered(fact.occurredAt());
            case IntakeEvent intake -> evolve(state, intake, fact.occurredAt());
            case ClosureEvent closure -> evolve(state, closure, fact.occurredAt());
            case TriageEvent _,EscalationEvent _,FeedbackEvent _,SlaEvent _,NotificationEvent _ -> state;
        };
    }

    private static IntakeCase evolve(IntakeCase state, IntakeEvent event, Instant at) {
        return switch (event) {
            case MessageReceived message -> state.lastMessage(message.messageId());
            case CaseWithdrawn e -> state.withdrawn(e.reason() == WithdrawalReason.SPAM, at);
            case CaseMerged _ -> state.with(state.ending().merge(true));
            case CaseUnmerged _ -> state.with(state.ending().merge(false));
            case CaseRegistered _,HistoryImported _,RegistrationCompleted _ -> state;
            case CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _ -> state;
            case MessageSent _,NoteAdded _,SelfHelpAccepted _ -> state;
        };
    }

    private static IntakeCase evolve(IntakeCase state, ClosureEvent event, Instant at) {
        return switch (event) {
            case CaseClosed _ -> state.closed(at);
            case CaseReopened _ -> state.reopened();
            case ClosureScheduled _,ClosureReminded _,ClosureCancelled _,ChargesStated _ -> state;
        };
    }
}
