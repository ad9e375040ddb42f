package replaydesk.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import replaydesk.gateway.routing.Upstream;

/** Settings of the gateway. Every value has a default that suits the local stack. */
@ConfigMapping(prefix = "replaydesk.gateway")
public interface GatewayConfig {

    /** Base address of every service that is not hosted here, {@code http://host:port}, without a path. */
    Map<Upstream, URI> upstreams();

    /** True to log each request when it enters and when it is answered. */
    @WithDefault("false")
    boolean requestLog();

    /** Connections to the services. */
    Pool pool();

    /** Sizes of requests. */
    Body body();

    /** Rate limits of one caller. */
    Rates rates();

    /** The cache of verified tokens. */
    Bearers bearers();

    /** The local token issuer. */
    Tokens tokens();

    /** The merged OpenAPI document. */
    OpenApi openapi();

    /** Connections to the services. Every event loop has pools of its own, so no request changes its thread. */
    interface Pool {
        /** Most connections to one service from one event loop for short requests; they are kept alive. */
        @WithDefault("128")
        int connections();

        /**
         * Most connections to one service from one event loop for feeds and batches, which last. Each open feed holds
         * one.
         */
        @WithDefault("256")
        int streams();

        /**
         * Most requests to one service from one event loop that wait for a connection. A further one is answered 503.
         */
        @WithDefault("4096")
        int waiting();

        /** Longest wait of a request for a connection; then it is answered 503. */
        @WithDefault("5s")
        Duration waitTimeout();

        /** Time for which an idle connection is kept. */
        @WithDefault("60s")
        Duration keepAlive();

        /** Longest time for opening a connection. */
        @WithDefault("1s")
        Duration connectTimeout();

        /** Longest time until a service, also one hosted here, begins its answer. Streams have no such limit. */
        @WithDefault("30s")
        Duration answerTimeout();
    }

    /** Sizes of requests. */
    interface Body {
        /** Largest body that is passed on. A batch has no limit here; its lines have one at intake. */
        @WithDefault("1M")
        MemorySize maxSize();
    }

    /** Rate limits: token buckets, one for each subject or, without a token, for each remote address. */
    interface Rates {
        /** The limit for one subject. */
        Rate subject();

        /** The limit for one remote address without a valid token. */
        Rate anonymous();

        /** Most batches and feeds that one subject has open at once. */
        @WithDefault("16")
        int streams();

        /** Most callers remembered at once. When there are more, the one not seen for longest is forgotten. */
        @WithDefault("10000")
        int callers();

        /** Time after which a silent caller is forgotten; longer than a bucket takes to fill. */
        @WithDefault("10m")
        Duration forgetAfter();
    }

    /** A bucket that holds {@code burst} requests and gains {@code requests} in each {@code per}. */
    interface Rate {
        /** Number of requests gained in each period. */
        long requests();

        /** Length of the period. */
        @WithDefault("1s")
        Duration per();

        /** Number of requests allowed at once after a pause. */
        long burst();
    }

    /** The cache of verified tokens, by the token's hash. */
    interface Bearers {
        /** Most tokens remembered at once. */
        @WithDefault("10000")
        int remembered();

        /** Time for which a token is trusted without verifying it again; never past its expiry. */
        @WithDefault("10m")
        Duration believedFor();

        /** Time for which a token that was refused is refused without verifying it again. */
        @WithDefault("10s")
        Duration refusedFor();
    }

    /** The local token issuer, for trying and testing: it issues a token to anybody who names a demo user. */
    interface Tokens {
        /** Location of the PEM PKCS#8 private key. Without it there is no issuer. */
        Optional<String> privateKey();

        /** The {@code iss} claim of the tokens. */
        @WithDefault("replaydesk-local")
        String issuer();

        /** The {@code aud} claim of the tokens; what the services demand. */
        @WithDefault("replaydesk")
        String audience();

        /** Time for which a token is valid. */
        @WithDefault("12h")
        Duration lifetime();
    }

    /** The merged OpenAPI document. */
    interface OpenApi {
        /** Time for which a complete document is kept. One that lacks a service is kept for a fifth of it. */
        @WithDefault("10s")
        Duration keptFor();

        /** Longest time for a service to return its document. */
        @WithDefault("2s")
        Duration timeout();
    }
}
