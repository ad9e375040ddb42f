package replaydesk.triage.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import replaydesk.events.catalogue.SelfHelpAccepted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.ReferenceVersion;

/**
 * Known solutions that were used on a case, and whether they helped (R6, R12).
 *
 * @param standing the proposal that was made last, with a known solution or without; null when there is none
 * @param all      in the order of their use
 */
public record KnownUses(UUID standing, List<Use> all) {

    public static final KnownUses NONE = new KnownUses(null, List.of());

    /** The most that a case remembers: whoever proposes more of them is no person. */
    private static final int MOST = 50;

    /**
     * One use.
     *
     * @param id     the proposal, or the event of a requester who helped themselves
     * @param helped null as long as nobody has said so
     */
    public record Use(UUID id, ReferenceVersion solution, Boolean helped) {
    }

    public KnownUses {
        all = all == null ? List.of() : List.copyOf(all);
    }

    KnownUses proposed(SolutionProposed proposed, UUID event) {
        var id = proposed.proposalId() == null ? event : proposed.proposalId();
        return new KnownUses(id, named(proposed.knownSolution()) ? with(new Use(id, proposed.knownSolution(), null))
                : all);
    }

    KnownUses helpedThemselves(SelfHelpAccepted accepted, UUID event) {
        return named(accepted.knownSolution())
                ? new KnownUses(standing, with(new Use(event, accepted.knownSolution(), true))) : this;
    }

    /**
     * Notes the last judgement of a proposal.
     *
     * @param proposal null for the one that stands
     */
    KnownUses judged(UUID proposal, boolean helped) {
        var id = proposal == null ? standing : proposal;
        return changed(use -> use.id().equals(id) ? new Use(use.id(), use.solution(), helped) : use);
    }

    private KnownUses changed(UnaryOperator<Use> change) {
        return new KnownUses(standing, all.stream().map(change).toList());
    }

    private List<Use> with(Use use) {
        if (all.size() >= MOST || all.stream().anyMatch(known -> known.id().equals(use.id()))) {
            return all;
        }
        var more = new ArrayList<>(all);
        more.add(use);
        return more;
    }

    private static boolean named(ReferenceVersion solution) {
        return solution != null && solution.key() != null;
    }
}
