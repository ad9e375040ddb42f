package replaydesk.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.mutiny.Uni;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.proxy.ServiceClients;
import replaydesk.gateway.routing.HostedOwners;
import replaydesk.gateway.routing.Route.Flow;
import replaydesk.gateway.routing.Upstream;

/**
 * Keeps the API of all owners as one document. This process's own document covers the owners hosted here; the others
 * are asked for theirs from time to time.
 */
@Singleton
class MergedDocument {

    private static final Logger LOG = Logger.getLogger(MergedDocument.class);

    private final ServiceClients clients;
    private final ObjectMapper json;
    private final Clock clock;
    private final GatewayConfig.OpenApi config;
    private final HostedOwners hosted;
    private final OpenApiDocumentService local;
    private final ObjectNode own;
    private final Uni<ObjectNode> merged;
    private volatile Instant keptUntil = Instant.MIN;

    MergedDocument(ServiceClients clients, ObjectMapper json, Clock clock, GatewayConfig config, HostedOwners hosted,
            OpenApiDocumentService local) {
        this.clients = clients;
        this.json = json;
        this.clock = clock;
        this.config = config.openapi();
        this.hosted = hosted;
        this.local = local;
        this.own = readOwn(json);
        this.merged = Uni.createFrom().completionStage(() -> merge().toCompletionStage())
                .memoize().until(() -> !clock.instant().isBefore(keptUntil));
    }

    /** Returns the document, which is at most {@code keptFor} old. However many ask at once, it is merged once. */
    Uni<ObjectNode> get() {
        return merged;
    }

    private Future<ObjectNode> merge() {
        var services = List.of(Upstream.values());
        return Future.all(services.stream().map(this::ask).toList()).map(all -> merge(services, all.list()));
    }

    private ObjectNode merge(List<Upstream> services, List<Optional<ObjectNode>> documents) {
        var merge = new DocumentMerge(own);
        var missing = new ArrayList<Upstream>();
        for (int i = 0; i < services.size(); i++) {
            var service = services.get(i);
            documents.get(i).ifPresentOrElse(document -> merge.add(service, document), () -> missing.add(service));
        }
        var document = merge.finish(missing);
        var keptFor = missing.isEmpty() ? config.keptFor() : config.keptFor().dividedBy(5);
        keptUntil = clock.instant().plus(keptFor);
        return document;
    }

    private Future<Optional<ObjectNode>> ask(Upstream service) {
        return hosted.hosts(service) ? Future.succeededFuture(ofThisProcess()) : askElsewhere(service);
    }

    private Optional<ObjectNode> ofThisProcess() {
        return parse(Buffer.buffer(local.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON)));
    }

    private Future<Optional<ObjectNode>> askElsewhere(Upstream service) {
        var options = clients.to(service, Flow.SHORT).setMethod(HttpMethod.GET).setURI("/q/openapi?format=json")
                .setIdleTimeout(config.timeout().toMillis());
        return clients.of(Flow.SHORT).request(options)
                .compose(request -> request.send())
                .compose(HttpClientResponse::body)
                .map(this::parse)
                .onFailure(cause -> LOG.debugf(cause, "No OpenAPI document from %s", service.word()))
                .otherwise(Optional.empty());
    }

    private Optional<ObjectNode> parse(Buffer body) {
        try {
            return json.readTree(body.getBytes()) instanceof ObjectNode document && document.has("openapi")
                    ? Optional.of(document) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode readOwn(ObjectMapper json) {
        try (var file = MergedDocument.class.getResourceAsStream("/META-INF/openapi.json")) {
            return (ObjectNode) json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
