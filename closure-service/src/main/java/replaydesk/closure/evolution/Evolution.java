package replaydesk.closure.evolution;

import replaydesk.events.catalogue.CaseAbsorbed;
import replaydesk.events.catalogue.CaseLinked;
import replaydesk.events.catalogue.CaseMerged;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReleased;
import replaydesk.events.catalogue.CaseSplitOff;
import replaydesk.events.catalogue.CaseUnlinked;
import replaydesk.events.catalogue.CaseUnmerged;
import replaydesk.events.catalogue.CaseWithdrawn;
import replaydesk.events.catalogue.ClosureEvent;
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
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.SolutionKind;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.Life;

/**
 * Evolves the state that closure holds of a case. Events of intake are handled here, those of other stages in classes
 * of their own.
 */
public final class Evolution {

    private static final int SELF_HELP = 0;

    private Evolution() {
    }

    /** Returns the state after an accepted event. */
    public static ClosureCase evolve(ClosureCase state, CaseFact fact) {
        return switch (fact.event()) {
            case IntakeEvent event -> intake(state, event, fact);
            case TriageEvent event -> TriageEvolution.evolve(state, event, fact);
            case EscalationEvent event -> EscalationEvolution.evolve(state, event, fact);
            case ClosureEvent event -> ClosureEvolution.evolve(state, event, fact);
            case FeedbackEvent _,SlaEvent _,NotificationEvent _ -> state;
        };
    }

    private static ClosureCase intake(ClosureCase state, IntakeEvent event, CaseFact fact) {
        return switch (event) {
            case CaseRegistered e -> e.requester() == null ? state
                    : state.with(state.resolution().askedBy(e.requester().id()));
            case MessageReceived e -> wrote(state, e, fact);
            case SelfHelpAccepted _ -> helpedThemselves(state, fact);
            case CaseWithdrawn e -> state.withdrawn(End.of(e, fact));
            case CaseMerged _ -> state.merged();
            case CaseUnmerged _ -> state.separated(fact.id(), fact.recordedAt());
            case HistoryImported _,RegistrationCompleted _ -> state;
            case CaseLinked _,CaseUnlinked _,CaseAbsorbed _,CaseReleased _,CaseSplitOff _ -> state;
            case MessageSent _,NoteAdded _ -> state;
        };
    }

    private static ClosureCase wrote(ClosureCase state, MessageReceived message, CaseFact fact) {
        if (state.life() == Life.CLOSED || state.life() == Life.WITHDRAWN) {
            return state.with(state.end().wrote(fact.id(), message.messageId(), fact.recordedAt()));
        }
        var opposed = state.opposed(Obstacle.of(ClosureObstacle.REQUESTER_WROTE, fact.id()))
                .heard(fact.id(), fact.recordedAt()).with(state.resolution().hear());
        return opposed.proposal() == null ? opposed : opposed.with(opposed.proposal().wrote(fact.id()));
    }

    /**
     * Treats accepted self-help as a solution that was proposed and accepted (R6): it helped before anybody worked on
     * the case.
     */
    private static ClosureCase helpedThemselves(ClosureCase state, CaseFact fact) {
        var helped = Proposal.standing(fact.id(), SolutionKind.INFORMATION, SELF_HELP, fact.recordedAt())
                .accepted(fact.id(), fact.recordedAt());
        return state.opposed(Obstacle.of(ClosureObstacle.SOLUTION_REPLACED, fact.id())).with(helped)
                .with(state.resolution().helpThemselves());
    }
}
