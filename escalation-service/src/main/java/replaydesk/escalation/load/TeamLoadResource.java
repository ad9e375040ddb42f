package replaydesk.escalation.load;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;

/** Open cases of a team. */
@Path("/api/v1/teams/{team}/load")
@Tag(name = "Assignment")
public class TeamLoadResource {

    private final HandledCases cases;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    TeamLoadResource(HandledCases cases, CurrentCaller caller, ReferenceLog data) {
        this.cases = cases;
        this.caller = caller;
        this.data = data;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getTeamLoad", summary = "The open cases of a team, by specialist and in its pool")
    @APIResponse(responseCode = "200", description = "The load",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = TeamLoad.class)))
    public Uni<TeamLoad> ofTeam(@PathParam("team") String team) {
        return cases.bySpecialist(team, caller.get()).map(counts -> {
            var reference = data.known();
            if (counts.isEmpty() && !reference.knows("team", team)) {
                throw Problems.unknownReference("team/" + team).exception();
            }
            return TeamLoad.of(team, counts, reference);
        });
    }
}
