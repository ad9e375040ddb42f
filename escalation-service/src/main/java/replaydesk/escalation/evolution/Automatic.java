package replaydesk.escalation.evolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.value.AssignmentBasis;

/**
 * Way in which the team with which the case lies finds a specialist for it by itself (R15).
 *
 * @param event    the event since which the team has to find somebody
 * @param how      the way in which it does
 * @param declined who declined the case while it lay with this team: they are not asked again
 * @param againAt  when it looks again, since nobody could take the case; null for at once
 */
public record Automatic(UUID event, AssignmentBasis how, List<String> declined, Instant againAt) {

    /** The most who are remembered; nobody asks as many. */
    private static final int MOST = 100;

    public Automatic {
        declined = declined == null ? List.of() : List.copyOf(declined);
    }

    /** Begins to look for somebody; null for a team from which somebody takes the case. */
    static Automatic begin(UUID event, AssignmentBasis how) {
        return how == null ? null : new Automatic(event, how, List.of(), null);
    }

    /** Looks again later; null if that never makes sense. */
    Automatic later(UUID since, Instant at) {
        return at == null ? null : new Automatic(since, how, declined, at);
    }

    /** Looks for the next one, since this one declined. */
    Automatic declined(UUID since, String specialist) {
        var all = new ArrayList<>(declined);
        if (specialist != null && !all.contains(specialist)) {
            all.add(specialist);
        }
        return new Automatic(since, how, all.subList(Math.max(0, all.size() - MOST), all.size()), null);
    }

    /** Looks in another way, from the event on, for somebody of the same team. */
    Automatic as(UUID since, AssignmentBasis other) {
        return other == null ? null : new Automatic(since, other, declined, null);
    }
}
