package replaydesk.history.evolution;

import java.util.UUID;
import replaydesk.events.value.Relation;

/** A relation with another case (R7, R22). */
public record Link(UUID otherCase, Relation relation) {
}
