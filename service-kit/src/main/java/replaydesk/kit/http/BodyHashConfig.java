package replaydesk.kit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** The keys of the hashes by which repeated commands are known; the same in all instances and hosts. */
@ConfigMapping(prefix = "replaydesk.body-hash")
public interface BodyHashConfig {

    /** The default key: for trying and developing only, since everybody can read it. */
    String DEVELOPMENT_KEY = "replaydesk-development-body-hash-key";

    /** The key of new hashes, at least 16 characters. */
    @WithDefault("${REPLAYDESK_BODY_HASH_KEY:" + DEVELOPMENT_KEY + "}")
    String key();

    /**
     * Keys under which the log may have hashes, separated by commas: earlier ones, and the next one while instances
     * change over to it. Without its key a repeated command is taken for another one.
     */
    @WithDefault("${REPLAYDESK_BODY_HASH_OTHER_KEYS:}")
    Optional<List<String>> otherKeys();
}
