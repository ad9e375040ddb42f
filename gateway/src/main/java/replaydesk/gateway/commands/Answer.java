package replaydesk.gateway.commands;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import replaydesk.gateway.routing.Upstream;

/** What one service says about a command. */
sealed interface Answer {

    /** A service answered. */
    record Given(Upstream from, int status, MultiMap headers, Buffer body) implements Answer {

        /** It says what became of the command, be it that the command was overruled. */
        boolean knows() {
            return status < 400 || status > 404 && status < 500 && status != 429;
        }

        /** It doesn't know the command. */
        boolean unknown() {
            return status == 404;
        }

        /** It says neither: it was not ready, or would not say. */
        boolean evades() {
            return status >= 500 || status == 429;
        }

        void pass(HttpServerResponse response) {
            response.setStatusCode(status);
            headers.remove("Connection").remove("Keep-Alive").remove("Transfer-Encoding").remove("Content-Length");
            headers.names().forEach(response.headers()::remove);
            headers.forEach((name, value) -> response.headers().add(name, value));
            response.end(body);
        }
    }

    /** A service gave no answer. */
    record Silence(Upstream from) implements Answer {}
}
