package replaydesk.escalation.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.consultation.StoredConsultations.Wanted;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.events.catalogue.ConsultationAnswered;
import replaydesk.events.catalogue.ConsultationAsked;
import replaydesk.events.catalogue.ConsultationWithdrawn;
import replaydesk.kit.cases.Cases;
import replaydesk.kit.command.Command;
import replaydesk.kit.command.Commands;
import replaydesk.kit.http.CommandHeaders;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.referencelog.ReferenceLog;

/** Commands of consultations, and those of a case. Requesters and their systems never see them. */
@Path("/api/v1/cases/{case}/consultations")
@Tag(name = "Consultation")
public class ConsultationsResource {

    /** Latest reminder. Nobody waits longer for a colleague's word. */
    private static final Duration LATEST = Duration.ofDays(366);

    private final Commands<EscalationCase> commands;
    private final Cases<EscalationCase> cases;
    private final ConsultationPages pages;
    private final CurrentCaller caller;
    private final ReferenceLog data;
    private final Clock clock;

    ConsultationsResource(Commands<EscalationCase> commands, Cases<EscalationCase> cases, ConsultationPages pages,
            CurrentCaller caller, ReferenceLog data, Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.pages = pages;
        this.caller = caller;
        this.data = data;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "askConsultation",
            summary = "Asks a colleague or a team; the case stays where it is, and the requester never sees it",
            description = "The id of the answer is the id of the consultation. Several may be open at once.")
    public Uni<Response> ask(@PathParam("case") String reference, @Valid @NotNull AskConsultation command,
            @BeanParam CommandHeaders headers) {
        var who = caller.get();
        var now = clock.instant();
        if (command.remindAt() != null && command.remindAt().isAfter(now.plus(LATEST))) {
            throw Problems.invalidRequest("/remindAt", "Expected a time within a year").exception();
        }
        return commands.decide(reference,
                Command.free("consultations", ConsultationAsked.class, command, headers, who),
                (view, id) -> AskConsultationDecision.decide(view, id, command, who, now, data.known()));
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "answerConsultation",
            summary = "Answers a consultation: who was asked, a member of the team that was, or a lead")
    public Uni<Response> answer(@PathParam("case") String reference, @PathParam("id") UUID id,
            @Valid @NotNull AnswerConsultation command, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.free("consultations/" + id + "/answer", ConsultationAnswered.class, command, headers, who),
                (view, _) -> AnswerConsultationDecision.decide(view, id, command, who, data.known()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD})
    @Operation(operationId = "withdrawConsultation",
            summary = "The consultation needs no answer any more")
    public Uni<Response> withdraw(@PathParam("case") String reference, @PathParam("id") UUID id,
            @Valid @NotNull WithdrawConsultation command, @BeanParam CommandHeaders headers) {
        var who = caller.get();
        return commands.decide(reference,
                Command.free("consultations/" + id + "/withdrawal", ConsultationWithdrawn.class, command, headers, who),
                (view, _) -> WithdrawConsultationDecision.decide(view, id, command, who));
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listConsultationsOfCase",
            summary = "The consultations of the case with questions and answers, in the order in which they were asked")
    public Uni<Page<ConsultationView>> list(@PathParam("case") String reference,
            @QueryParam("open") @Parameter(description = "Only those that are open, or only those that are over",
                    schema = @Schema(type = SchemaType.BOOLEAN)) Optional<String> open,
            @BeanParam PageRequest page) {
        var wanted = ConsultationPages.yesOrNo(open.orElse(null));
        return cases.visible(reference, caller.get()).chain(stored -> pages.page(
                new Wanted(stored.view().id(), null, null, null, null, wanted), page));
    }
}
