package replaydesk.escalation.problem.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem to open (R18).
 *
 * @param symptoms what its cases have in common
 * @param category key of a known category; may be absent
 * @param products keys of known products
 * @param organisation the client organisation whose cases it is of; absent when all of the desk may know of it
 * @param team     key of the known team that looks for the cause; may be absent
 */
@Schema(examples = "{\"title\":\"VPN drops after the update\",\"category\":\"network-remote-access\"}")
public record OpenProblem(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 20_000) String symptoms,
        @Size(max = 120) String category,
        @Size(max = 20) List<@NotBlank @Size(max = 120) String> products,
        @Size(max = 120) String team,
        @Size(max = 120) String organisation) {
}
