package replaydesk.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are delivered. */
@ConfigMapping(prefix = "replaydesk.mail")
public interface DeliveryConfig {

    /** How often what is due is looked for, when there was less than a batch of it. */
    @WithDefault("250ms")
    Duration poll();

    /** How many mails are taken at once. */
    @WithDefault("200")
    int batch();

    /** How many of them are under way at the same time; at most as many as there are SMTP connections. */
    @WithDefault("10")
    int concurrency();

    /** How often a mail is tried before it has finally failed. */
    @WithDefault("10")
    int attempts();

    /** The wait after the first failure, doubled with every further one. */
    @WithDefault("30s")
    Duration backoff();

    /** The longest wait between two attempts. */
    @WithDefault("1h")
    Duration longestWait();

    /** How long the mail server may take for one mail. */
    @WithDefault("20s")
    Duration patience();

    /** For how long an instance has the mails that it took; another takes them over afterwards. */
    @WithDefault("2m")
    Duration lease();

    /** What the log had longer ago is not mailed any more: a service that is added to an old log stays silent. */
    @WithDefault("7d")
    Duration oldest();
}
