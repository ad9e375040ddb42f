package replaydesk.feedback.evolution;

import replaydesk.events.catalogue.CaseAbsorbed;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseLinked;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReleased;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.CaseSplitOff;
import replaydesk.events.catalogue.CaseUnlinked;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.catalogue.ClosureEvent;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.EscalationEvent;
import replaydesk.events.catalogue.FeedbackEvent;
import replaydesk.events.catalogue.HistoryImported;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.IntakeEvent;
import replaydesk.events.catalogue.KnownSolutionsSuggested;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.MessageSent;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SlaEvent;
import replaydesk.events.catalogue.TriageEvent;
import replaydesk.kit.stage.CaseFact;

/**
 * Evolves the state that feedback holds of a case. Events of intake and triage are handled here, the others in classes
 * of their own.
 */
public final class Evolution {

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static FeedbackCase evolve(FeedbackCase state, CaseFact fact) {
        return switch (fact.event()) {
            case IntakeEvent event -> intake(state, event);
            case TriageEvent event -> triage(state, event);
            case EscalationEvent event -> EscalationEvolution.evolve(state, event);
            case ClosureEvent event -> ClosureEvolution.evolve(state, event, fact);
            case FeedbackEvent event -> FeedbackEvolution.evolve(state, event, fact);
            case SlaEvent _,NotificationEvent _ -> state;
        };
    }

    private static FeedbackCase intake(FeedbackCase state, IntakeEvent event) {
        return switch (event) {
            case CaseRegistered e -> registered(state, e);
            case RegistrationCompleted e -> state.languages(
                    e.requester() == null ? null : e.requester().language(), e.language());
            case CaseWithdrawn _,CaseMerged _ -> state.goneOn();
            case CaseUnmerged _,CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _ -> state;
            case HistoryImported _ -> state;
            case MessageReceived _,MessageSent _,NoteAdded _,SelfHelpAccepted _ -> state;
        };
    }

    private static FeedbackCase registered(FeedbackCase state, CaseRegistered event) {
        var requester = event.requester();
        return requester == null ? state.languages(null, event.language())
                : state.askedBy(requester.id(), requester.language(), event.language());
    }

    private static FeedbackCase triage(FeedbackCase state, TriageEvent event) {
        return switch (event) {
            case CaseClassified e -> state.languages(null, e.language());
            case ChecklistAnswered _,KnownSolutionsSuggested _,DiagnosisRecorded _,CaseRouted _ -> state;
            case InformationRequested _,InformationProvided _,InformationRequestLapsed _ -> state;
            case InformationRequestReminded _,InformationRequestReopened _ -> state;
            case InformationRequestExtended _,InformationRequestWithdrawn _ -> state;
        };
    }
}
