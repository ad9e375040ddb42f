package replaydesk.triage.evolution;

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
        return knowledge.with(knowledge.resolution().after(fact.event(), state.ending().over()))
                .with(uses(knowledge.uses(), fact));
    }

    private static KnownUses uses(KnownUses uses, CaseFact fact) {
        return switch (fact.event()) {
            case SelfHelpAccepted e -> uses.helpedThemselves(e, fact.id());
            case SolutionProposed e -> uses.proposed(e, fact.id());
            case SolutionAccepted e -> uses.judged(e.proposalId(), true);
            case SolutionRejected e -> uses.judged(e.proposalId(), false);
            default -> uses;
        };
    }
}
