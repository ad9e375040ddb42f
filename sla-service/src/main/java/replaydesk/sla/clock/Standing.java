package replaydesk.sla.clock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a target (R26). */
@Schema(name = "TargetState")
public enum Standing {
    RUNNING,
    PAUSED,
    MET,
    /** The promise ended with the case. */
    WITHDRAWN
}
