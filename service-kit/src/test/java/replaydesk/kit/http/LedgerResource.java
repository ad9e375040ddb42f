package replaydesk.kit.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.resteasy.reactive.RestQuery;
import replaydesk.kit.identity.Role;

/** Resource that answers as those of the stages do, and counts its calls. */
@Path("/ledger")
@PermitAll
public class LedgerResource {

    static final AtomicInteger DONE = new AtomicInteger();

    record Line(@NotBlank String text) {
    }

    record Entry(List<@Valid Line> lines, List<String> tags) {
    }

    @POST
    public Uni<Response> enter(@Valid @NotNull Entry entry, @BeanParam CommandHeaders headers) {
        return Uni.createFrom()
                .item(() -> Response.status(201).entity(Map.of("number", DONE.incrementAndGet())).build());
    }

    @GET
    public Uni<Response> entries(@QueryParam("state") Optional<String> state, @RestQuery Optional<String> tag,
            @BeanParam PageRequest page) {
        return Uni.createFrom().item(Response.ok(Map.of("limit", page.limit(), "traced", false)).build());
    }

    @POST
    @Path("remarks")
    public Map<String, Object> remark(@Valid @NotNull Line line) {
        return Map.of("number", DONE.incrementAndGet(), "text", line.text());
    }

    @POST
    @Path("traced")
    public Map<String, Object> traced(@BeanParam CommandHeaders headers) {
        return Map.of("traceparent", headers.traceparent().orElse("none"));
    }

    @POST
    @Path("lines")
    @Consumes("application/x-ndjson")
    @Produces("application/x-ndjson")
    public String lines(byte[] body) {
        return "line " + DONE.incrementAndGet();
    }

    @GET
    @Path("page")
    @Produces("text/html")
    public String page() {
        return "<p>ledger</p>";
    }

    @GET
    @Path("closed")
    @RolesAllowed(Role.Name.OPERATOR)
    public Uni<Response> closed() {
        return Uni.createFrom().item(Response.ok(Map.of()).build());
    }

    /** Second class at the same path as some of the methods above. */
    @Path("/ledger/{number: [0-9]+}")
    @PermitAll
    public static class OneEntry {

        @DELETE
        public void strike(@PathParam("number") int number) {
            DONE.incrementAndGet();
        }
    }
}
