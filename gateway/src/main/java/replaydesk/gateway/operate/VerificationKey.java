package replaydesk.gateway.operate;

import io.smallrye.jwt.util.ResourceUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key for verifying tokens, with a check that can be made at the start. */
@Singleton
class VerificationKey {

    private final String location;

    VerificationKey(@ConfigProperty(name = "mp.jwt.verify.publickey.location") String location) {
        this.location = location;
    }

    /** Returns a complaint about the key; empty when there is none. A key on the network is not checked. */
    Optional<String> complaint() {
        if (location.startsWith("http")) {
            return Optional.empty();
        }
        try {
            var content = ResourceUtils.readResource(location);
            return content == null || content.isBlank()
                    ? Optional.of("There is no key at " + location) : Optional.empty();
        } catch (IOException e) {
            return Optional.of("The key at " + location + " can't be read");
        }
    }
}
