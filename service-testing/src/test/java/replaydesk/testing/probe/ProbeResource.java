package replaydesk.testing.probe;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.events.catalogue.NoteAdded;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.stage.Decision;

/** The probe's two commands: a diagnosis, decided on the view shown, and a note, decided without one. */
@Path("/api/v1/cases/{case}")
public class ProbeResource {

    public record Finding(@NotBlank String cause) {
    }

    private final Commands<ProbeStage.ProbeCase> commands;
    private final CurrentCaller caller;

    ProbeResource(Commands<ProbeStage.ProbeCase> commands, CurrentCaller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Path("diagnosis")
    @RolesAllowed("operator")
    public Uni<Response> diagnose(@PathParam("case") String reference, @Valid Finding finding,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.onView("diagnosis", DiagnosisRecorded.class, finding, headers, caller.get()),
                (view, id) -> finding.cause().equals("nothing")
                        ? Decision.refuse("no-cause", "Expected a cause, but there is none")
                        : Decision.emit(new DiagnosisRecorded(null, finding.cause(), null)));
    }

    @POST
    @Path("notes")
    @RolesAllowed({"operator", "integrator"})
    public Uni<Response> note(@PathParam("case") String reference, @Valid Finding finding,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.free("note", NoteAdded.class, finding, headers, who),
                (view, id) -> Decision.emit(new NoteAdded(id, who.subject(), finding.cause())));
    }
}
