package replaydesk.notification.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The attempts to deliver one mail. They outlive every rebuild of the projection, so that no mail is sent again. */
@Entity
@Table(name = "delivery_attempt", schema = "notification")
public class DeliveryAttempt {

    private static final int LONGEST_FAILURE = 500;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    AttemptState state;

    int attempts;

    /** Time when it may be taken again: the end of a lease or of a wait. */
    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "ended_at")
    Instant endedAt;

    String failure;

    String language;

    @Version
    int version;

    protected DeliveryAttempt() {
    }

    static DeliveryAttempt first(UUID id) {
        var attempt = new DeliveryAttempt();
        attempt.id = id;
        attempt.state = AttemptState.WAITING;
        return attempt;
    }

    /**
     * Starts an attempt under a lease. A delivery that ended stays as it ended; it needs no lease if there is nothing
     * to append.
     */
    void take(Instant until) {
        if (endedAt == null) {
            state = AttemptState.SENDING;
            attempts++;
        }
        if (!state.isSilent()) {
            nextAt = until;
        }
    }

    void apply(Result result, Instant now, int most, Duration backoff, Duration longest) {
        switch (result) {
            case Result.Sent sent -> send(sent.language(), now);
            case Result.Unaddressed _ -> end(AttemptState.UNADDRESSED, now);
            case Result.TooOld _ -> end(AttemptState.TOO_OLD, now);
            case Result.Withdrawn _ -> end(AttemptState.WITHDRAWN, now);
            case Result.NotTried _ -> putOff(now);
            case Result.Refused refused -> refuse(refused.why(), now);
            case Result.Failed failed -> fail(failed.why(), now, most, backoff, longest);
        }
    }

    private void send(String in, Instant now) {
        language = in;
        end(AttemptState.SENT, now);
    }

    private void refuse(String why, Instant now) {
        failure = cut(why);
        end(AttemptState.FAILED, now);
    }

    private static String cut(String why) {
        return why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
    }

    private void fail(String why, Instant now, int most, Duration backoff, Duration longest) {
        failure = cut(why);
        if (attempts >= most) {
            end(AttemptState.FAILED, now);
            return;
        }
        var wait = backoff.multipliedBy(1L << Math.min(attempts - 1, 20));
        state = AttemptState.WAITING;
        nextAt = now.plus(wait.compareTo(longest) > 0 ? longest : wait);
    }

    /** Ends a lease early. An attempt that was not made does not count; what has ended keeps its end. */
    void putOff(Instant until) {
        if (state == AttemptState.SENDING) {
            attempts--;
            state = AttemptState.WAITING;
            nextAt = until;
        } else if (state.isToTell()) {
            nextAt = until;
        }
    }

    private void end(AttemptState as, Instant now) {
        state = as;
        endedAt = now;
        if (as.isSilent()) {
            // Due at once, so that a rebuilt projection marks it as ended.
            nextAt = now;
        }
    }
}
