package replaydesk.triage.diagnosis;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.events.catalogue.DiagnosisRecorded;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.triage.evolution.TriageCase;

/** Commands of diagnosis: records one. */
@Path("/api/v1/cases/{case}/diagnosis")
@Tag(name = "Diagnosis")
public class DiagnosisResource {

    private final Commands<TriageCase> commands;
    private final CurrentCaller caller;

    DiagnosisResource(Commands<TriageCase> commands, CurrentCaller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "recordDiagnosis",
            summary = "Records symptoms, causes considered, the cause found and the plan; the latest diagnosis stands")
    public Uni<Response> diagnose(@PathParam("case") String reference, @Valid @NotNull RecordDiagnosis command,
            @BeanParam CommandHeaders headers) {
        return commands.decide(reference,
                Command.free("diagnosis", DiagnosisRecorded.class, command, headers, caller.get()),
                (view, id) -> RecordDiagnosisDecision.decide(view, command));
    }
}
