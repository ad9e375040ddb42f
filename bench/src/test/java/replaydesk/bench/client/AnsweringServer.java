package replaydesk.bench.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** A server that answers exactly what a test says, on real connections. The last answer to a request is repeated. */
public final class AnsweringServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Deque<Given>> answers = new ConcurrentHashMap<>();

    private record Given(int status, String body) {
    }

    public AnsweringServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers this request next, or after what was said before. */
    public AnsweringServer answering(String method, String path, int status, String body) {
        answers.computeIfAbsent(method + " " + path, _ -> new ArrayDeque<>()).add(new Given(status, body));
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var given = next(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        var body = given.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(given.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized Given next(String request) {
        var left = answers.getOrDefault(request, new ArrayDeque<>());
        return left.isEmpty() ? new Given(404, "{}") : left.size() == 1 ? left.peek() : left.poll();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
