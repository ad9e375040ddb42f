package replaydesk.sla.clock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a target stands (R26). */
@Schema(name = "TargetState")
public enum Standing {
    RUNNING,
    PAUSED,
    MET,
    /** The promise ended with the case. */
    WITHDRAWN
}
