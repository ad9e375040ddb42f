package replaydesk.kit.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the links that need no login. */
@ConfigMapping(prefix = "replaydesk.feedback")
public interface LinkConfig {

    /** The default secret. Only for trying out and developing, since everybody can read it. */
    String DEVELOPMENT_SECRET = "replaydesk-development-link-secret";

    /**
     * The secret of the links, at least 16 characters, which makes them hard to guess. Must be the same in every
     * service that makes or reads links. A new secret voids the links that have been sent.
     */
    @WithDefault("${REPLAYDESK_LINK_SECRET:" + DEVELOPMENT_SECRET + "}")
    String linkSecret();
}
