package replaydesk.events.value;

import java.util.UUID;

/**
 * An event of a problem (R18).
 *
 * @param problem the problem
 * @param event   the event of its log
 */
public record ProblemEventReference(UUID problem, UUID event) {
}
