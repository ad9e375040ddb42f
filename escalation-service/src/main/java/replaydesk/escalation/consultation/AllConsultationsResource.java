package replaydesk.escalation.consultation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import replaydesk.escalation.consultation.StoredConsultations.Wanted;
import replaydesk.kit.http.Page;
import replaydesk.kit.http.PageRequest;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.referencelog.ReferenceLog;

/** The consultations of all cases that the caller may see: where somebody finds what they were asked. */
@Path("/api/v1/consultations")
@Tag(name = "Consultation")
public class AllConsultationsResource {

    private static final String ME = "me";

    private final ConsultationPages pages;
    private final CurrentCaller caller;
    private final ReferenceLog data;

    AllConsultationsResource(ConsultationPages pages, CurrentCaller caller, ReferenceLog data) {
        this.pages = pages;
        this.caller = caller;
        this.data = data;
    }

    @GET
    @RolesAllowed({Role.Name.OPERATOR, Role.Name.LEAD, Role.Name.ANALYST, Role.Name.IMPORTER, Role.Name.ADMIN})
    @Operation(operationId = "listConsultations",
            summary = "Consultations with questions and answers, in the order in which they were asked")
    public Uni<Page<ConsultationView>> list(
            @QueryParam("of") @Parameter(description = "Who is asked, alone or as a member of a team: a specialist's id"
                    + ", or me") Optional<String> of,
            @QueryParam("team") @Parameter(description = "Key of the team that is asked") Optional<String> team,
            @QueryParam("open") @Parameter(description = "Only those that are open, or only those that are over",
                    schema = @Schema(type = SchemaType.BOOLEAN)) Optional<String> open,
            @BeanParam PageRequest page) {
        var who = caller.get();
        var asked = of.map(name -> name.equals(ME) ? who.subject() : name).orElse(null);
        var teams = asked == null ? null : Members.teams(asked, data.known()).toArray(String[]::new);
        var organisations = who.readsAll() ? null : who.organisations().toArray(String[]::new);
        return pages.page(new Wanted(null, organisations, asked, teams, team.orElse(null),
                ConsultationPages.yesOrNo(open.orElse(null))), page);
    }
}
