package replaydesk.kit.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What makes links that need no login hard to guess. */
@ConfigMapping(prefix = "replaydesk.feedback")
public interface LinkConfig {

    /** The default secret: for trying and developing only, since everybody can read it. */
    String DEVELOPMENT_SECRET = "replaydesk-development-link-secret";

    /**
     * The secret of the links, at least 16 characters, the same in every service that makes or reads them; a new one
     * voids the links that are out.
     */
    @WithDefault("${REPLAYDESK_LINK_SECRET:" + DEVELOPMENT_SECRET + "}")
    String linkSecret();
}
