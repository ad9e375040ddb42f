package replaydesk.triage.dryrun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import replaydesk.triage.reference.routing.RoutingRules;

/**
 * A dry run of routing rules over the cases that were registered in a span of time. Either the rules or a version of
 * those that are saved is named.
 *
 * @param rules         a draft; it need not be saved
 * @param version       number of a saved version
 * @param from          the first instant of the span
 * @param to            the end of the span, itself not within it
 * @param organisations those whose cases are looked at; if absent, all whose cases the caller may read
 */
public record DryRun(@Valid RoutingRules rules, @Positive Integer version, @NotNull Instant from, @NotNull Instant to,
        @Size(max = 1_000) List<@NotBlank @Size(max = 200) String> organisations) {
}
