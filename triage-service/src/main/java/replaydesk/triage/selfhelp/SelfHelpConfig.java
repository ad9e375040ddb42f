package replaydesk.triage.selfhelp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for counting whom known solutions helped. */
@ConfigMapping(prefix = "replaydesk.self-help")
public interface SelfHelpConfig {

    /** The topic, which has one partition. */
    @WithDefault("self-help-events")
    String topic();

    /** The longest time that an answer waits until this host has counted what the topic has taken. */
    @WithDefault("2s")
    Duration awaitCount();
}
