package replaydesk.kit.http;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.logging.MDC;
import replaydesk.kit.identity.Caller;
import replaydesk.kit.identity.CurrentCaller;
import replaydesk.kit.identity.Role;
import replaydesk.kit.problem.Problems;
import replaydesk.kit.stage.CaseVersion;

/** The smallest service that uses every convention. */
@Path("/desk")
public class DeskResource {

    enum Urgency { LOW, HIGH }

    record Part(@NotBlank String name, @Min(1) int count) {
    }

    record Ticket(
            @NotBlank String subject, @Min(1) @Max(5) int impact, Urgency urgency, boolean internal, Instant openedAt,
            Duration budget, BigDecimal price, List<@Valid Part> parts, @NotNull String language) {
    }

    record Seen(String idempotencyKey, CaseVersion ifMatch, String correlationId, Object mdcCorrelation, Object mdcCase,
            String nothing) {
    }

    private final CurrentCaller caller;

    DeskResource(CurrentCaller caller) {
        this.caller = caller;
    }

    @POST
    @Path("/tickets")
    @RolesAllowed(Role.Name.OPERATOR)
    public Uni<Ticket> take(@Valid Ticket ticket) {
        return Uni.createFrom().item(ticket);
    }

    @POST
    @Path("/cases/{case}/command")
    @Authenticated
    public Uni<Seen> command(@PathParam("case") String reference, @BeanParam CommandHeaders headers) {
        return Uni.createFrom().item(() -> new Seen(headers.idempotencyKey().orElse(null), headers.requireIfMatch(),
                headers.correlationId(), MDC.get("correlationId"), MDC.get("caseId"), null));
    }

    @GET
    @Path("/me")
    @Authenticated
    public Uni<Caller> me() {
        return Uni.createFrom().item(caller.get());
    }

    @GET
    @Path("/list")
    @PermitAll
    public Map<String, Object> list(@BeanParam PageRequest page, @QueryParam("level") @Max(4) int level) {
        return Map.of("limit", page.limit(), "cursor", page.cursor().map(Cursor::sortKey).orElse(List.of()));
    }

    @GET
    @Path("/fault")
    @PermitAll
    public Uni<String> fault() {
        return Uni.createFrom().failure(new IllegalStateException("a secret detail"));
    }

    @GET
    @Path("/unsaid")
    public String unsaid() {
        return "nobody said who may call this";
    }

    @GET
    @Path("/cases/{case}")
    @Authenticated
    public Uni<String> read(@PathParam("case") String reference) {
        return Uni.createFrom().failure(Problems.unknownCase(reference).exception());
    }
}
