package replaydesk.triage.selfhelp;

import jakarta.validation.constraints.Min;

/**
 * Word that a known solution helped, before there was a case.
 *
 * @param version the version that was read; if absent, the published one
 */
public record ThisHelped(@Min(1) Integer version) {
}
