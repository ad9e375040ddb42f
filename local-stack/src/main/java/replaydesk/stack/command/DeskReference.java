package replaydesk.stack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reference data of a desk, read and written through its API. */
final class DeskReference {
    private static final String ROOT = "/api/v1/reference";
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A document of the desk.
     *
     * @param data null if it is retired
     */
    record Document(int version, JsonNode data) {
    }

    private final DeskApi desk;

    DeskReference(DeskApi desk) {
        this.desk = desk;
    }

    /** Reads the newest version of every document by its name, {@code kind/key}. */
    Map<String, Document> all() {
        Map<String, Document> documents = new TreeMap<>();
        for (JsonNode kind : desk.get(ROOT)) {
            String path = ROOT + "/" + kind.path("kind").asText();
            String cursor = "";
            do {
                JsonNode page = desk.get(path + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
                page.path("items").forEach(item -> documents.put(
                        item.path("kind").asText() + "/" + item.path("key").asText(),
                        new Document(item.path("version").asInt(), item.get("data"))));
                cursor = page.path("nextCursor").asText("");
            } while (!cursor.isEmpty());
        }
        return documents;
    }

    /**
     * Checks documents together, without saving any.
     *
     * @return what is wrong, by the names of the documents
     */
    Map<String, String> check(Map<String, JsonNode> documents) {
        ObjectNode body = JSON.createObjectNode();
        Set<String> kinds = new TreeSet<>();
        documents.forEach((name, data) -> {
            int between = name.indexOf('/');
            kinds.add(name.substring(0, between));
            body.withArray("/documents").addObject().put("kind", name.substring(0, between))
                    .put("key", name.substring(between + 1)).set("data", data);
        });
        Map<String, String> wrong = new TreeMap<>();
        for (String kind : kinds) {
            HttpResponse<String> answer = desk.post(ROOT + "/" + DeskApi.segment(kind), body);
            if (answer.statusCode() == 200) {
                DeskApi.read(answer).path("wrong").forEach(place -> wrong.merge(kind + "/" + place.path("key").asText(),
                        place.path("pointer").asText() + ": " + place.path("detail").asText(), (a, b) -> a + "; " + b));
            } else {
                wrong.put(kind, why(answer));
            }
        }
        return wrong;
    }

    /** Returns what a problem says, with its wrong places. */
    static String why(HttpResponse<String> answer) {
        JsonNode problem = DeskApi.read(answer);
        StringBuilder all = new StringBuilder(problem.path("detail").asText("status " + answer.statusCode()));
        problem.path("errors").forEach(error -> all.append("; ").append(error.path("pointer").asText()).append(": ")
                .append(error.path("detail").asText()));
        return all.toString();
    }

    /** Returns what the desk warns of in a document that it saved. */
    static List<String> warnings(HttpResponse<String> answer) {
        List<String> warnings = new ArrayList<>();
        DeskApi.read(answer).path("warnings").forEach(
                warning -> warnings.add(warning.path("pointer").asText() + ": " + warning.path("detail").asText()));
        return warnings;
    }

    /**
     * Saves the next version of a document.
     *
     * @param version the newest version; 0 for a new document
     */
    HttpResponse<String> save(String name, int version, JsonNode data) {
        int between = name.indexOf('/');
        String path = ROOT + "/" + DeskApi.segment(name.substring(0, between)) + "/"
                + DeskApi.segment(name.substring(between + 1));
        return desk.put(path, JSON.createObjectNode().set("data", data),
                version == 0 ? Map.of("If-None-Match", "*") : Map.of("If-Match", "\"" + version + "\""));
    }
}
