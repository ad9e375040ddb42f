package replaydesk.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
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

    private final Buckets subjects;
    private final Buckets strangers;

    @Inject
    RateLimits(GatewayConfig config) {
        this(config.rates());
    }

    RateLimits(Rates rates) {
        this.subjects = new Buckets(rates, rates.subject());
        this.strangers = new Buckets(rates, rates.anonymous());
    }

    /** Takes one request from the subject's bucket. Returns the wait until the next one if the bucket is empty. */
    public Optional<Duration> takeForSubject(String subject) {
        return take(subjects.of(subject));
    }

    /**
     * Takes one request from the bucket of a remote address. Returns the wait until the next one if the bucket is
     * empty. All addresses of one IPv6 network of 64 bits have one bucket.
     *
     * @param address numeric, of IPv4 or IPv6
     */
    public Optional<Duration> takeForStranger(String address) {
        return take(strangers.of(network(address)));
    }

    /** Tells whether the bucket of a remote address is empty. Takes nothing from it. */
    public boolean isExhausted(String address) {
        return strangers.of(network(address)).getAvailableTokens() == 0;
    }

    private static Optional<Duration> take(Bucket bucket) {
        if (bucket.tryConsume(1)) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill()));
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

    /** The buckets of one kind of callers. */
    private static final class Buckets {

        private final Rate rate;
        private final int most;
        private final Cache<String, Bucket> byCaller;

        Buckets(Rates rates, Rate rate) {
            this.rate = rate;
            this.most = rates.callers();
            this.byCaller = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(rates.forgetAfter()).build();
        }

        Bucket of(String caller) {
            return byCaller.get(caller, unknown -> fresh(byCaller.estimatedSize() < most ? rate.burst() : 1));
        }

        private Bucket fresh(long requests) {
            return Bucket.builder().addLimit(limit -> limit.capacity(rate.burst())
                    .refillGreedy(rate.requests(), rate.per()).initialTokens(requests)).build();
        }
    }
}
