package replaydesk.escalation.incident;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.problem.link.CaseLinks;
import replaydesk.escalation.problem.state.Problem;
import replaydesk.escalation.problem.state.ProblemAggregate;
import replaydesk.events.problem.ProblemEvent;
import replaydesk.kit.aggregate.AggregateView;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.AggregateCommand;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;

/** Declares a case a major incident, ends it, and shows it. */
@Path("/api/v1/cases/{case}/major-incident")
@Tag(name = "Major incidents")
public class MajorIncidentResource {

    private static final String DECLARATION = "opening";
    private static final String END = "end";

    private final Cases<EscalationCase> cases;
    private final MajorIncidents incidents;
    private final RunningIncidents running;
    private final AggregateCommands<Problem, ProblemEvent> commands;
    private final CaseLinks links;
    private final CurrentCaller caller;

    MajorIncidentResource(Cases<EscalationCase> cases, MajorIncidents incidents, RunningIncidents running,
            AggregateRuntime runtime, CaseLinks links, CurrentCaller caller) {
        this.cases = cases;
        this.incidents = incidents;
        this.running = running;
        this.commands = runtime.of(ProblemAggregate.class);
        this.links = links;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "declareMajorIncident",
            summary = "Declares the case a major incident, the parent of all cases that are linked to it next")
    @APIResponse(responseCode = "201", description = "The major incident",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = MajorIncidentView.class)))
    public Uni<Response> declare(@PathParam("case") String reference, @Valid @NotNull DeclareMajorIncident command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return cases.visible(reference, who).chain(found -> {
            var parent = found.view().id();
            var id = headers.idempotencyKey()
                    .flatMap(key -> incidents.with(parent, DECLARATION, who.subject(), key)).map(AggregateView::id)
                    .orElseGet(() -> incidents.toDeclare(parent));
            return commands.decide(id, new AggregateCommand(DECLARATION, command, headers, who, false),
                    view -> DeclareMajorIncidentDecision.decide(view, found.view(), command), MajorIncidentView::of)
                    .call(() -> shown(parent, headers, who));
        });
    }

    /** Shows in the parent case that it is one. Without this the incident is the same. */
    private Uni<Void> shown(UUID parent, CommandHeaders headers, Caller who) {
        return incidents.latest(parent).map(incident -> links.linkParent(incident, headers, who)
                .onFailure().recoverWithNull().replaceWithVoid()).orElseGet(() -> Uni.createFrom().voidItem());
    }

    @POST
    @Path("end")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "endMajorIncident",
            summary = "Ends the major incident; its cases stay as they are, none is closed by it")
    @APIResponse(responseCode = "201", description = "The major incident as it ended",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = MajorIncidentView.class)))
    public Uni<Response> end(@PathParam("case") String reference, @Valid @NotNull EndMajorIncident command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return running.of(reference, who, END, headers).chain(incident -> commands.decide(incident.id(),
                new AggregateCommand(END, command, headers, who, false),
                view -> EndMajorIncidentDecision.decide(view, command), MajorIncidentView::of));
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.ADMIN})
    @Operation(operationId = "getMajorIncident",
            summary = "The major incident that the case is, or was last; one that does not run when it never was one")
    @APIResponse(responseCode = "200", description = "The major incident",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = MajorIncidentView.class)))
    public Uni<Response> get(@PathParam("case") String reference) {
        return cases.visible(reference, caller.get()).map(found -> commands
                .answer(incidents.latestOrNone(found.view().id()), MajorIncidentView::of));
    }
}
