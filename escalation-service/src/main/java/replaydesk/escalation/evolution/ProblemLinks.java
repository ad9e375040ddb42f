package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import replaydesk.events.value.ProblemEventReference;

/**
 * The problems that a case is linked to (R18).
 *
 * @param all in the order in which they were linked
 */
public record ProblemLinks(List<Link> all) {

    static final ProblemLinks NONE = new ProblemLinks(List.of());

    /**
     * Link to a problem.
     *
     * @param event   the event that linked the case
     * @param at      when the case was linked
     * @param reached the event of the problem whose workaround or fix was proposed last; null when none was
     * @param told    the event of the problem, a major incident, whose message was passed on last; null when none was
     */
    public record Link(UUID problem, UUID event, Instant at, UUID reached, UUID told) {
    }

    public ProblemLinks {
        all = all == null ? List.of() : List.copyOf(all);
    }

    /** Returns the link to this problem; empty when there is none. */
    public Optional<Link> to(UUID problem) {
        return all.stream().filter(link -> link.problem().equals(problem)).findFirst();
    }

    ProblemLinks link(UUID problem, UUID event, Instant at) {
        if (problem == null || to(problem).isPresent()) {
            return this;
        }
        var more = new ArrayList<>(all);
        more.add(new Link(problem, event, at, null, null));
        return new ProblemLinks(more);
    }

    ProblemLinks unlink(UUID problem) {
        return new ProblemLinks(all.stream().filter(link -> !link.problem().equals(problem)).toList());
    }

    /** Notes that what a problem published was proposed; null is a proposal of a person. */
    ProblemLinks reached(ProblemEventReference published) {
        return published == null ? this : each(link -> link.problem().equals(published.problem())
                ? new Link(link.problem(), link.event(), link.at(), published.event(), link.told()) : link);
    }

    /** Notes that a message to all requesters was passed on; null is a message of this case alone. */
    ProblemLinks told(ProblemEventReference message) {
        return message == null ? this : each(link -> link.problem().equals(message.problem())
                ? new Link(link.problem(), link.event(), link.at(), link.reached(), message.event()) : link);
    }

    private ProblemLinks each(UnaryOperator<Link> change) {
        return new ProblemLinks(all.stream().map(change).toList());
    }
}
