package replaydesk.triage.reference;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import replaydesk.events.value.Impact;
import replaydesk.events.value.Priority;
import replaydesk.events.value.Urgency;

/**
 * The matrix that gives a priority from impact and urgency (R9).
 *
 * @param rows the priority for each impact and urgency
 */
public record PriorityMatrix(@NotNull Map<Impact, Map<Urgency, Priority>> rows) {

    /** The name of the kind. */
    public static final String KIND = "priority-matrix";

    /** The key of the only document. */
    public static final String KEY = "default";

    public Priority of(Impact impact, Urgency urgency) {
        var row = rows.get(impact);
        return row == null ? null : row.get(urgency);
    }
}
