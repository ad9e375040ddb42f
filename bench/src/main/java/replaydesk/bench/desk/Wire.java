package replaydesk.bench.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Connections to the services, kept alive and shared by all who work at the desk. Light: it measures them on their own machine. */
public final class Wire implements AutoCloseable {

    /** How bodies are written and read: what is absent is left out. */
    public static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    private static final long TIMEOUT_MILLIS = 40_000;
    private static final long LONGEST_MILLIS = TIMEOUT_MILLIS + 5_000;

    private final Vertx vertx;
    private final HttpClient client;

    /** @param connections to one address at once; further requests wait their turn */
    public Wire(int connections) {
        this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(2).setPreferNativeTransport(true));
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections)
                .setKeepAliveTimeout(30).setTcpNoDelay(true).setConnectTimeout(5_000));
    }

    /** One request; the future fails only when nothing answered. */
    public Future<Answer> exchange(HttpMethod method, URI base, String path, MultiMap headers, byte[] body) {
        var options = new RequestOptions().setMethod(method).setHost(base.getHost()).setPort(base.getPort())
                .setURI(path).setHeaders(headers).setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(request -> body == null ? request.send() : request.send(Buffer.buffer(body)))
                .compose(Wire::answer);
    }

    /**
     * Waits for it; meant for virtual threads. Fails with what the future failed with, unchecked, or when nothing came for
     * longer than a request may take.
     */
    public static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().orTimeout(LONGEST_MILLIS, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Future<Answer> answer(HttpClientResponse response) {
        return response.body().map(body -> {
            var retry = response.getHeader("Retry-After");
            return new Answer(response.statusCode(), response.getHeader("ETag"), response.getHeader("Replaydesk-Position"),
                    retry == null || !retry.matches("[0-9]{1,6}") ? 0 : Integer.parseInt(retry), body.getBytes());
        });
    }

    @Override
    public void close() {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Expected the connections to close, but they did not", e);
        }
    }
}
