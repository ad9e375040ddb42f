package replaydesk.system.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * One operation of the OpenAPI document.
 *
 * @param mediaType the body's media type; null without a body
 * @param body the body's schema; null without a body
 */
record Operation(String method, String path, List<Parameter> parameters, String mediaType, JsonNode body) {

    /** @param in path, query or header */
    record Parameter(String name, String in, JsonNode schema) {
    }

    /** Returns all GET and POST operations of the document. */
    static List<Operation> of(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (operation.getKey().equals("get") || operation.getKey().equals("post")) {
                operations.add(of(operation.getKey(), path.getKey(), path.getValue(), operation.getValue()));
            }
        }));
        return operations;
    }

    private static Operation of(String method, String path, JsonNode shared, JsonNode operation) {
        var parameters = new ArrayList<Parameter>();
        for (var list : List.of(shared.path("parameters"), operation.path("parameters"))) {
            list.forEach(p -> parameters
                    .add(new Parameter(p.path("name").asText(), p.path("in").asText(), p.path("schema"))));
        }
        var content = operation.path("requestBody").path("content").properties().stream().findFirst();
        return new Operation(method.toUpperCase(java.util.Locale.ROOT), path, parameters,
                content.map(java.util.Map.Entry::getKey).orElse(null),
                content.map(entry -> entry.getValue().path("schema")).orElse(null));
    }

    boolean isOf(String wanted, String at) {
        return method.equals(wanted) && path.equals(at);
    }
}
