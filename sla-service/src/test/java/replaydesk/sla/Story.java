package replaydesk.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.ServiceLevelAssessed;
import replaydesk.events.value.TargetChange;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.stage.CaseFact;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.sla.evolution.Evolution;
import replaydesk.sla.evolution.SlaCase;
import replaydesk.sla.promise.PromisedTarget;

/**
 * The story of a case whose events may be recorded later than they occurred; otherwise it works as the stage's fixture.
 */
final class Story {

    static final Instant BEGIN = Instant.parse("2026-03-02T08:00:00Z");

    final List<CaseEvent> said = new ArrayList<>();
    SlaCase state = SlaCase.NEW;
    Instant now = BEGIN;
    UUID last;
    private int version;

    static Story registered() {
        return new Story().then(Stories.registered());
    }

    Story then(CaseEvent event) {
        return occurred(now, event);
    }

    /** Records an event now that occurred at that time. */
    Story occurred(Instant at, CaseEvent event) {
        last = new UUID(7L << 12, ++version);
        state = Evolution.evolve(state, new CaseFact(event, last, "somebody", at, now, version, 0, version));
        return this;
    }

    Story after(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    Story afterHours(double hours) {
        return after(Duration.ofSeconds((long) (hours * 3600)));
    }

    List<Obligation> obligations() {
        return Obligations.of(new CaseView<>(null, null, null, state));
    }

    /** Fulfils the obligations due at this moment. */
    Story settled() {
        for (int round = 0; round < 500; round++) {
            var due = obligations().stream().filter(o -> o.due() == null || !o.due().isAfter(now)).findFirst();
            if (due.isEmpty()) {
                return this;
            }
            var event = due.get().event().make(now, InForce.NOTHING);
            said.add(event);
            then(event);
        }
        throw new AssertionError("obligations are left: " + obligations());
    }

    PromisedTarget target(String id) {
        return state.targets().all().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** Returns the changes of the last assessment. */
    List<TargetChange> changes() {
        return ((ServiceLevelAssessed) said.getLast()).changes();
    }

    List<TargetChange.Kind> kinds(String target) {
        return said.stream().filter(ServiceLevelAssessed.class::isInstance).map(ServiceLevelAssessed.class::cast)
                .flatMap(e -> e.changes().stream()).filter(c -> c.target().equals(target)).map(TargetChange::kind)
                .toList();
    }
}
