package replaydesk.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import replaydesk.gateway.routing.Upstream;

/** Starts eight services behind the gateway, with a new pair of keys. */
public class LocalServices implements QuarkusTestResourceLifecycleManager {

    private final List<StubService> services = new ArrayList<>();
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        var config = new HashMap<String, String>();
        for (var upstream : Upstream.values()) {
            var service = new StubService(upstream.word(), vertx).start();
            services.add(service);
            config.put("REPLAYDESK_" + upstream.name() + "_URL", service.url());
        }
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            var pair = keys.generateKeyPair();
            config.put("REPLAYDESK_TOKEN_PUBLIC_KEY", pem("PUBLIC KEY", pair.getPublic()));
            config.put("REPLAYDESK_TOKEN_PRIVATE_KEY", pem("PRIVATE KEY", pair.getPrivate()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        return config;
    }

    private static String pem(String kind, Key key) throws IOException {
        var file = Files.createTempFile("replaydesk-gateway-", ".pem");
        file.toFile().deleteOnExit();
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
        return location(file);
    }

    private static String location(Path file) {
        return "file:" + file.toAbsolutePath();
    }

    @Override
    public void stop() {
        services.forEach(StubService::stop);
        if (vertx != null) {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
