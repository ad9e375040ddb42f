package replaydesk.bench.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Connections to the hosts, kept alive and shared by all users. Meant for virtual threads: a request blocks its caller.
 * Knows only the part of HTTP that the desk speaks, so that it costs little of the machine that it shares with the
 * measured processes.
 */
public final class HttpTransport implements AutoCloseable {
    private static final JsonInclude.Value WHAT_IS_THERE =
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS);
    /** Writes and reads bodies; leaves absent fields out. */
    public static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .defaultPropertyInclusion(WHAT_IS_THERE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    /** The time that an answer may take; a later one counts as no answer. */
    public static final Duration TIMEOUT = Duration.ofSeconds(40);

    private final int connections;
    private final Duration timeout;
    private final Map<String, ConnectionPool> pools = new ConcurrentHashMap<>();

    /** @param connections the most connections to one address at once; further requests wait */
    public HttpTransport(int connections) {
        this(connections, TIMEOUT);
    }

    HttpTransport(int connections, Duration timeout) {
        this.connections = connections;
        this.timeout = timeout;
    }

    /**
     * Sends one request and returns its answer, whatever its status.
     *
     * @throws NoAnswerException when nothing answered in time, or the connection broke
     */
    public Answer exchange(URI base, Request request) {
        var pool = pools.computeIfAbsent(base.getAuthority(), _ -> new ConnectionPool(base, connections));
        var connection = pool.take();
        try {
            return exchange(pool, connection, request);
        } finally {
            pool.release();
        }
    }

    /**
     * Sends the request on a kept connection, or on a new one. If the other side has closed the kept one meanwhile,
     * nothing was answered on it, and the request goes over a new one.
     */
    private Answer exchange(ConnectionPool pool, Connection kept, Request request) {
        if (kept != null) {
            try {
                return exchangeOn(pool, kept, request);
            } catch (Connection.ClosedMeanwhile closed) {
                pool.forget();
            }
        }
        try {
            return exchangeOn(pool, pool.open(), request);
        } catch (Connection.ClosedMeanwhile | IOException e) {
            throw new NoAnswerException(request, e);
        }
    }

    private Answer exchangeOn(ConnectionPool pool, Connection connection, Request request)
            throws Connection.ClosedMeanwhile {
        boolean usable = false;
        try {
            var answer = connection.exchange(request, timeout);
            usable = connection.keepsAlive();
            return answer;
        } catch (Connection.ClosedMeanwhile closed) {
            throw closed;
        } catch (IOException broken) {
            throw new NoAnswerException(request, broken);
        } finally {
            if (usable) {
                pool.keep(connection);
            } else {
                connection.close();
            }
        }
    }

    @Override
    public void close() {
        pools.values().forEach(ConnectionPool::forget);
    }
}
