package replaydesk.gateway;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Stands in for a stage that is hosted in the edge's own process. Without hosted owners no request reaches it. */
public final class HostedStage {

    private HostedStage() {
    }

    /** Answers with a description of the request. */
    @Path("/api/v1/cases")
    public static class Cases {

        @POST
        @Consumes("*/*")
        @Produces("application/json")
        public Map<String, Object> register(byte[] body, @Context HttpHeaders headers) {
            return Map.of("service", "hosted", "size", body.length,
                    "correlation", headers.getRequestHeader("Replaydesk-Correlation-Id"));
        }
    }

    /** Answers each line as it comes. */
    @Path("/api/v1/cases:batch")
    public static class Batch {

        @POST
        @Blocking
        @Consumes("*/*")
        @Produces("application/x-ndjson")
        public Multi<String> lines(InputStream body) {
            var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)).lines();
            return Multi.createFrom().items(lines).map(line -> "got " + line.length());
        }
    }

    /** Knows one command. */
    @Path("/api/v1/commands/{id}")
    public static class Commands {

        @GET
        public Response outcome(@PathParam("id") String id) {
            return Response.status(id.equals("known-here") ? 200 : 404).entity("of this process").build();
        }
    }

    /** Takes longer to write its answer than the edge waits for one to begin. */
    @Path("/api/v1/cases/{case}/routing")
    public static class Routing {

        private final Vertx vertx;
        private final GatewayConfig config;

        public Routing(Vertx vertx, GatewayConfig config) {
            this.vertx = vertx;
            this.config = config;
        }

        @GET
        @Blocking
        @Produces("application/json")
        public Slow slow(@PathParam("case") String reference) {
            return new Slow(vertx, config.pool().answerTimeout());
        }
    }

    /** Written only in twice the time after which the edge gives up. */
    public static final class Slow {

        private final CountDownLatch timePassed = new CountDownLatch(1);

        Slow(Vertx vertx, Duration answerTimeout) {
            vertx.setTimer(2 * answerTimeout.toMillis(), _ -> timePassed.countDown());
        }

        public String getTeam() throws InterruptedException {
            timePassed.await();
            return "network";
        }
    }

    /** Never answers. */
    @Path("/api/v1/cases/{case}/classification")
    public static class Classification {

        @GET
        public Uni<String> never(@PathParam("case") String reference) {
            return Uni.createFrom().nothing();
        }
    }
}
