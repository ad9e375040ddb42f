package replaydesk.gateway.commands;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import replaydesk.gateway.routing.Upstream;

/** The answer of one service about a command. */
sealed interface CommandAnswer {

    /** An answer that the service gave. */
    record Given(Upstream from, int status, MultiMap headers, Buffer body) implements CommandAnswer {

        /** Tells whether the service knows the command's outcome; an overruled command counts, too. */
        boolean knows() {
            return status < 400 || status > 404 && status < 500 && status != 429;
        }

        /** Tells whether the service does not know the command. */
        boolean unknown() {
            return status == 404;
        }

        /** Tells whether the service did neither: it was not ready, or limited the rate. */
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

    /** The lack of an answer from a service. */
    record Silence(Upstream from) implements CommandAnswer {
    }
}
