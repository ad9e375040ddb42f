package replaydesk.stack.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * The catcher's pages: {@code /} lists the mails, {@code /messages/<id>} shows one. {@code /api/messages} and {@code
 * /api/messages/<id>} return the same as JSON, and DELETE on {@code /api/messages} empties the inbox.
 */
final class MailPage implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = "/api/messages";

    private final Inbox inbox;
    private final int port;
    private HttpServer server;

    MailPage(int port, Inbox inbox) {
        this.port = port;
        this.inbox = inbox;
    }

    void start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to open the mail page on port " + port + ", but " + e.getMessage(),
                    e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "GET" -> get(exchange, path);
            case "DELETE" -> delete(exchange, path);
            default -> reply(exchange, 405, "text/plain", "Only GET, and DELETE on " + LIST);
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/")) {
            reply(exchange, 200, "text/html", MailHtml.list(inbox.all()));
        } else if (path.equals(LIST)) {
            ArrayNode list = JSON.createArrayNode();
            inbox.all().forEach(mail -> list.add(json(mail)));
            reply(exchange, 200, "application/json", list.toString());
        } else if (path.startsWith("/messages/")) {
            Optional<CaughtMail> mail = find(path, "/messages/");
            reply(exchange, mail.isPresent() ? 200 : 404, "text/html",
                    mail.map(MailHtml::one).orElse(MailHtml.unknown()));
        } else if (path.startsWith(LIST + "/")) {
            Optional<CaughtMail> mail = find(path, LIST + "/");
            reply(exchange, mail.isPresent() ? 200 : 404, "application/json",
                    mail.map(found -> json(found).put("source", found.source()).toString()).orElse("null"));
        } else {
            reply(exchange, 404, "text/plain", "Nothing here");
        }
    }

    private void delete(HttpExchange exchange, String path) throws IOException {
        if (!path.equals(LIST)) {
            reply(exchange, 405, "text/plain", "DELETE only on " + LIST);
            return;
        }
        inbox.clear();
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private Optional<CaughtMail> find(String path, String prefix) {
        try {
            return inbox.find(Long.parseLong(path.substring(prefix.length())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode json(CaughtMail mail) {
        return JSON.createObjectNode()
                .put("id", mail.id())
                .put("receivedAt", mail.receivedAt().toString())
                .put("from", mail.from())
                .put("recipient", mail.recipient())
                .put("subject", mail.subject())
                .put("text", mail.text())
                .put("html", mail.html());
    }

    private static void reply(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
