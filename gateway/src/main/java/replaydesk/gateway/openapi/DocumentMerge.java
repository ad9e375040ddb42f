package replaydesk.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import replaydesk.gateway.routing.Route;
import replaydesk.gateway.routing.RoutingTable;
import replaydesk.gateway.routing.Upstream;

/**
 * Merges the services' OpenAPI documents into one. Of a service's document, only paths that the gateway routes to that
 * service are kept. Components of the same name are shared if they are equal and renamed if not.
 */
final class DocumentMerge {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode merged;
    private final Set<String> tags = new HashSet<>();
    private final Set<String> operations = new HashSet<>();

    /** Starts from the gateway's own document. */
    DocumentMerge(ObjectNode own) {
        this.merged = own.deepCopy();
    }

    /** Adds the document of a service. */
    void add(Upstream service, ObjectNode document) {
        var usable = document.deepCopy();
        if (usable.path("components") instanceof ObjectNode components) {
            components.remove("securitySchemes");
        }
        var fitting = ComponentNames.settle(usable, merged.path("components"), title(service));
        fitting.path("components").properties()
                .forEach(section -> merged.withObjectProperty("components").withObjectProperty(section.getKey())
                        .setAll((ObjectNode) section.getValue()));
        fitting.path("paths").properties().forEach(path -> addPath(service, path.getKey(), path.getValue()));
        fitting.path("tags").forEach(tag -> {
            if (tags.add(tag.path("name").asText())) {
                merged.withArrayProperty("tags").add(tag);
            }
        });
    }

    /** Returns the merged document, which names the services that are missing. */
    ObjectNode finish(List<Upstream> unavailable) {
        var names = merged.putArray("x-unavailable");
        unavailable.forEach(service -> names.add(service.word()));
        return merged;
    }

    private void addPath(Upstream service, String path, JsonNode item) {
        item.properties().forEach(entry -> {
            var method = entry.getKey();
            if (METHODS.contains(method)) {
                RoutingTable.find(method.toUpperCase(Locale.ROOT), path).filter(route -> leadsTo(route, service))
                        .ifPresent(route -> addOperation(service, path, method, (ObjectNode) entry.getValue(), route));
            } else if (item.properties().stream().anyMatch(other -> routed(service, path, other.getKey()))) {
                merged.withObjectProperty("paths").withObjectProperty(path).set(method, entry.getValue());
            }
        });
    }

    private void addOperation(Upstream service, String path, String method, ObjectNode operation, Route route) {
        if (route.open()) {
            operation.putArray("security");
        } else {
            operation.remove("security");
        }
        var id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operations.add(id)) {
            operation.put("operationId", service.word() + "_" + id);
        }
        merged.withObjectProperty("paths").withObjectProperty(path).putIfAbsent(method, operation);
    }

    private static boolean routed(Upstream service, String path, String method) {
        return METHODS.contains(method) && RoutingTable.find(method.toUpperCase(Locale.ROOT), path)
                .filter(route -> leadsTo(route, service)).isPresent();
    }

    private static boolean leadsTo(Route route, Upstream service) {
        return switch (route) {
            case Route.ToOwner to -> to.owner() == service;
            case Route.ToWhoKnows to -> to.candidates().contains(service);
            case Route.ToIssuer _ -> false;
        };
    }

    private static String title(Upstream service) {
        var word = service.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
