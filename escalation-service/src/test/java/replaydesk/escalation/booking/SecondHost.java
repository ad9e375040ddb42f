package replaydesk.escalation.booking;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import replaydesk.escalation.booking.state.BookingAggregate;
import replaydesk.escalation.booking.state.Bookings;
import replaydesk.events.booking.BookingEvent;
import replaydesk.kit.aggregate.Aggregate;
import replaydesk.kit.aggregatelog.AggregateConfig;
import replaydesk.kit.aggregatelog.AggregateLog;
import replaydesk.kit.aggregatelog.AggregateLogs;
import replaydesk.kit.command.AggregateCommands;
import replaydesk.kit.command.AggregateRuntime;
import replaydesk.kit.http.BodyHashes;
import replaydesk.kit.kafka.EventLog;
import replaydesk.kit.kafka.TopicAdmin;
import replaydesk.kit.operate.IdSource;

/**
 * What a second instance of the host has of bookings: a reader, a memory and waiting decisions of its own, on the same
 * topic. Made by reflection, since a host makes one alone.
 */
@Singleton
class SecondHost {

    @Inject
    @Any
    Instance<Aggregate<?, ?>> kinds;
    @Inject
    EventLog log;
    @Inject
    TopicAdmin topics;
    @Inject
    AggregateConfig config;
    @Inject
    BodyHashes hashes;
    @Inject
    IdSource ids;
    @Inject
    Clock clock;
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private AggregateLog<Bookings, BookingEvent> bookings;

    /** Starts it; returns its commands. */
    AggregateCommands<Bookings, BookingEvent> start() throws ReflectiveOperationException {
        var made = AggregateLogs.class.getDeclaredConstructor(Instance.class, EventLog.class, TopicAdmin.class,
                AggregateConfig.class, String.class);
        made.setAccessible(true);
        var logs = made.newInstance(kinds, log, topics, config, bootstrapServers);
        bookings = logs.of(BookingAggregate.class);
        call("start");
        var runtime = AggregateRuntime.class.getDeclaredConstructor(AggregateLogs.class, BodyHashes.class,
                IdSource.class, Clock.class);
        runtime.setAccessible(true);
        return runtime.newInstance(logs, hashes, ids, clock).of(BookingAggregate.class);
    }

    AggregateLog<Bookings, BookingEvent> bookings() {
        return bookings;
    }

    void stop() throws ReflectiveOperationException {
        call("stop");
    }

    private void call(String method) throws ReflectiveOperationException {
        var it = AggregateLog.class.getDeclaredMethod(method);
        it.setAccessible(true);
        it.invoke(bookings);
    }
}
