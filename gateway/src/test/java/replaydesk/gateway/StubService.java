package replaydesk.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for a service: a real HTTP server that answers with a description of the request. The header {@code Please}
 * asks for other behaviour, so that the server needs no state for a test.
 */
final class StubService {

    private final String word;
    private final Vertx vertx;
    private final Map<String, HttpServerResponse> open = new ConcurrentHashMap<>();
    private HttpServer server;

    StubService(String word, Vertx vertx) {
        this.word = word;
        this.vertx = vertx;
    }

    StubService start() {
        server = vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1")
                .toCompletionStage().toCompletableFuture().join();
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void answer(HttpServerRequest request) {
        var path = request.path();
        if (path.equals("/q/openapi")) {
            document(request);
        } else if (path.startsWith("/api/v1/commands/")) {
            command(request, path.substring("/api/v1/commands/".length()));
        } else {
            please(request, request.getHeader("Please") == null ? "" : request.getHeader("Please"));
        }
    }

    private void please(HttpServerRequest request, String wish) {
        switch (wish) {
            case "hang-up" -> request.connection().close();
            case "stall" -> request.resume();
            case "moved" -> echo(request, request.response().setStatusCode(201)
                    .putHeader("Location", url() + "/api/v1/cases/42?a=b").putHeader("ETag", "\"1\"")
                    .putHeader("Replaydesk-Position", "case-events/0/7"));
            case "elsewhere" -> echo(request, request.response().setStatusCode(201)
                    .putHeader("Location", "https://vendor.example/42"));
            case "nothing" -> request.endHandler(end -> request.response().setStatusCode(204).end());
            case "unchanged" -> request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "line-by-line" -> lines(request);
            case "hold" -> hold(request);
            case "go-on" -> goOn(request);
            default -> echo(request, request.response());
        }
    }

    private void echo(HttpServerRequest request, HttpServerResponse response) {
        request.body()
                .onSuccess(body -> response.putHeader("Content-Type", "application/json").end(seen(request, body)));
    }

    private Buffer seen(HttpServerRequest request, Buffer body) {
        var headers = new JsonObject();
        request.headers().forEach(
                (name, value) -> headers.put(name.toLowerCase(), String.join(",", request.headers().getAll(name))));
        return new JsonObject().put("service", word).put("method", request.method().name()).put("uri", request.uri())
                .put("headers", headers).put("size", body.length()).toBuffer().appendString("\n");
    }

    private void lines(HttpServerRequest request) {
        var response = request.response().setChunked(true).putHeader("Content-Type", "application/x-ndjson");
        request.handler(chunk -> response.write(Buffer.buffer("got " + chunk.length() + "\n")));
        request.endHandler(end -> response.end());
    }

    /** Begins a feed and leaves it open. It ends when told to go on, and reports when its reader goes away. */
    private void hold(HttpServerRequest request) {
        var name = request.getParam("name");
        var response = request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
        response.closeHandler(closed -> open.remove(name));
        open.put(name, response);
        response.write("data: first\n\n");
    }

    private void goOn(HttpServerRequest request) {
        var feed = open.remove(request.getParam("name"));
        if (feed != null) {
            feed.end("data: second\n\n");
        }
        request.response().end(feed == null ? "gone" : "done");
    }

    private void command(HttpServerRequest request, String id) {
        if (id.equals("lost-at-" + word)) {
            request.connection().close();
        } else if (id.equals("known-to-" + word)) {
            echo(request, request.response().putHeader("ETag", "\"" + word + "\""));
        } else if (id.equals("overruled-by-" + word)) {
            echo(request, request.response().setStatusCode(409));
        } else {
            request.response().setStatusCode(404).end();
        }
    }

    private void document(HttpServerRequest request) {
        if (word.equals("sla")) {
            request.response().setStatusCode(503).end();
            return;
        }
        request.response().end(Documents.of(word).toBuffer());
    }

    void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
