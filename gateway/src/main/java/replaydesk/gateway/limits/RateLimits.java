package replaydesk.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import replaydesk.gateway.GatewayConfig;
import replaydesk.gateway.GatewayConfig.Rate;
import replaydesk.gateway.GatewayConfig.Rates;

/**
 * A token bucket for every caller. A silent caller's bucket is forgotten once it is full again. While more callers come
 * than are remembered, a new one begins with a single request instead of a full bucket, so that nobody gains by coming
 * under ever new names.
 */
@Singleton
public class RateLimits {

    /** Bytes of an IPv6 address that a provider gives to one customer; the rest is the customer's to choose. */
    private static final int CUSTOMER_BYTES = 8;

    private final LoadingCache<String, Bucket> subjects;
    private final LoadingCache<String, Bucket> strangers;

    @Inject
    RateLimits(GatewayConfig config) {
        this(config.rates());
    }

    RateLimits(Rates rates) {
        this.subjects = buckets(rates, rates.subject());
        this.strangers = buckets(rates, rates.anonymous());
    }

    /** Takes one request from the subject's bucket. Returns the wait until the next one if the bucket is empty. */
    public Optional<Duration> takeForSubject(String subject) {
        return take(subjects.get(subject));
    }

    /**
     * Takes one request from the bucket of a remote address. Returns the wait until the next one if the bucket is
     * empty. All addresses of one IPv6 network of 64 bits have one bucket.
     *
     * @param address numeric, of IPv4 or IPv6
     */
    public Optional<Duration> takeForStranger(String address) {
        return take(strangers.get(network(address)));
    }

    /** Returns the wait until a remote address has a request again, without taking one; empty when it has one. */
    public Optional<Duration> waitOfStranger(String address) {
        var bucket = strangers.get(network(address));
        return bucket.getAvailableTokens() > 0 ? Optional.empty() : Optional.of(waitOf(bucket));
    }

    private static Optional<Duration> take(Bucket bucket) {
        return bucket.tryConsume(1) ? Optional.empty() : Optional.of(waitOf(bucket));
    }

    private static Duration waitOf(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > 4 ? HexFormat.of().formatHex(bytes, 0, CUSTOMER_BYTES) : address;
        } catch (UnknownHostException notNumeric) {
            return address;
        }
    }

    private static LoadingCache<String, Bucket> buckets(Rates rates, Rate rate) {
        var size = new AtomicReference<LongSupplier>(() -> 0);
        LoadingCache<String, Bucket> cache = Caffeine.newBuilder()
                .maximumSize(rates.callers())
                .expireAfterAccess(rates.forgetAfter())
                .build(caller -> bucket(rate, size.get().getAsLong() < rates.callers() ? rate.burst() : 1));
        size.set(cache::estimatedSize);
        return cache;
    }

    private static Bucket bucket(Rate rate, long initial) {
        return Bucket.builder().addLimit(limit -> limit.capacity(rate.burst())
                .refillGreedy(rate.requests(), rate.per()).initialTokens(initial)).build();
    }
}
