package replaydesk.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Reference data as files, against a desk that knows categories and which one lies above another. */
class ReferenceFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = "/api/v1/reference/category";

    private final Map<String, ObjectNode> documents = new TreeMap<>();
    private final List<String> saved = new ArrayList<>();
    private final StringWriter told = new StringWriter();
    private HttpServer desk;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        desk = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        desk.createContext("/", this::answer);
        desk.start();
    }

    @AfterEach
    void stop() {
        desk.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int status = 200;
        String body;
        if (exchange.getRequestMethod().equals("PUT")) {
            String key = URLDecoder.decode(path.substring(LIST.length() + 1), StandardCharsets.UTF_8);
            JsonNode data = JSON.readTree(exchange.getRequestBody()).get("data");
            String above = data.path("parent").asText("");
            boolean known = above.isEmpty() || documents.containsKey(above);
            status = known ? 201 : 400;
            body = "{\"detail\": \"wrong\", \"errors\": [{\"pointer\": \"/data/parent\", \"detail\": \"not there\"}]}";
            if (known) {
                saved.add(key + " " + exchange.getRequestHeaders().getFirst("If-Match"));
                document(key, documents.containsKey(key) ? documents.get(key).get("version").asInt() + 1 : 1, data);
            }
        } else if (exchange.getRequestMethod().equals("POST")) {
            body = JSON.createObjectNode().set("wrong", wrong(JSON.readTree(exchange.getRequestBody()))).toString();
        } else if (path.equals(LIST)) {
            body = JSON.createObjectNode().set("items", JSON.valueToTree(documents.values())).toString();
        } else {
            body = "[{\"kind\": \"category\", \"documents\": 1}]";
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Finds documents that name one above which is neither there nor given. */
    private JsonNode wrong(JsonNode request) {
        ArrayNode wrong = JSON.createArrayNode();
        Set<String> known = new HashSet<>(documents.keySet());
        request.path("documents").forEach(given -> known.add(given.path("key").asText()));
        request.path("documents").forEach(given -> {
            String above = given.path("data").path("parent").asText("");
            if (!above.isEmpty() && !known.contains(above)) {
                wrong.addObject().put("key", given.path("key").asText()).put("pointer", "/parent")
                        .put("detail", "not there");
            }
        });
        return wrong;
    }

    private void document(String key, int version, JsonNode data) {
        ObjectNode document = JSON.createObjectNode().put("kind", "category").put("key", key).put("version", version);
        documents.put(key, document.set("data", data));
    }

    private int reference(String command) {
        CommandLine line = Launcher.commandLine();
        line.setOut(new PrintWriter(told, true));
        return line.execute("reference", command, "--url", "http://localhost:" + desk.getAddress().getPort() + "/",
                "--token", "t", folder.toString());
    }

    private void file(String key, String json) throws IOException {
        Files.createDirectories(folder.resolve("category"));
        Files.writeString(folder.resolve("category").resolve(key + ".json"), json);
    }

    @Test
    void what_is_exported_is_imported_without_a_change() throws IOException {
        document("network", 3, JSON.readTree("{\"names\": {\"ru\": \"Сеть\"}}"));
        document("Group 56", 1, JSON.readTree("{\"parent\": \"network\"}"));

        assertThat(reference("export")).isZero();
        assertThat(Files.readString(folder.resolve("category/network.json"))).contains("Сеть").endsWith("}\n");
        assertThat(reference("import")).isZero();

        assertThat(saved).isEmpty();
        assertThat(told.toString()).contains("written   category/network (version 3)")
                .contains("same      category/network (version 3)");
    }

    @Test
    void only_what_differs_is_saved_and_what_names_another_after_it() throws IOException {
        document("network", 1, JSON.readTree("{}"));
        file("network", "{\"names\": {\"en\": \"Net\"}, \"parent\": null}");
        file("a", "{\"parent\": \"b\"}");
        file("b", "{\"parent\": \"c\"}");
        file("c", "{}");

        assertThat(reference("import")).isZero();

        assertThat(saved).containsExactly("c null", "network \"1\"", "b null", "a null");
    }

    @Test
    void what_is_wrong_is_told_with_its_place_and_nothing_is_saved() throws IOException {
        file("a", "{\"parent\": \"nobody\"}");
        file("b", "{}");

        assertThat(reference("import")).isEqualTo(1);

        assertThat(told.toString()).contains("refused   category/a: /parent: not there");
        assertThat(saved).isEmpty();
    }

    @Test
    void nothing_is_saved_if_a_file_is_no_json() throws IOException {
        file("a", "{}");
        file("b", "{");

        assertThat(reference("import")).isEqualTo(1);

        assertThat(saved).isEmpty();
    }
}
