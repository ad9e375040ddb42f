package replaydesk.history.detail;

import static replaydesk.kit.identity.Reader.DESK;

import java.time.Instant;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.Complexity;
import replaydesk.events.value.Decider;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.Urgency;
import replaydesk.history.evolution.Classified;
import replaydesk.kit.access.ShownTo;

/**
 * The latest classification (R8, R9).
 *
 * @param complexity how hard the desk takes it to be
 * @param by         whether a person decided, or a rule
 * @param confidence from 0 to 1; absent when a person decided
 * @param proposed   true as long as a person has still to confirm or correct it; absent otherwise
 */
public record ShownClassification(CaseType type, ReferenceVersion category, Impact impact, Urgency urgency,
        Priority priority, @ShownTo(DESK) Complexity complexity, @ShownTo(DESK) Decider by,
        @ShownTo(DESK) Double confidence, @ShownTo(DESK) Boolean proposed, Instant at) {

    /** Null where the case is not classified. */
    static ShownClassification of(Classified it) {
        return it == null ? null : new ShownClassification(it.type(), it.category(), it.impact(), it.urgency(),
                it.priority(), it.complexity(), it.by(), it.confidence(), it.proposed() ? true : null, it.at());
    }
}
