package replaydesk.kit.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Checks at start, not at the first request, whether tokens can be verified. */
@ApplicationScoped
public class TrustedKey {

    private static final Logger LOG = Logger.getLogger(TrustedKey.class);
    private static final String NONE = "NONE";

    private final String location;

    TrustedKey(@ConfigProperty(name = "mp.jwt.verify.publickey.location", defaultValue = NONE) String location) {
        this.location = location;
    }

    void check(@Observes StartupEvent start) {
        if (location.equals(NONE)) {
            LOG.warn("REPLAYDESK_TOKEN_PUBLIC_KEY is not set, so every token will be refused");
        } else if (location.startsWith("file:") && !Files.isReadable(Path.of(URI.create(location)))) {
            throw new IllegalStateException(
                    "Expected the issuer's public key at " + location + ", but there is no such file to read");
        }
    }
}
