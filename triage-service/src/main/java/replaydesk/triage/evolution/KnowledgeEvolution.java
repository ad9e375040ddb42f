package replaydesk.triage.evolution;

import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.MessageReceived;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.kit.stage.CaseFact;

/** Evolves what known solutions did for a case. */
final class KnowledgeEvolution {

    private KnowledgeEvolution() {
    }

    static Knowledge evolve(TriageCase state, CaseFact fact) {
        var knowledge = state.knowledge();
        var resolution = knowledge.resolution();
        var uses = knowledge.uses();
        return switch (fact.event()) {
            case CaseRegistered e when e.requester() != null ->
                    knowledge.with(resolution.askedBy(e.requester().id()));
            case MessageReceived _ -> knowledge.with(resolution.hear());
            case SelfHelpAccepted e ->
                    knowledge.with(resolution.propose(null)).with(uses.helpedThemselves(e, fact.id()));
            case SolutionProposed e -> knowledge.with(resolution.propose(e.proposalId()))
                    .with(uses.proposed(e, fact.id()));
            case SolutionAccepted e -> knowledge.with(resolution.accept(e)).with(uses.judged(e.proposalId(), true));
            case SolutionRejected e -> knowledge.with(resolution.reject(e.proposalId(), state.ending().over()))
                    .with(uses.judged(e.proposalId(), false));
            case CaseReopened _ -> knowledge.with(resolution.reopen());
            default -> knowledge;
        };
    }
}
