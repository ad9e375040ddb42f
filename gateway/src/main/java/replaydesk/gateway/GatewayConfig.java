package replaydesk.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import replaydesk.gateway.routing.Upstream;

/** What the gateway can be told; every value has a default that suits the local stack. */
@ConfigMapping(prefix = "replaydesk.gateway")
public interface GatewayConfig {

    /** The base address of every service that is not hosted here, {@code http://host:port}, without a path. */
    Map<Upstream, URI> upstreams();

    /** Whether the edge logs each request when it enters and when it is answered. */
    @WithDefault("false")
    boolean requestLog();

    /** Connections to the services. */
    Pool pool();

    /** Sizes of requests. */
    Body body();

    /** How often one caller may ask. */
    Rates rates();

    /** Bearers whose token was verified already. */
    Bearers bearers();

    /** The local token issuer. */
    Tokens tokens();

    /** The merged OpenAPI document. */
    OpenApi openapi();

    /** Connections to the services; every event loop has pools of its own, so no request changes its thread. */
    interface Pool {
        /** Kept-alive connections to one service from one event loop, for requests with an early end. */
        @WithDefault("128")
        int connections();

        /** Connections to one service from one event loop for feeds and batches, which last; each open feed holds one. */
        @WithDefault("256")
        int streams();

        /** Requests to one service from one event loop that may wait for a connection; a further one is answered 503. */
        @WithDefault("4096")
        int waiting();

        /** How long a request may wait for a connection; it is answered 503 then. */
        @WithDefault("5s")
        Duration waitTimeout();

        /** How long an idle connection is kept. */
        @WithDefault("60s")
        Duration keepAlive();

        /** How long a connection may take to open. */
        @WithDefault("1s")
        Duration connectTimeout();

        /** How long a service, also one hosted here, may take to begin its answer; streams have no such limit. */
        @WithDefault("30s")
        Duration answerTimeout();
    }

    /** Sizes of requests. */
    interface Body {
        /** The largest body that is passed on; a batch has no limit here, its lines have one at intake. */
        @WithDefault("1M")
        MemorySize maxSize();
    }

    /** How often one caller may ask: token buckets, one per subject or, without a token, per remote address. */
    interface Rates {
        /** For one subject. */
        Rate subject();

        /** For one remote address without a valid token. */
        Rate anonymous();

        /** Callers remembered at once; beyond, the one not seen for longest is forgotten. */
        @WithDefault("10000")
        int callers();

        /** How long a silent caller is remembered; longer than a bucket takes to fill. */
        @WithDefault("10m")
        Duration forgetAfter();
    }

    /** A bucket that holds {@code burst} requests and gains {@code requests} in each {@code per}. */
    interface Rate {
        /** Requests in the long run. */
        long requests();

        /** The time these requests are for. */
        @WithDefault("1s")
        Duration per();

        /** Requests at once after a pause. */
        long burst();
    }

    /** Bearers whose token was verified already, by the token's hash. */
    interface Bearers {
        /** Tokens remembered at once. */
        @WithDefault("10000")
        int remembered();

        /** How long a token is believed without verifying it again; never past its expiry. */
        @WithDefault("10m")
        Duration believedFor();
    }

    /** The local token issuer, for trying and testing: it gives a token to whoever names a demo user. */
    interface Tokens {
        /** Location of the PEM PKCS#8 private key; without it there is no issuer. */
        Optional<String> privateKey();

        /** The {@code iss} claim of the tokens. */
        @WithDefault("replaydesk-local")
        String issuer();

        /** The {@code aud} claim of the tokens; what the services demand. */
        @WithDefault("replaydesk")
        String audience();

        /** How long a token is valid. */
        @WithDefault("12h")
        Duration lifetime();
    }

    /** The merged OpenAPI document. */
    interface OpenApi {
        /** How long a complete document is kept; one that lacks a service is kept for a fifth of it. */
        @WithDefault("10s")
        Duration keptFor();

        /** How long a service may take to give its document. */
        @WithDefault("2s")
        Duration timeout();
    }
}
