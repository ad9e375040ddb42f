package replaydesk.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Small OpenAPI documents like those of the services. */
final class Documents {

    private Documents() {
    }

    static JsonObject of(String word) {
        var paths = new JsonObject()
                .put("/api/v1/commands/{id}", new JsonObject().put("get", operation("command")))
                .put("/api/v1/cases/{case}/head", new JsonObject().put("get", operation("head")));
        switch (word) {
            case "intake" -> paths
                    .put("/api/v1/cases", new JsonObject().put("post", operation("register")))
                    .put("/api/v1/cases/{case}/notes", new JsonObject().put("post", operation("note")));
            case "history" -> paths.put("/api/v1/cases", new JsonObject().put("get", operation("list")));
            case "feedback" -> paths.put("/api/v1/feedback/{token}", new JsonObject().put("post", operation("give")));
            default -> paths.put("/internal/only", new JsonObject().put("get", operation("hidden")));
        }
        return new JsonObject().put("openapi", "3.1.0").put("paths", paths)
                .put("components", new JsonObject().put("schemas", schemas(word)));
    }

    private static JsonObject schemas(String word) {
        return new JsonObject()
                .put("Problem", new JsonObject().put("type", "object"))
                .put("Result", new JsonObject().put("$ref", "#/components/schemas/Detail"))
                .put("Detail", new JsonObject().put("description",
                        word.equals("history") ? "of history" : "of a stage"));
    }

    private static JsonObject operation(String id) {
        return new JsonObject().put("operationId", id)
                .put("security", new JsonArray().add(new JsonObject().put("SecurityScheme", new JsonArray())))
                .put("responses", new JsonObject().put("200", new JsonObject().put("content", new JsonObject()
                        .put("application/json", new JsonObject().put("schema", new JsonObject()
                                .put("$ref", "#/components/schemas/Result"))))));
    }
}
