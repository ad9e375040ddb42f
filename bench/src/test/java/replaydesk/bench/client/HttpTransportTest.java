package replaydesk.bench.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against a server that gives exactly the answers of a test, on real connections. */
class HttpTransportTest {

    private static final Request READ = new Request("GET", "/x", "", null);

    private final AtomicInteger connections = new AtomicInteger();
    private final HttpTransport transport = new HttpTransport(2, Duration.ofSeconds(20));
    private ServerSocket server;
    private URI base;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        base = URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        transport.close();
        server.close();
    }

    @Test
    void givenABodyOfKnownLength_thenItAndTheHeadersAreRead() {
        answering(List.of("HTTP/1.1 201 Created\r\nETag: \"3;life=1\"\r\nreplaydesk-position: case-events:1@7\r\n"
                + "Retry-After: 2\r\nContent-Length: 5\r\n\r\nhello"));

        var answer = transport.exchange(base, READ);

        assertThat(answer).extracting(Answer::status, Answer::etag, Answer::position, Answer::retryAfter)
                .containsExactly(201, "\"3;life=1\"", "case-events:1@7", 2);
        assertThat(answer.body()).isEqualTo("hello".getBytes(UTF_8));
    }

    @Test
    void givenABodyInChunks_thenTheyAreJoinedAndTheConnectionIsUsedAgain() {
        answering(List.of("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwhol\r\n1;x=y\r\ne\r\n0\r\n\r\n",
                "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));

        assertThat(transport.exchange(base, READ).body()).isEqualTo("whole".getBytes(UTF_8));
        assertThat(transport.exchange(base, READ).status()).isEqualTo(204);
        assertThat(transport.exchange(base, READ).status()).isEqualTo(200);
        assertThat(connections).hasValue(1);
    }

    @Test
    void givenAKeptConnectionThatTheServerClosed_thenTheRequestGoesOverAFreshOne() {
        answering(List.of("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", ""),
                List.of("HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"));

        transport.exchange(base, READ);

        assertThat(transport.exchange(base, READ).status()).isEqualTo(201);
        assertThat(connections).hasValue(2);
    }

    @Test
    void givenAnAnswerThatSaysSo_thenItsConnectionIsNotUsedAgain() {
        answering(List.of("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
                List.of("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));

        transport.exchange(base, READ);
        transport.exchange(base, READ);

        assertThat(connections).hasValue(2);
    }

    @Test
    void givenNoAnswerInTime_thenNobodyKnowsAndItIsCalledLate() {
        answering(List.of("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));

        try (var impatient = new HttpTransport(1, Duration.ofMillis(100))) {
            assertThatThrownBy(() -> impatient.exchange(base, READ)).isInstanceOfSatisfying(NoAnswerException.class,
                    none -> assertThat(none.late()).isTrue());
        }
    }

    @Test
    void givenAFreshConnectionThatBreaks_thenNobodyKnowsAndItIsNotCalledLate() {
        answering(List.of(""));

        assertThatThrownBy(() -> transport.exchange(base, READ)).isInstanceOfSatisfying(NoAnswerException.class,
                none -> assertThat(none.late()).isFalse());
    }

    @Test
    void aRequestHoldsHostLengthAndBody() {
        var text = new String(new Request("POST", "/y", "A: b\r\n", "{}".getBytes(UTF_8)).bytes("desk:1"), ISO_8859_1);

        assertThat(text).isEqualTo("POST /y HTTP/1.1\r\nHost: desk:1\r\nA: b\r\nContent-Length: 2\r\n\r\n{}");
    }

    /**
     * Lets the server answer. Each list is a connection; each of its texts answers a request, an empty one closes the
     * connection.
     */
    @SafeVarargs
    private void answering(List<String>... scripts) {
        Thread.ofVirtual().start(() -> {
            for (var script : scripts) {
                try {
                    var socket = server.accept();
                    connections.incrementAndGet();
                    Thread.ofVirtual().start(() -> serve(socket, new ArrayDeque<>(script)));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private static void serve(Socket socket, Queue<String> answers) {
        try {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            while (in.readLine() instanceof String line) {
                if (!line.isEmpty()) {
                    continue;
                }
                var answer = answers.poll();
                if (answer == null || answer.isEmpty()) {
                    socket.close();
                    return;
                }
                socket.getOutputStream().write(answer.getBytes(ISO_8859_1));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }
}
