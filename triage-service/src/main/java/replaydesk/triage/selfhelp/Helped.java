package replaydesk.triage.selfhelp;

import java.time.Instant;
import java.util.UUID;

/**
 * Fact that a known solution helped somebody without a case.
 *
 * @param id           derived from who said so and of what, if for others, also under which key: a repeat has the same
 * @param organisation of who said so; null when they act for several
 */
public record Helped(UUID id, String solution, int version, String organisation, Instant at) {
}
