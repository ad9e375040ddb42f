package replaydesk.system.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import replaydesk.system.stack.Stack;

/** The REST API as clients see it, at one address. */
public final class Api {

    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2)).build();

    /** The tokens of demo users. They stay valid after a restart, because the issuer's key is kept with the data. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final URI base;

    public Api(URI base) {
        this.base = base;
    }

    public URI base() {
        return base;
    }

    /** Begins a request without a token. */
    public Call anybody() {
        return new Call(base, Map.of());
    }

    /** Begins a request of a demo user. The first one fetches the user's token from the edge. */
    public Call as(String user) {
        return anybody().with("Authorization", "Bearer " + token(user));
    }

    /** Returns the token of a demo user. */
    public String token(String user) {
        return TOKENS.computeIfAbsent(user, name -> {
            try {
                return Stack.edge().anybody().post("/api/v1/tokens", Map.of("user", name)).expect(201).json()
                        .path("token").textValue();
            } catch (IOException e) {
                throw new IllegalStateException("no token for " + name, e);
            }
        });
    }

    /** Returns the body of a request that somebody else registers for Rita. */
    public static Map<String, Object> request(String channel, String subject) {
        return Map.of("channel", channel, "subject", subject, "requester", Map.of("id", "rita"));
    }
}
