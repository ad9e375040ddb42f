package replaydesk.bench.measure.load;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Posts JSON to one service, or reads from it, over kept connections, without pipelining. Runs on one event loop, so
 * that the load takes as little of the machine as possible.
 */
public final class HttpLoad implements AutoCloseable {

    private static final long TIMEOUT = TimeUnit.SECONDS.toMillis(30);

    private final Vertx vertx;
    private final Context loop;
    private final HttpClient client;
    private final URI base;
    private final String bearer;

    /** @param token the caller's token; null for none */
    public HttpLoad(URI base, String token, int connections) {
        this.base = base;
        this.bearer = token == null ? null : "Bearer " + token;
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(2));
        loop = vertx.getOrCreateContext();
        client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections).setPipelining(false)
                .setKeepAliveTimeout(60).setTcpNoDelay(true));
    }

    /** Makes as many calls as these callers can in that time, each waiting for its answer before the next call. */
    public LoadTally closed(int callers, Duration duration, Supplier<Call> calls) {
        var tally = new LoadTally();
        long begun = System.nanoTime();
        var done = Promise.<Void>promise();
        var under = new int[] {callers};
        loop.runOnContext(now -> {
            for (int i = 0; i < callers; i++) {
                again(calls, begun + duration.toNanos(), tally, () -> {
                    if (--under[0] == 0) {
                        tally.took(Duration.ofNanos(System.nanoTime() - begun));
                        done.complete();
                    }
                });
            }
        });
        await(done.future(), duration.plusSeconds(60));
        return tally;
    }

    private void again(Supplier<Call> calls, long until, LoadTally tally, Runnable end) {
        long sent = System.nanoTime();
        if (sent >= until) {
            end.run();
            return;
        }
        send(calls.get()).onComplete(answer -> {
            note(tally, answer, sent);
            again(calls, until, tally, end);
        });
    }

    /** Makes exactly {@code number} calls, by callers that each wait for an answer before the next call. */
    public LoadTally each(int callers, int number, Supplier<Call> calls) {
        var left = new int[] {number};
        var tally = new LoadTally();
        long begun = System.nanoTime();
        var done = Promise.<Void>promise();
        loop.runOnContext(now -> {
            for (int i = 0; i < Math.min(callers, number); i++) {
                next(calls, left, number, tally, done);
            }
        });
        await(done.future(), Duration.ofMinutes(10));
        tally.took(Duration.ofNanos(System.nanoTime() - begun));
        return tally;
    }

    private void next(Supplier<Call> calls, int[] left, int number, LoadTally tally, Promise<Void> done) {
        if (left[0] == 0) {
            return;
        }
        left[0]--;
        long sent = System.nanoTime();
        send(calls.get()).onComplete(answer -> {
            note(tally, answer, sent);
            if (tally.acknowledged() + tally.others() == number) {
                done.complete();
            } else {
                next(calls, left, number, tally, done);
            }
        });
    }

    /**
     * Makes a call at every tick, whether or not those before were answered. The time of a call counts from its beat,
     * so that a pause of either side shows in all calls that it held up (no coordinated omission).
     */
    public LoadTally open(double perSecond, Duration duration, Supplier<Call> calls) {
        var tally = new LoadTally();
        int number = (int) Math.round(perSecond * duration.toNanos() / 1e9);
        var done = Promise.<Void>promise();
        var answers = new int[1];
        long begun = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(5);
        ConstantRate.run(begun, perSecond, number, due -> {
            loop.runOnContext(now -> send(calls.get()).onComplete(answer -> {
                note(tally, answer, due);
                if (++answers[0] == number) {
                    tally.took(Duration.ofNanos(System.nanoTime() - begun));
                    done.complete();
                }
            }));
            return true;
        });
        await(done.future(), Duration.ofSeconds(60));
        return tally;
    }

    private static void note(LoadTally tally, io.vertx.core.AsyncResult<Integer> answer, long from) {
        if (answer.succeeded()) {
            tally.answered(answer.result(), System.nanoTime() - from);
        } else {
            tally.failed();
        }
    }

    private Future<Integer> send(Call call) {
        var options = new RequestOptions().setMethod(call.body() == null ? HttpMethod.GET : HttpMethod.POST)
                .setHost(base.getHost()).setPort(base.getPort())
                .setURI(call.path()).setTimeout(TIMEOUT).putHeader("Content-Type", "application/json");
        if (bearer != null) {
            options.putHeader("Authorization", bearer);
        }
        if (call.key() != null) {
            options.putHeader("Idempotency-Key", call.key());
        }
        return client.request(options)
                .compose(request -> call.body() == null ? request.send() : request.send(call.body()))
                .compose(HttpLoad::status);
    }

    private static Future<Integer> status(HttpClientResponse response) {
        return response.end().map(response.statusCode());
    }

    private static void await(Future<Void> future, Duration atMost) {
        try {
            future.toCompletionStage().toCompletableFuture().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Expected all calls to be answered within " + atMost, e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
