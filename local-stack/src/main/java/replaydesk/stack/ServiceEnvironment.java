package replaydesk.stack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import replaydesk.stack.kafka.KafkaProcess;
import replaydesk.stack.layout.Layout;
import replaydesk.stack.port.Ports;
import replaydesk.stack.port.StackPort;
import replaydesk.stack.postgres.PostgresProcess;
import replaydesk.stack.secret.LinkSecret;
import replaydesk.stack.secret.TokenKeys;
import replaydesk.stack.service.StackService;

/** The environment variables of a service process. */
final class ServiceEnvironment {
    private final StackSettings settings;
    private final KafkaProcess kafka;
    private final PostgresProcess postgres;
    private final TokenKeys keys;
    private final String linkSecret;

    ServiceEnvironment(StackSettings settings, KafkaProcess kafka, PostgresProcess postgres, TokenKeys keys) {
        this.settings = settings;
        this.kafka = kafka;
        this.postgres = postgres;
        this.keys = keys;
        this.linkSecret = LinkSecret.in(keys.privateKey().getParent());
    }

    /** Returns the environment of an instance of {@code service} that listens on {@code port}. */
    Map<String, String> of(StackService service, int port) {
        Map<String, String> all = new HashMap<>();
        all.put("REPLAYDESK_HTTP_HOST", Ports.LOOPBACK);
        all.put("REPLAYDESK_HTTP_PORT", Integer.toString(port));
        all.put("REPLAYDESK_PARTITIONS", Integer.toString(settings.partitions()));
        all.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        all.put("REPLAYDESK_DB_HOST", postgres.host());
        all.put("REPLAYDESK_DB_PORT", Integer.toString(postgres.port()));
        all.put("REPLAYDESK_DB_NAME", PostgresProcess.DATABASE);
        all.put("REPLAYDESK_DB_USER", postgres.user());
        all.put("REPLAYDESK_DB_PASSWORD", postgres.password());
        all.put("REPLAYDESK_TOKEN_PUBLIC_KEY", keys.publicKey().toUri().toString().replaceFirst("^file:///", "file:/"));
        all.put("REPLAYDESK_PUBLIC_URL", "http://localhost:" + settings.ports().of(StackPort.GATEWAY));
        // Two malloc arenas are enough, and keep nine JVMs small.
        all.put("MALLOC_ARENA_MAX", "2");
        all.put("REPLAYDESK_LINK_SECRET", linkSecret);
        // Each use of it has a purpose of its own.
        all.put("REPLAYDESK_BODY_HASH_KEY", linkSecret);
        switch (service) {
            case DESK -> {
                issuer(all);
                mail(all);
            }
            case GATEWAY -> {
                issuer(all);
                routes(all);
            }
            case NOTIFICATION -> mail(all);
            case INTAKE, TRIAGE, ESCALATION, CLOSURE, FEEDBACK, SLA, HISTORY -> {
                // These services need only what all get.
            }
        }
        all.putAll(settings.environment());
        return all;
    }

    private void mail(Map<String, String> all) {
        all.put("REPLAYDESK_SMTP_HOST", Ports.LOOPBACK);
        all.put("REPLAYDESK_SMTP_PORT", Integer.toString(settings.ports().of(StackPort.SMTP)));
    }

    private void issuer(Map<String, String> all) {
        all.put("REPLAYDESK_TOKEN_PRIVATE_KEY",
                keys.privateKey().toUri().toString().replaceFirst("^file:///", "file:/"));
    }

    private void routes(Map<String, String> all) {
        for (StackService service : Layout.APART.services()) {
            if (service != StackService.GATEWAY) {
                all.put("REPLAYDESK_" + service.word().toUpperCase(Locale.ROOT) + "_URL",
                        "http://" + Ports.LOOPBACK + ":" + settings.ports().of(service.port()));
            }
        }
    }
}
