package replaydesk.history.evolution;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import replaydesk.events.catalogue.*;
import replaydesk.events.status.CaseProgress;
import replaydesk.events.status.Trail;
import replaydesk.kit.stage.CaseFact;

/**
 * The level where an open case lies, since when, and its trail (R13, R20). A time that lies before that of an earlier
 * event counts as that.
 *
 * @param level absent while the case lies nowhere, and once it has ended
 * @param since time since which it lies there; absent with the level
 * @param last  time of the last event that may move a case; absent before the first
 * @param trail where it lay, and how often it came back
 */
public record Whereabouts(Integer level, Instant since, Instant last, Trail trail) {

    static final Whereabouts START = new Whereabouts(null, null, null, Trail.NONE);

    /** The events that may move or end a case, or bring it back. */
    public static final List<Class<? extends CaseEvent>> EVENTS = List.of(CaseRouted.class, CaseAssigned.class,
            CaseUnassigned.class, CaseEscalated.class, CaseHandedBack.class, CaseClosed.class, CaseReopened.class,
            CaseWithdrawn.class, CaseMerged.class, CaseUnmerged.class);

    public Whereabouts {
        trail = trail == null ? Trail.NONE : trail;
    }

    /** @param to the progress of the case after the event */
    Whereabouts after(CaseFact fact, CaseProgress to) {
        if (!EVENTS.contains(fact.event().getClass())) {
            return this;
        }
        var at = last == null || fact.occurredAt().isAfter(last) ? fact.occurredAt() : last;
        var here = to.ending().over() ? null : to.level();
        return new Whereabouts(here, here == null ? null : Objects.equals(here, level) ? since : at, at,
                trail.to(to.handling().place()));
    }
}
