package replaydesk.closure.evolution;

import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.CaseRouted;
import replaydesk.events.catalogue.ChecklistAnswered;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestReopened;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.InformationRequested;
import replaydesk.events.catalogue.KnownSolutionsSuggested;
import replaydesk.events.catalogue.TriageEvent;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.kit.stage.CaseFact;

/**
 * Evolves the case by the events of triage: routing, and information requests, which keep a case from closing by itself
 * while they are open (R10).
 */
final class TriageEvolution {

    private TriageEvolution() {
    }

    static ClosureCase evolve(ClosureCase state, TriageEvent event, CaseFact fact) {
        return switch (event) {
            case InformationRequested e -> state.hindered(
                    new Obstacle(ClosureObstacle.INFORMATION_REQUESTED, fact.id(), e.requestId()));
            case InformationProvided e -> state.cleared(ClosureObstacle.INFORMATION_REQUESTED, e.requestId(),
                    fact.id(), fact.recordedAt());
            case InformationRequestLapsed e -> state.cleared(ClosureObstacle.INFORMATION_REQUESTED, e.requestId(),
                    fact.id(), fact.recordedAt());
            case InformationRequestWithdrawn e -> state.cleared(ClosureObstacle.INFORMATION_REQUESTED, e.requestId(),
                    fact.id(), fact.recordedAt());
            case InformationRequestReopened e -> state.hindered(
                    new Obstacle(ClosureObstacle.INFORMATION_REQUESTED, fact.id(), e.requestId()));
            case CaseRouted e -> state.with(state.assignment().routed(e.level(), e.team()));
            case InformationRequestReminded _,InformationRequestExtended _,CaseClassified _ -> state;
            case ChecklistAnswered _,KnownSolutionsSuggested _,DiagnosisRecorded _ -> state;
        };
    }
}
