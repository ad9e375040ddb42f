package replaydesk.history.detail;

import java.time.Instant;

/** The latest diagnosis (R11). */
public record Diagnosis(String symptoms, String cause, String plan, String by, Instant at) {
}
