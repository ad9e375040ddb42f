package replaydesk.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.GatewayConfig.Rate;
import replaydesk.gateway.GatewayConfig.Rates;

/** A token bucket for every caller. A silent caller's bucket is forgotten once it is full again. */
@Singleton
public class RateLimits {

    private final LoadingCache<String, Bucket> subjects;
    private final LoadingCache<String, Bucket> strangers;

    RateLimits(GatewayConfig config) {
        this.subjects = buckets(config.rates(), config.rates().subject());
        this.strangers = buckets(config.rates(), config.rates().anonymous());
    }

    /** Takes one request from the subject's bucket. Returns the wait until the next one if the bucket is empty. */
    public Optional<Duration> takeForSubject(String subject) {
        return take(subjects.get(subject));
    }

    /**
     * Takes one request from the bucket of a remote address. Returns the wait until the next one if the bucket is
     * empty.
     */
    public Optional<Duration> takeForStranger(String address) {
        return take(strangers.get(address));
    }

    private static Optional<Duration> take(Bucket bucket) {
        if (bucket.tryConsume(1)) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
    }

    private static LoadingCache<String, Bucket> buckets(Rates rates, Rate rate) {
        return Caffeine.newBuilder()
                .maximumSize(rates.callers())
                .expireAfterAccess(rates.forgetAfter())
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.requests(), rate.per()))
                        .build());
    }
}
