package replaydesk.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import replaydesk.gateway.limits.RateLimits;
import replaydesk.gateway.problem.Problems;
import replaydesk.gateway.routing.HostedOwners;

/**
 * Serves the merged document at the path where Quarkus would serve this process's own: as YAML, or as JSON on request.
 * If all owners are hosted here, Quarkus' own document is complete and is served as it is.
 */
@Singleton
class DocumentRoute {

    private static final int BEFORE_QUARKUS = -1;

    private final HostedOwners hosted;
    private final MergedDocument document;
    private final ObjectMapper json;
    private final YAMLMapper yaml = new YAMLMapper();
    private final RateLimits rates;

    DocumentRoute(HostedOwners hosted, MergedDocument document, RateLimits rates, ObjectMapper json) {
        this.hosted = hosted;
        this.document = document;
        this.rates = rates;
        this.json = json;
    }

    void serve(@Observes Router router) {
        router.route("/q/openapi*").order(BEFORE_QUARKUS - 1).handler(this::limit);
        if (!hosted.elsewhere().isEmpty()) {
            router.route(HttpMethod.GET, "/q/openapi").order(BEFORE_QUARKUS).handler(this::answer);
        }
    }

    private void limit(RoutingContext context) {
        rates.takeForStranger(context.request().remoteAddress().hostAddress()).map(Problems::tooManyRequests)
                .ifPresentOrElse(problem -> problem.answer(context.response()), context::next);
    }

    private void answer(RoutingContext context) {
        document.get().subscribe().with(node -> write(context, node), context::fail);
    }

    private void write(RoutingContext context, JsonNode node) {
        var asJson = wantsJson(context);
        try {
            context.response()
                    .putHeader("Content-Type", asJson ? "application/json" : "application/yaml;charset=UTF-8")
                    .end((asJson ? json : yaml).writeValueAsString(node));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }

    private static boolean wantsJson(RoutingContext context) {
        var format = context.request().getParam("format");
        if (format != null) {
            return format.equalsIgnoreCase("json");
        }
        var accept = context.request().getHeader("Accept");
        return accept != null && accept.contains("json");
    }
}
