package replaydesk.escalation.appointment;

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
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.booking.reach.BookingReach;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.WorkCancelled;
import replaydesk.events.catalogue.WorkDone;
import replaydesk.events.catalogue.WorkLogged;
import replaydesk.events.catalogue.WorkMissed;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.command.Decider;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.openapi.SharedHeaders;

/** Commands on scheduled work that say what came of it, time and materials, and the view of all of it (R16). */
@Path("/api/v1/cases/{case}/work")
@Tag(name = "Work")
public class WorkOfCaseResource {

    private final Commands<EscalationCase> commands;
    private final Arrangements arrangements;
    private final WorkViews views;
    private final BookingReach reach;
    private final CurrentCaller caller;
    private final Clock clock;

    WorkOfCaseResource(Commands<EscalationCase> commands, Arrangements arrangements, WorkViews views,
            BookingReach reach, CurrentCaller caller, Clock clock) {
        this.commands = commands;
        this.arrangements = arrangements;
        this.views = views;
        this.reach = reach;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "scheduleWork",
            summary = "Books a specialist's time for a remote session, a visit, a callback or work at the desk")
    @APIResponse(responseCode = "201", description = "The work with its number",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseWork.Item.class)))
    public Uni<Response> schedule(@PathParam("case") String reference, @Valid @NotNull ScheduleWork command,
            @BeanParam CommandHeaders headers) {
        return arrangements.schedule(reference, command, headers, caller.get());
    }

    @POST
    @Path("{n}/rescheduling")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "rescheduleWork",
            summary = "Gives the work another time, or another specialist; the old time stays until the new one is had")
    @APIResponse(responseCode = "201", description = "The work at its new time",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseWork.Item.class)))
    public Uni<Response> reschedule(@PathParam("case") String reference, @PathParam("n") int n,
            @Valid @NotNull RescheduleWork command, @BeanParam CommandHeaders headers) {
        return arrangements.reschedule(reference, n, command, headers, caller.get());
    }

    @POST
    @Path("{n}/done")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "finishWork", summary = "The work took place: its minutes and materials")
    public Uni<Response> finish(@PathParam("case") String reference, @PathParam("n") int n,
            @Valid @NotNull FinishWork command, @BeanParam CommandHeaders headers) {
        return end(reference, "work/" + n + "/done", WorkDone.class, command, headers,
                (view, _) -> EndWorkDecision.finish(view, n, command, clock.instant()));
    }

    @POST
    @Path("{n}/missed")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "missWork", summary = "The work did not take place, although nobody called it off")
    public Uni<Response> miss(@PathParam("case") String reference, @PathParam("n") int n,
            @Valid @NotNull EndWork command, @BeanParam CommandHeaders headers) {
        return end(reference, "work/" + n + "/missed", WorkMissed.class, command, headers,
                (view, _) -> EndWorkDecision.miss(view, n, command, clock.instant()));
    }

    @POST
    @Path("{n}/cancellation")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "cancelWork", summary = "Calls the work off; the specialist's time is free again")
    public Uni<Response> cancel(@PathParam("case") String reference, @PathParam("n") int n,
            @Valid @NotNull EndWork command, @BeanParam CommandHeaders headers) {
        return end(reference, "work/" + n + "/cancellation", WorkCancelled.class, command, headers,
                (view, _) -> EndWorkDecision.cancel(view, n, command));
    }

    @POST
    @Path("log")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "logWork", summary = "Logs minutes and materials, on scheduled work or without any")
    public Uni<Response> log(@PathParam("case") String reference, @Valid @NotNull LogWork command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference, Command.free("work/log", WorkLogged.class, command, headers, who),
                (view, id) -> LogWorkDecision.decide(view, id, command, who, clock.instant()));
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "getWorkOfCase", summary = "All work on the case, how it stands, and what was logged")
    @APIResponse(responseCode = "200", description = "The work",
            headers = @Header(name = SharedHeaders.ETAG, ref = SharedHeaders.ETAG),
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = CaseWork.class)))
    public Uni<Response> work(@PathParam("case") String reference) {
        return views.of(reference, caller.get());
    }

    /** Decides, and frees the specialist's time before it answers; were that to fail, it is owed. */
    private Uni<Response> end(String reference, String operation, Class<? extends CaseEvent> event, Object command,
            CommandHeaders headers, Decider<EscalationCase> decider) {
        var decided = new AtomicReference<UUID>();
        return commands.decide(reference, Command.free(operation, event, command, headers, caller.get()),
                (view, id) -> {
                    decided.set(view.id());
                    return decider.decide(view, id);
                }).call(() -> decided.get() == null ? Uni.createFrom().voidItem()
                        : reach.settle(Set.of(decided.get())).onFailure().recoverWithNull());
    }
}
