package replaydesk.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings for the delivery of mails. */
@ConfigMapping(prefix = "replaydesk.mail")
public interface DeliveryConfig {

    /** Time between two searches for due deliveries, unless more are known to be due. */
    @WithDefault("250ms")
    Duration poll();

    /** Time between two reviews of deliveries that wait for one that has ended; the next one is due without them. */
    @WithDefault("1m")
    Duration review();

    /** Most deliveries that an instance takes at once. */
    @WithDefault("200")
    int batch();

    /** Most rounds of delivery, of a batch each, that an instance runs at the same time. */
    @WithDefault("2")
    int rounds();

    /** Most mails of a round that are sent at the same time; of all rounds no more than there are SMTP connections. */
    @WithDefault("10")
    int concurrency();

    /** Number of attempts after which a mail has finally failed. */
    @WithDefault("10")
    int attempts();

    /** Wait after the first failure. It doubles with each further failure. */
    @WithDefault("30s")
    Duration backoff();

    /** Wait of mails whose round broke off before they were sent, and of outcomes that the log did not take. */
    @WithDefault("5s")
    Duration retry();

    /** Longest wait between two attempts. */
    @WithDefault("1h")
    Duration longestWait();

    /** Longest time that the mail server may take for one mail. */
    @WithDefault("20s")
    Duration patience();

    /** Time for which an instance holds the deliveries that it took; afterwards another instance may take them. */
    @WithDefault("2m")
    Duration lease();

    /**
     * Age of an event after which no mail is sent for it, so that a service that is added to an old log stays silent.
     */
    @WithDefault("7d")
    Duration oldest();
}
